import { useSignal } from '@preact/signals';
import { goodName } from '../app/goods.ts';
import { words } from '../app/language.ts';
import { notify } from '../app/notices.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Desk } from './Desk.ts';
import type { GoodRow, Side } from './order.ts';
import { say as common } from './words.ts';

const say = words({
  en: {
    title: (good: string) => `Watch the price of ${good}`,
    tell: 'Tell me when the station',
    asks: 'asks',
    pays: 'pays',
    below: 'or less',
    above: 'or more',
    price: 'Credits per unit',
    bound: 'Which way',
    side: 'Which price',
    now: (price: string) => `Now: ${price}`,
    already: 'It is there already. You will be told when it leaves and comes back.',
    set: 'Watch',
    done: 'You will be told.',
  },
  de: {
    title: (good: string) => `Preis beobachten: ${good}`,
    tell: 'Sag mir Bescheid, wenn die Station',
    asks: 'verlangt',
    pays: 'zahlt',
    below: 'oder weniger',
    above: 'oder mehr',
    price: 'Credits je Einheit',
    bound: 'In welche Richtung',
    side: 'Welcher Preis',
    now: (price: string) => `Jetzt: ${price}`,
    already: 'Da ist er schon. Du bekommst Bescheid, wenn er davon abweicht und wiederkommt.',
    set: 'Beobachten',
    done: 'Du bekommst Bescheid.',
  },
  es: {
    title: (good: string) => `Vigilar el precio: ${good}`,
    tell: 'Avísame cuando la estación',
    asks: 'pida',
    pays: 'pague',
    below: 'o menos',
    above: 'o más',
    price: 'Créditos por unidad',
    bound: 'En qué sentido',
    side: 'Qué precio',
    now: (price: string) => `Ahora: ${price}`,
    already: 'Ya está ahí. Se te avisará cuando se vaya y vuelva.',
    set: 'Vigilar',
    done: 'Se te avisará.',
  },
  fr: {
    title: (good: string) => `Surveiller le prix : ${good}`,
    tell: 'Préviens-moi quand la station',
    asks: 'demande',
    pays: 'paie',
    below: 'ou moins',
    above: 'ou plus',
    price: 'Crédits l’unité',
    bound: 'Dans quel sens',
    side: 'Quel prix',
    now: (price: string) => `Maintenant : ${price}`,
    already: 'Il y est déjà. On te préviendra s’il en repart et y revient.',
    set: 'Surveiller',
    done: 'On te préviendra.',
  },
  pt: {
    title: (good: string) => `Vigiar o preço: ${good}`,
    tell: 'Avise-me quando a estação',
    asks: 'pedir',
    pays: 'pagar',
    below: 'ou menos',
    above: 'ou mais',
    price: 'Créditos por unidade',
    bound: 'Em que sentido',
    side: 'Qual preço',
    now: (price: string) => `Agora: ${price}`,
    already: 'Já está lá. Você receberá um aviso quando ele sair e voltar.',
    set: 'Vigiar',
    done: 'Você receberá um aviso.',
  },
});

interface WatchProps {
  desk: Desk;
  row: GoodRow;
  onClose: () => void;
}

/** A price one wants to hear of: as it falls where one buys, as it rises where one sells, unless one says otherwise. */
export function WatchDialog({ desk, row: { good, shelf }, onClose }: WatchProps) {
  const sides = [
    ...(shelf.sellPrice === null ? [] : [{ side: 'buy' as Side, name: say().asks, now: shelf.sellPrice }]),
    ...(shelf.buyPrice === null ? [] : [{ side: 'sell' as Side, name: say().pays, now: shelf.buyPrice }]),
  ];
  const side = useSignal<Side>(
    sides.find(each => each.side === desk.ticket.side.peek())?.side ?? sides[0]?.side ?? 'buy',
  );
  const now = sides.find(each => each.side === side.value)?.now ?? 0;
  const direction = useSignal<'above' | 'below'>(side.peek() === 'buy' ? 'below' : 'above');
  const price = useSignal(wishFor(direction.peek(), now));
  const isThere = direction.value === 'above' ? now >= price.value : now <= price.value;
  const set = async () => {
    const stationId = desk.station.peek()?.id ?? '';
    await desk.watches.add({
      stationId,
      commodity: good,
      side: side.value,
      direction: direction.value,
      price: price.value,
    });
    notify(say().done, 'good');
    onClose();
  };
  return (
    <Dialog
      title={say().title(goodName(good))}
      onClose={onClose}
      actions={
        <Button kind="primary" onPress={set}>
          {say().set}
        </Button>
      }
    >
      <p>{say().tell}</p>
      <div class="station-wish">
        <select
          aria-label={say().side}
          value={side.value}
          onChange={event => (side.value = event.currentTarget.value as Side)}
        >
          {sides.map(each => (
            <option key={each.side} value={each.side}>
              {each.name}
            </option>
          ))}
        </select>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          aria-label={say().price}
          value={price.value}
          onInput={event => (price.value = Math.max(0, Math.floor(event.currentTarget.valueAsNumber || 0)))}
        />
        <select
          aria-label={say().bound}
          value={direction.value}
          onChange={event => (direction.value = event.currentTarget.value as 'above' | 'below')}
        >
          <option value="below">{say().below}</option>
          <option value="above">{say().above}</option>
        </select>
      </div>
      <p class="dim">
        {say().now(common().credits(now))}
        {isThere && ` · ${say().already}`}
      </p>
    </Dialog>
  );
}

/** A twentieth better than now, a credit at least. */
function wishFor(direction: 'above' | 'below', now: number): number {
  return direction === 'above' ? Math.max(now + 1, Math.ceil(now * 1.05)) : Math.min(now - 1, Math.floor(now * 0.95));
}
