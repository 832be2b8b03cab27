import { ago } from '../app/durations.ts';
import { goodName } from '../app/goods.ts';
import { language, whole, words } from '../app/language.ts';
import { Button } from '../ui/Button.tsx';
import { GoodIcon } from '../ui/GoodIcon.tsx';
import type { Offer } from './deals.ts';
import './deals.css';
import type { Desk } from './Desk.ts';
import { plotTo } from './plotTo.ts';
import { say as common, signed } from './words.ts';

const say = words({
  en: {
    deals: 'Best deals from here',
    known: (n: number) => (n === 1 ? 'From the one market you know.' : `From the ${whole(n)} markets you know.`),
    none: 'No deal that pays is known yet. Prices are noted wherever you pass a station: fly to a few more.',
    look: 'Find stations',
    noShip: 'You have no ship to trade with.',
    each: (ask: string, pay: string) => `${ask} → ${pay} per unit`,
    buyHere: 'Buy here',
    toBuyer: 'Course to the buyer',
    plotTo: (name: string) => `Plot course to ${name}`,
    about: 'about',
  },
  de: {
    deals: 'Beste Geschäfte von hier',
    known: (n: number) =>
      n === 1 ? 'Aus dem einen Markt, den du kennst.' : `Aus den ${whole(n)} Märkten, die du kennst.`,
    none: 'Noch ist kein Geschäft bekannt, das sich lohnt. Preise werden notiert, wo du an einer Station vorbeikommst: Flieg noch ein paar an.',
    look: 'Stationen finden',
    noShip: 'Du hast kein Schiff zum Handeln.',
    each: (ask: string, pay: string) => `${ask} → ${pay} je Einheit`,
    buyHere: 'Hier kaufen',
    toBuyer: 'Kurs zum Käufer',
    plotTo: (name: string) => `Kurs nach ${name} planen`,
    about: 'etwa',
  },
  es: {
    deals: 'Mejores tratos desde aquí',
    known: (n: number) => (n === 1 ? 'Del único mercado que conoces.' : `De los ${whole(n)} mercados que conoces.`),
    none: 'Aún no se conoce ningún trato rentable. Los precios se anotan donde pases por una estación: visita algunas más.',
    look: 'Buscar estaciones',
    noShip: 'No tienes nave con la que comerciar.',
    each: (ask: string, pay: string) => `${ask} → ${pay} por unidad`,
    buyHere: 'Comprar aquí',
    toBuyer: 'Rumbo al comprador',
    plotTo: (name: string) => `Trazar rumbo a ${name}`,
    about: 'unos',
  },
  fr: {
    deals: 'Bons plans au départ d’ici',
    known: (n: number) => (n === 1 ? 'Du seul marché que tu connais.' : `Des ${whole(n)} marchés que tu connais.`),
    none: 'Aucune affaire rentable connue. Les prix sont notés là où tu passes près d’une station : visites-en quelques-unes.',
    look: 'Trouver des stations',
    noShip: 'Tu n’as pas de vaisseau pour commercer.',
    each: (ask: string, pay: string) => `${ask} → ${pay} l’unité`,
    buyHere: 'Acheter ici',
    toBuyer: 'Route vers l’acheteur',
    plotTo: (name: string) => `Tracer la route vers ${name}`,
    about: 'environ',
  },
  pt: {
    deals: 'Melhores negócios daqui',
    known: (n: number) =>
      n === 1 ? 'Do único mercado que você conhece.' : `Dos ${whole(n)} mercados que você conhece.`,
    none: 'Ainda não se conhece nenhum negócio que compense. Os preços são anotados por onde você passa: visite mais estações.',
    look: 'Procurar estações',
    noShip: 'Você não tem nave para negociar.',
    each: (ask: string, pay: string) => `${ask} → ${pay} por unidade`,
    buyHere: 'Comprar aqui',
    toBuyer: 'Rota ao comprador',
    plotTo: (name: string) => `Traçar rota para ${name}`,
    about: 'cerca de',
  },
});

const MOST = 8;

/** What of all that the pilot has seen should pay: good, from, to, profit, way, and how old the news is. */
export function Deals({ desk }: { desk: Desk }) {
  const { game } = desk;
  if (!game.ship.value) return <p class="dim">{say().noShip}</p>;
  const offers = desk.offers.value.slice(0, MOST);
  if (offers.length === 0) return <NoDeals desk={desk} />;
  return (
    <section class="stack" aria-label={say().deals}>
      <p class="dim">{say().known(game.markets.pages.value.size)}</p>
      <ul class="station-list">
        {offers.map(offer => (
          <DealItem key={`${offer.commodity} ${offer.from.id}`} desk={desk} offer={offer} />
        ))}
      </ul>
    </section>
  );
}

function NoDeals({ desk }: { desk: Desk }) {
  return (
    <div class="station-empty stack">
      <p class="dim">{say().none}</p>
      {desk.station.value ? (
        <Button kind="primary" onPress={() => desk.game.show('map')}>
          {say().look}
        </Button>
      ) : (
        <Button kind="primary" onPress={() => (desk.view.value = 'market')}>
          {say().look}
        </Button>
      )}
    </div>
  );
}

function DealItem({ desk, offer }: { desk: Desk; offer: Offer }) {
  const { commodity, quantity, from, to, ask, pay, profit, jumps, seenAt } = offer;
  return (
    <li class="station-item">
      <GoodIcon good={commodity} size={24} />
      <div class="station-item-text">
        <span class="row spread">
          <strong>
            {whole(quantity)} {goodName(commodity)}
          </strong>
          <strong class="good number">
            <span class="dim station-about">{say().about}</span> {signed(profit)}
          </strong>
        </span>
        <span class="station-name">
          {from.name} → {to.name}
        </span>
        <span class="dim number">
          {say().each(whole(ask), whole(pay))} · {jumps === 0 ? common().here : common().jumps(jumps)} ·{' '}
          {ago(Date.now() - seenAt, language.value)}
        </span>
      </div>
      <Way desk={desk} offer={offer} />
    </li>
  );
}

/** To the seller; or, where the pilot is there already, to the order. */
function Way({ desk, offer: { commodity, from } }: { desk: Desk; offer: Offer }) {
  const { game } = desk;
  if (desk.station.value?.id === from.id) {
    const turn = () => {
      desk.view.value = 'market';
      desk.choose(commodity, 'buy');
    };
    return <Button onPress={turn}>{say().buyHere}</Button>;
  }
  return (
    <Button aria-label={say().plotTo(from.name)} onPress={() => plotTo(game, from.sectorId)}>
      {common().plot}
    </Button>
  );
}
