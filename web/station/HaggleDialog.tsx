import { useSignal } from '@preact/signals';
import { goodName } from '../app/goods.ts';
import { whole, words } from '../app/language.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Desk } from './Desk.ts';
import './haggle.css';
import type { Haggle } from './Talks.ts';
import { say as common, timeOf } from './words.ts';

const say = words({
  en: {
    title: (good: string) => `Haggle over ${good}`,
    lead: (n: string) =>
      `The trader has four rounds for you, over ${n} units. Ask too much of them and they will not talk about it again.`,
    begin: 'Begin',
    round: (n: number, of: number) => `Round ${n} of ${of}`,
    usual: 'Usual price',
    theirs: 'Their last word',
    yours: 'Your offer per unit',
    offer: 'Make the offer',
    take: (price: string) => `Take ${price}`,
    until: (at: string) => `until ${at}`,
    agreed: (price: string, n: string) => `Agreed: ${price} per unit for up to ${n}`,
    use: 'To the order',
    counter: 'They shake their head, and name a price of their own.',
    rejected: 'That was an insult. No more talk about this good until you cast off.',
    closed: (at: string) => `No agreement in four rounds. Come back at ${at}.`,
    later: 'Close',
  },
  de: {
    title: (good: string) => `Feilschen: ${good}`,
    lead: (n: string) =>
      `Der Händler gibt dir vier Runden, für ${n} Einheiten. Verlang zu viel, und er redet nicht mehr darüber.`,
    begin: 'Anfangen',
    round: (n: number, of: number) => `Runde ${n} von ${of}`,
    usual: 'Üblicher Preis',
    theirs: 'Letztes Wort des Händlers',
    yours: 'Dein Angebot je Einheit',
    offer: 'Anbieten',
    take: (price: string) => `${price} annehmen`,
    until: (at: string) => `bis ${at}`,
    agreed: (price: string, n: string) => `Vereinbart: ${price} je Einheit für bis zu ${n}`,
    use: 'Zum Auftrag',
    counter: 'Der Händler schüttelt den Kopf und nennt einen eigenen Preis.',
    rejected: 'Das war eine Beleidigung. Über diese Ware wird nicht mehr geredet, bis du ablegst.',
    closed: (at: string) => `Keine Einigung in vier Runden. Komm um ${at} wieder.`,
    later: 'Schließen',
  },
  es: {
    title: (good: string) => `Regatear: ${good}`,
    lead: (n: string) =>
      `El comerciante te da cuatro rondas, por ${n} unidades. Si pides demasiado, no volverá a hablar de ello.`,
    begin: 'Empezar',
    round: (n: number, of: number) => `Ronda ${n} de ${of}`,
    usual: 'Precio habitual',
    theirs: 'Su última palabra',
    yours: 'Tu oferta por unidad',
    offer: 'Hacer la oferta',
    take: (price: string) => `Aceptar ${price}`,
    until: (at: string) => `hasta las ${at}`,
    agreed: (price: string, n: string) => `Acordado: ${price} por unidad hasta ${n}`,
    use: 'A la orden',
    counter: 'Niega con la cabeza y dice su propio precio.',
    rejected: 'Eso fue un insulto. No se hablará más de este producto hasta que desatraques.',
    closed: (at: string) => `Sin acuerdo en cuatro rondas. Vuelve a las ${at}.`,
    later: 'Cerrar',
  },
  fr: {
    title: (good: string) => `Marchander : ${good}`,
    lead: (n: string) =>
      `Le marchand t’accorde quatre manches, pour ${n} unités. Demande trop et il n’en parlera plus.`,
    begin: 'Commencer',
    round: (n: number, of: number) => `Manche ${n} sur ${of}`,
    usual: 'Prix habituel',
    theirs: 'Son dernier mot',
    yours: 'Ton offre, l’unité',
    offer: 'Faire l’offre',
    take: (price: string) => `Accepter ${price}`,
    until: (at: string) => `jusqu’à ${at}`,
    agreed: (price: string, n: string) => `Convenu : ${price} l’unité jusqu’à ${n}`,
    use: 'À l’ordre',
    counter: 'Il secoue la tête et dit son prix.',
    rejected: 'C’était une insulte. Plus un mot sur ce produit avant ton départ.',
    closed: (at: string) => `Pas d’accord en quatre manches. Reviens à ${at}.`,
    later: 'Fermer',
  },
  pt: {
    title: (good: string) => `Pechinchar: ${good}`,
    lead: (n: string) =>
      `O comerciante dá a você quatro rodadas, por ${n} unidades. Peça demais e ele não fala mais disso.`,
    begin: 'Começar',
    round: (n: number, of: number) => `Rodada ${n} de ${of}`,
    usual: 'Preço habitual',
    theirs: 'A última palavra dele',
    yours: 'Sua oferta por unidade',
    offer: 'Fazer a oferta',
    take: (price: string) => `Aceitar ${price}`,
    until: (at: string) => `até ${at}`,
    agreed: (price: string, n: string) => `Combinado: ${price} por unidade até ${n}`,
    use: 'À ordem',
    counter: 'Ele balança a cabeça e diz o preço dele.',
    rejected: 'Isso foi um insulto. Nada mais sobre este produto até você desatracar.',
    closed: (at: string) => `Sem acordo em quatro rodadas. Volte às ${at}.`,
    later: 'Fechar',
  },
});

/** Talking with the trader about the price of the next order. */
export function HaggleDialog({ desk, onClose }: { desk: Desk; onClose: () => void }) {
  const { talks, ticket } = desk;
  const haggle = talks.current.value;
  return (
    <Dialog title={say().title(goodName(desk.good.value ?? ''))} onClose={onClose}>
      {haggle ? (
        <Talk desk={desk} haggle={haggle} onClose={onClose} />
      ) : (
        <>
          <p>{say().lead(whole(ticket.quantity.value))}</p>
          <Button kind="primary" onPress={() => talks.begin()}>
            {say().begin}
          </Button>
        </>
      )}
    </Dialog>
  );
}

interface TalkProps {
  desk: Desk;
  haggle: Haggle;
  onClose: () => void;
}

function Talk({ desk, haggle, onClose }: TalkProps) {
  const { state, price, quantity, until } = haggle;
  const at = until ? timeOf(until) : '';
  if (state === 'open') return <Rounds desk={desk} haggle={haggle} />;
  return (
    <div class="stack" role="status">
      {state === 'agreed' && (
        <p class="good">
          {say().agreed(common().credits(price ?? 0), whole(quantity))}, {say().until(at)}
        </p>
      )}
      {state === 'rejected' && <p class="bad">{say().rejected}</p>}
      {state === 'closed' && <p class="warn">{say().closed(at)}</p>}
      <Button kind="primary" onPress={onClose}>
        {state === 'agreed' ? say().use : say().later}
      </Button>
    </div>
  );
}

function Rounds({ desk: { talks }, haggle }: { desk: Desk; haggle: Haggle }) {
  const { round, rounds, unitPrice, price, until, side } = haggle;
  // A modest beginning: a good trader takes it, a hard one answers.
  const offer = useSignal(Math.max(1, Math.round(unitPrice * (side === 'buy' ? 0.93 : 1.07))));
  const make = (value: number) => talks.offer(value);
  return (
    <>
      <ol class="station-rounds" aria-label={say().round(round, rounds)}>
        {Array.from({ length: rounds }, (_, n) => (
          <li key={n} class={n < round ? 'is-done' : ''} />
        ))}
      </ol>
      <p class="row spread dim">
        <span>{say().round(round, rounds)}</span>
        {until && <span>{say().until(timeOf(until))}</span>}
      </p>
      <p role="status">{talks.outcome.value === 'counter' ? say().counter : ''}</p>
      <dl class="facts">
        <dt>{say().usual}</dt>
        <dd class="number">{common().credits(unitPrice)}</dd>
        {price !== null && (
          <>
            <dt>{say().theirs}</dt>
            <dd class="number credits">{common().credits(price)}</dd>
          </>
        )}
      </dl>
      <label class="field">
        <span>{say().yours}</span>
        <input
          class="number"
          type="number"
          inputMode="numeric"
          min={1}
          value={offer.value}
          onInput={event => (offer.value = Math.max(1, Math.floor(event.currentTarget.valueAsNumber || 1)))}
        />
      </label>
      <div class="row">
        <Button kind="primary" onPress={() => make(offer.value)}>
          {say().offer}
        </Button>
        {price !== null && <Button onPress={() => make(price)}>{say().take(common().credits(price))}</Button>}
      </div>
    </>
  );
}
