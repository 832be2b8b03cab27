import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { goodName } from '../app/goods.ts';
import { whole, words } from '../app/language.ts';
import { Button } from '../ui/Button.tsx';
import { Chart, type ChartSeries } from '../ui/Chart.tsx';
import type { Desk } from './Desk.ts';
import { historyOf, type Live, type PricePoint, type Span, SPANS } from './history.ts';
import './history.css';
import type { GoodRow } from './order.ts';
import { say as common } from './words.ts';

const say = words({
  en: {
    history: 'Price history',
    span: 'How far back',
    spans: { 24: '24 h', 168: '7 d', 2160: '90 d' },
    watch: 'Watch price',
    loading: 'Looking into the books…',
    empty: 'No history yet: prices are noted every full hour. Come back later, or look further back.',
    away: 'The price history cannot be read just now.',
  },
  de: {
    history: 'Preisverlauf',
    span: 'Wie weit zurück',
    spans: { 24: '24 Std.', 168: '7 Tage', 2160: '90 Tage' },
    watch: 'Preis beobachten',
    loading: 'Die Bücher werden gelesen …',
    empty:
      'Noch kein Verlauf: Preise werden zu jeder vollen Stunde notiert. Komm später wieder oder schau weiter zurück.',
    away: 'Der Preisverlauf ist gerade nicht zu lesen.',
  },
  es: {
    history: 'Historial de precios',
    span: 'Cuánto hacia atrás',
    spans: { 24: '24 h', 168: '7 d', 2160: '90 d' },
    watch: 'Vigilar precio',
    loading: 'Consultando los libros…',
    empty: 'Aún no hay historial: los precios se anotan cada hora en punto. Vuelve más tarde o mira más atrás.',
    away: 'Ahora mismo no se puede leer el historial.',
  },
  fr: {
    history: 'Historique des prix',
    span: 'Jusqu’où remonter',
    spans: { 24: '24 h', 168: '7 j', 2160: '90 j' },
    watch: 'Surveiller le prix',
    loading: 'Consultation des livres…',
    empty:
      'Pas encore d’historique : les prix sont notés à chaque heure pleine. Reviens plus tard ou remonte plus loin.',
    away: 'L’historique est illisible pour le moment.',
  },
  pt: {
    history: 'Histórico de preços',
    span: 'Até onde voltar',
    spans: { 24: '24 h', 168: '7 d', 2160: '90 d' },
    watch: 'Vigiar preço',
    loading: 'Consultando os livros…',
    empty: 'Ainda sem histórico: os preços são anotados a cada hora cheia. Volte mais tarde ou olhe mais para trás.',
    away: 'O histórico não pode ser lido agora.',
  },
});

interface HistoryProps {
  desk: Desk;
  row: GoodRow;
  onWatch: () => void;
}

/** What the station asked and paid for a good, up to now. */
export function PriceHistory({ desk, row: { good, shelf }, onWatch }: HistoryProps) {
  const span = useSignal<Span>(24);
  const points = usePoints(desk, good, span.value);
  const { sellPrice: ask, buyPrice: pay } = shelf;
  const live = useMemo(() => ({ at: Date.now(), ask, pay }), [good, ask, pay]);
  return (
    <section class="station-history" aria-label={say().history}>
      <div class="row spread">
        <h3>{say().history}</h3>
        <fieldset class="station-sides" aria-label={say().span}>
          {SPANS.map(hours => (
            <button
              key={hours}
              type="button"
              class="station-side"
              aria-pressed={span.value === hours}
              onClick={() => (span.value = hours)}
            >
              {say().spans[hours]}
            </button>
          ))}
        </fieldset>
      </div>
      <Lines good={good} points={points} live={live} />
      <Button kind="quiet" onPress={onWatch}>
        {say().watch}
      </Button>
    </section>
  );
}

/** Null while they are asked for. */
type Points = readonly PricePoint[] | 'away' | null;

interface LinesProps {
  good: string;
  points: Points;
  live: Live;
}

function Lines({ good, points, live }: LinesProps) {
  const { moments, ask, pay } = useMemo(() => historyOf(points === 'away' ? [] : (points ?? []), live), [points, live]);
  if (points === null) return <p class="station-history-wait dim">{say().loading}</p>;
  const sides: ChartSeries[] = [
    { label: common().asks, tone: 'gold', values: ask },
    { label: common().pays, tone: 'accent', values: pay },
  ];
  return (
    <Chart
      label={goodName(good)}
      times={points.length > 0 && points !== 'away' ? moments : []}
      series={sides.filter(({ values }) => values.some(value => value !== null))}
      format={whole}
      height={124}
      isClose
      empty={points === 'away' ? say().away : say().empty}
    />
  );
}

/** The pictures of the past, asked for when the good or the time is another. */
function usePoints(desk: Desk, good: string, hours: Span): Points {
  const read = useSignal<{ of: string; points: Points } | null>(null);
  const id = desk.station.value?.id ?? '';
  const key = `${id} ${good} ${hours}`;
  useEffect(() => {
    let isOver = false;
    const ask = async () => {
      const points = await desk.game.pilot.prices(id, { commodity: good, hours }).then(
        series => series.points,
        () => 'away' as const,
      );
      if (!isOver) read.value = { of: key, points };
    };
    void ask();
    return () => {
      isOver = true;
    };
  }, [key]);
  return read.value?.of === key ? read.value.points : null;
}
