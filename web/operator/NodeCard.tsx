import { language, whole } from '../app/language.ts';
import { duration } from '../app/durations.ts';
import { Button } from '../ui/Button.tsx';
import { Meter } from '../ui/Meter.tsx';
import type { NodeSample, NodeView } from './Console.ts';
import { megabytes, milliseconds, percent, perSecond } from './figures.ts';
import { Spark } from './Spark.tsx';
import { say } from './words.ts';

interface NodeCardProps {
  node: NodeView;
  samples: readonly NodeSample[];
  /** Whether its charts are shown. */
  isShown: boolean;
  isOnly: boolean;
  onShow: () => void;
  onDrain: () => void;
}

const BUSY = 0.7;

/** One node: whether it is well, how much it does, and the way to send it home. */
export function NodeCard({ node, samples, isShown, isOnly, onShow, onDrain }: NodeCardProps) {
  const last = node.state?.samples.at(-1);
  const state = !node.state ? 'silent' : node.isDraining ? 'drains' : 'lives';
  const upFor = duration(Date.now() - Date.parse(node.startedAt), language.value);
  const toMove = node.state?.regionsToMove;
  const busy = last?.busy ?? 0;
  return (
    <article class={`operator-node panel ${isShown ? 'is-shown' : ''}`} aria-label={node.id}>
      <div class="row spread">
        <h3 class="operator-node-name">
          <button
            type="button"
            title={node.id}
            aria-pressed={isShown}
            aria-label={say().show(node.id)}
            onClick={onShow}
          >
            {node.id}
          </button>
        </h3>
        <span class={`chip operator-state operator-${state}`}>{say()[state]}</span>
      </div>
      <p class="dim operator-small">
        {node.address ?? say().asCalled} · {say().since(upFor)}
        {node.regions.length > 0 && ` · ${say().only(node.regions.join(', '))}`}
      </p>
      {last ? (
        <>
          <div class="operator-load">
            <Meter
              label={say().load}
              value={Math.round(busy * 100)}
              max={100}
              text={percent(busy)}
              tone={busy > BUSY ? 'warn' : 'accent'}
            />
            <Spark values={samples.map(sample => sample.busy)} />
          </div>
          <dl class="operator-facts">
            <Fact label={say().regions} value={whole(node.holds)} />
            <Fact label={say().clients} value={whole(last.clients)} />
            <Fact label={say().perSecond} value={perSecond(last.commands)} />
            <Fact label={say().queue} value={whole(last.queue)} />
            <Fact label={say().commit} value={last.commitP99 === null ? '–' : milliseconds(last.commitP99)} />
            <Fact label={say().memory} value={megabytes(last.memoryMb)} />
          </dl>
        </>
      ) : (
        <p class="warn operator-small">{node.state ? say().noData : say().silentLead}</p>
      )}
      {node.isDraining && toMove !== null && toMove !== undefined && (
        <Meter
          label={say().moving}
          value={Math.max(0, toMove - node.holds)}
          max={Math.max(1, toMove)}
          text={`${whole(Math.max(0, toMove - node.holds))} / ${whole(toMove)}`}
          tone="gold"
        />
      )}
      <div class="row spread">
        <span class="dim operator-small">{isOnly && !node.isDraining ? say().onlyNode : ''}</span>
        {!node.isDraining && (
          <Button disabled={isOnly || state === 'silent'} onPress={onDrain}>
            {say().drain}
          </Button>
        )}
      </div>
    </article>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class="number">{value}</dd>
    </div>
  );
}
