import { useId } from 'preact/hooks';
import { goodName } from '../app/goods.ts';
import { whole, words } from '../app/language.ts';
import { Button } from '../ui/Button.tsx';
import type { Desk } from './Desk.ts';
import type { Bound } from './order.ts';
import { ReceiptNote } from './ReceiptNote.tsx';
import type { Hindrance } from './Ticket.ts';
import { say as common } from './words.ts';

interface Words {
  buy: (n: string, total: string) => string;
  sell: (n: string, total: string) => string;
  bounds: Readonly<Record<Bound, (n: string, good: string) => string>>;
  nothing: string;
  asking: string;
  leaves: (credits: string) => string;
  credits: (need: string) => string;
  moved: (price: string) => string;
  accept: (price: string) => string;
}

const say = words<Words>({
  en: {
    buy: (n, total) => `Buy ${n} for ${total}`,
    sell: (n, total) => `Sell ${n} for ${total}`,
    bounds: {
      stock: n => `The station has ${n} left.`,
      hold: n => (n === '0' ? 'Your hold is full.' : `Your hold has room for ${n}.`),
      credits: n => `Your credits pay for ${n}.`,
      cargo: (n, good) =>
        n === '0' ? `You have no ${good.toLowerCase()} in your hold.` : `You have ${n} in your hold.`,
    },
    nothing: 'Say how many.',
    asking: 'Asking for the price…',
    leaves: left => `You will have ${left}.`,
    credits: need => `You need ${need}.`,
    moved: price => `The price has moved to ${price}, past your limit.`,
    accept: price => `Accept ${price}`,
  },
  de: {
    buy: (n, total) => `${n} für ${total} kaufen`,
    sell: (n, total) => `${n} für ${total} verkaufen`,
    bounds: {
      stock: n => `Die Station hat noch ${n}.`,
      hold: n => (n === '0' ? 'Dein Laderaum ist voll.' : `In deinen Laderaum passen noch ${n}.`),
      credits: n => `Deine Credits reichen für ${n}.`,
      cargo: (n, good) => (n === '0' ? `Du hast nichts davon an Bord: ${good}.` : `Du hast ${n} an Bord.`),
    },
    nothing: 'Sag, wie viele.',
    asking: 'Der Preis wird erfragt …',
    leaves: left => `Du hast dann ${left}.`,
    credits: need => `Du brauchst ${need}.`,
    moved: price => `Der Preis liegt jetzt bei ${price}, jenseits deiner Grenze.`,
    accept: price => `${price} annehmen`,
  },
  es: {
    buy: (n, total) => `Comprar ${n} por ${total}`,
    sell: (n, total) => `Vender ${n} por ${total}`,
    bounds: {
      stock: n => `A la estación le quedan ${n}.`,
      hold: n => (n === '0' ? 'Tu bodega está llena.' : `En tu bodega caben ${n}.`),
      credits: n => `Tus créditos alcanzan para ${n}.`,
      cargo: (n, good) => (n === '0' ? `No llevas nada de esto: ${good}.` : `Llevas ${n} a bordo.`),
    },
    nothing: 'Di cuántas.',
    asking: 'Preguntando el precio…',
    leaves: left => `Tendrás ${left}.`,
    credits: need => `Necesitas ${need}.`,
    moved: price => `El precio está ahora en ${price}, más allá de tu límite.`,
    accept: price => `Aceptar ${price}`,
  },
  fr: {
    buy: (n, total) => `Acheter ${n} pour ${total}`,
    sell: (n, total) => `Vendre ${n} pour ${total}`,
    bounds: {
      stock: n => `Il en reste ${n} à la station.`,
      hold: n => (n === '0' ? 'Ta soute est pleine.' : `Ta soute peut en prendre ${n}.`),
      credits: n => `Tes crédits suffisent pour ${n}.`,
      cargo: (n, good) => (n === '0' ? `Tu n’en as pas à bord : ${good}.` : `Tu en as ${n} à bord.`),
    },
    nothing: 'Dis combien.',
    asking: 'Demande du prix…',
    leaves: left => `Tu auras ${left}.`,
    credits: need => `Il te faut ${need}.`,
    moved: price => `Le prix est passé à ${price}, au-delà de ta limite.`,
    accept: price => `Accepter ${price}`,
  },
  pt: {
    buy: (n, total) => `Comprar ${n} por ${total}`,
    sell: (n, total) => `Vender ${n} por ${total}`,
    bounds: {
      stock: n => `A estação ainda tem ${n}.`,
      hold: n => (n === '0' ? 'Seu porão está cheio.' : `Cabem mais ${n} no seu porão.`),
      credits: n => `Seus créditos dão para ${n}.`,
      cargo: (n, good) => (n === '0' ? `Você não tem isto a bordo: ${good}.` : `Você tem ${n} a bordo.`),
    },
    nothing: 'Diga quantas.',
    asking: 'Perguntando o preço…',
    leaves: left => `Você ficará com ${left}.`,
    credits: need => `Você precisa de ${need}.`,
    moved: price => `O preço foi para ${price}, além do seu limite.`,
    accept: price => `Aceitar ${price}`,
  },
});

/** The one button of an order, always in sight; above it why it cannot be pressed, what it will leave, or what it has done. */
export function OrderButton({ desk }: { desk: Desk }) {
  const id = useId();
  const { ticket } = desk;
  const hindrance = ticket.hindrance.value;
  const moved = ticket.moved.value;
  const receipt = ticket.receipt.value;
  const quote = ticket.current.value;
  const name = ticket.side.value === 'buy' ? say().buy : say().sell;
  const now = hindrance?.why === 'limit' ? hindrance.unitPrice : moved;
  return (
    <footer class="station-foot">
      <div id={id} role="status">
        {receipt && now === null ? (
          <ReceiptNote receipt={receipt} />
        ) : (
          <p class={now === null ? 'station-reason dim' : 'station-reason warn'}>
            {now === null ? noteOf(desk) : say().moved(common().credits(now))}
          </p>
        )}
      </div>
      {hindrance?.why === 'limit' ? (
        <Button kind="primary" aria-describedby={id} onPress={() => ticket.accept()}>
          {say().accept(common().credits(hindrance.unitPrice))}
        </Button>
      ) : (
        <Button
          kind="primary"
          data-asking={hindrance?.why === 'asking'}
          disabled={hindrance !== null}
          aria-describedby={id}
          onPress={() => ticket.place()}
        >
          {name(whole(ticket.quantity.value), quote ? common().credits(quote.total) : '…')}
        </Button>
      )}
    </footer>
  );
}

function noteOf({ ticket, good, game }: Desk): string {
  const hindrance = ticket.hindrance.value;
  if (hindrance) return reasonOf(hindrance, good.value ?? '');
  const total = ticket.current.value?.total ?? 0;
  const { credits } = game.me.value;
  return say().leaves(common().credits(ticket.side.value === 'buy' ? credits - total : credits + total));
}

function reasonOf(hindrance: Hindrance, good: string): string {
  switch (hindrance.why) {
    case 'bound':
      return say().bounds[hindrance.by](whole(hindrance.most), goodName(good));
    case 'credits':
      return say().credits(common().credits(hindrance.need));
    case 'limit':
      return say().moved(common().credits(hindrance.unitPrice));
    case 'nothing':
      return say().nothing;
    case 'asking':
      return say().asking;
  }
}
