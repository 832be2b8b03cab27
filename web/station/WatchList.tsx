import { goodName } from '../app/goods.ts';
import { whole, words } from '../app/language.ts';
import { Button } from '../ui/Button.tsx';
import { GoodIcon } from '../ui/GoodIcon.tsx';
import './deals.css';
import type { Desk } from './Desk.ts';
import type { Watch } from './Watches.ts';
import { timeOf } from './words.ts';

interface Words {
  list: string;
  none: string;
  loading: string;
  remove: string;
  removeThis: (what: string) => string;
  fired: (at: string) => string;
  asks: Readonly<Record<Watch['direction'], (price: string) => string>>;
  pays: Readonly<Record<Watch['direction'], (price: string) => string>>;
}

const say = words<Words>({
  en: {
    list: 'Price watches',
    none: 'You watch no price yet. At a station choose a good and press “Watch price”; you are told wherever you are in this region.',
    loading: 'Reading your watches…',
    remove: 'Remove',
    removeThis: what => `Remove the watch: ${what}`,
    fired: at => `last told at ${at}`,
    asks: { below: price => `asks ${price} or less`, above: price => `asks ${price} or more` },
    pays: { below: price => `pays ${price} or less`, above: price => `pays ${price} or more` },
  },
  de: {
    list: 'Preiswächter',
    none: 'Du beobachtest noch keinen Preis. Wähl an einer Station eine Ware und drück „Preis beobachten“; du erfährst es überall in dieser Region.',
    loading: 'Deine Wächter werden gelesen …',
    remove: 'Entfernen',
    removeThis: what => `Wächter entfernen: ${what}`,
    fired: at => `zuletzt gemeldet um ${at}`,
    asks: { below: price => `verlangt ${price} oder weniger`, above: price => `verlangt ${price} oder mehr` },
    pays: { below: price => `zahlt ${price} oder weniger`, above: price => `zahlt ${price} oder mehr` },
  },
  es: {
    list: 'Avisos de precio',
    none: 'Aún no vigilas ningún precio. En una estación elige un producto y pulsa «Vigilar precio»; te avisaremos estés donde estés en esta región.',
    loading: 'Leyendo tus avisos…',
    remove: 'Quitar',
    removeThis: what => `Quitar el aviso: ${what}`,
    fired: at => `último aviso a las ${at}`,
    asks: { below: price => `pide ${price} o menos`, above: price => `pide ${price} o más` },
    pays: { below: price => `paga ${price} o menos`, above: price => `paga ${price} o más` },
  },
  fr: {
    list: 'Alertes de prix',
    none: 'Tu ne surveilles encore aucun prix. Dans une station, choisis un produit puis « Surveiller le prix » ; on te préviendra partout dans cette région.',
    loading: 'Lecture de tes alertes…',
    remove: 'Retirer',
    removeThis: what => `Retirer l’alerte : ${what}`,
    fired: at => `dernière alerte à ${at}`,
    asks: { below: price => `demande ${price} ou moins`, above: price => `demande ${price} ou plus` },
    pays: { below: price => `paie ${price} ou moins`, above: price => `paie ${price} ou plus` },
  },
  pt: {
    list: 'Alertas de preço',
    none: 'Você ainda não vigia nenhum preço. Em uma estação, escolha um produto e toque em “Vigiar preço”; o aviso chega em qualquer lugar desta região.',
    loading: 'Lendo seus alertas…',
    remove: 'Remover',
    removeThis: what => `Remover o alerta: ${what}`,
    fired: at => `último aviso às ${at}`,
    asks: { below: price => `pede ${price} ou menos`, above: price => `pede ${price} ou mais` },
    pays: { below: price => `paga ${price} ou menos`, above: price => `paga ${price} ou mais` },
  },
});

/** The prices that the pilot is told of, and how to let one go. */
export function WatchList({ desk }: { desk: Desk }) {
  const all = desk.watches.all.value;
  if (!all) return <p class="dim">{say().loading}</p>;
  if (all.length === 0) return <p class="station-empty dim">{say().none}</p>;
  return (
    <ul class="station-list" aria-label={say().list}>
      {all.map(watch => (
        <Item key={watch.id} desk={desk} watch={watch} />
      ))}
    </ul>
  );
}

function Item({ desk, watch }: { desk: Desk; watch: Watch }) {
  const { id, stationId, commodity, side, direction, price, firedAt } = watch;
  const station = desk.game.atlas.value.station(stationId)?.name ?? '';
  const wish = (side === 'buy' ? say().asks : say().pays)[direction](whole(price));
  return (
    <li class="station-item">
      <GoodIcon good={commodity} size={24} />
      <div class="station-item-text">
        <strong>{goodName(commodity)}</strong>
        <span class="station-name">
          {station} {wish}
        </span>
        {firedAt && <span class="good">{say().fired(timeOf(firedAt))}</span>}
      </div>
      <Button
        aria-label={say().removeThis(`${goodName(commodity)}, ${station} ${wish}`)}
        onPress={() => desk.watches.remove(id)}
      >
        {say().remove}
      </Button>
    </li>
  );
}
