import { useMemo } from 'preact/hooks';
import { Chart } from '../ui/Chart.tsx';
import type { NodeSample } from './Console.ts';
import { count, milliseconds, perSecond } from './figures.ts';
import { column, spanOf } from './history.ts';
import { say } from './words.ts';

interface ChartsProps {
  node: string;
  /** All there are to choose from. */
  nodes: readonly string[];
  samples: readonly NodeSample[];
  onChoose: (node: string) => void;
}

/** Ten minutes of one node. */
export function Charts({ node, nodes, samples, onChoose }: ChartsProps) {
  const of = useMemo(() => columnsOf(samples), [samples]);
  const frame = { times: of.times, ...spanOf(samples), height: 122, empty: say().noData };
  const hasCommits = of.commitP50.some(value => value !== null);
  return (
    <section class="operator-part operator-charts" data-part="charts" aria-label={say().charts}>
      <div class="row">
        <h2>{say().of}</h2>
        <select
          class="operator-filter"
          aria-label={say().node}
          value={node}
          onChange={event => onChoose(event.currentTarget.value)}
        >
          {nodes.map(each => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </div>
      <div class="operator-grid">
        <Chart
          {...frame}
          times={hasCommits ? of.times : []}
          empty={say().noCommits}
          label={say().commitTime}
          format={milliseconds}
          series={[
            { label: 'p50', tone: 'accent', values: of.commitP50 },
            { label: 'p99', tone: 'gold', values: of.commitP99 },
          ]}
        />
        <Chart
          {...frame}
          label={say().commands}
          format={perSecond}
          series={[
            { label: say().carriedOut, tone: 'good', values: of.commands, isArea: true },
            { label: say().refused, tone: 'warn', values: of.refused },
            { label: say().failed, tone: 'bad', values: of.failed },
          ]}
        />
        <Chart
          {...frame}
          label={say().queues}
          format={count}
          series={[
            { label: say().all, tone: 'accent', values: of.queue, isArea: true },
            { label: say().longest, tone: 'gold', values: of.longestQueue },
          ]}
        />
        <Chart
          {...frame}
          label={say().clients}
          format={count}
          series={[{ label: say().clients, tone: 'accent', values: of.clients, isArea: true }]}
        />
        <Chart
          {...frame}
          label={say().delay}
          format={milliseconds}
          series={[{ label: 'p99', tone: 'gold', values: of.loopDelayMs }]}
        />
        <Chart
          {...frame}
          times={hasCommits ? of.times : []}
          empty={say().noCommits}
          label={say().batch}
          format={count}
          series={[{ label: say().average, tone: 'good', values: of.batch }]}
        />
      </div>
    </section>
  );
}

/** The same arrays as long as nothing is new, so that nothing is drawn again. */
function columnsOf(samples: readonly NodeSample[]) {
  const of = (figure: keyof NodeSample) => column(samples, figure);
  return {
    times: samples.map(({ at }) => at),
    commitP50: of('commitP50'),
    commitP99: of('commitP99'),
    commands: of('commands'),
    refused: of('refused'),
    failed: of('failed'),
    queue: of('queue'),
    longestQueue: of('longestQueue'),
    clients: of('clients'),
    loopDelayMs: of('loopDelayMs'),
    batch: of('batch'),
  };
}
