import { useSignal } from '@preact/signals';
import { Audit } from './Audit.tsx';
import { Charts } from './Charts.tsx';
import type { Console, Overview } from './Console.ts';
import { DrainDialog } from './DrainDialog.tsx';
import { GenerateDialog } from './GenerateDialog.tsx';
import { NodeCard } from './NodeCard.tsx';
import { Orders } from './Orders.tsx';
import { Regions } from './Regions.tsx';
import { Away, Top } from './Top.tsx';
import { say } from './words.ts';

const PARTS = ['nodes', 'charts', 'regions', 'audit'] as const;

/** Everything at once on a desk; on a phone one part at a time. */
export function Dashboard({ desk }: { desk: Console }) {
  const part = useSignal<(typeof PARTS)[number]>('nodes');
  const leaving = useSignal<string | null>(null);
  const isOrdering = useSignal(false);
  const overview = desk.overview.value;
  if (!overview) return null;
  const shown = overview.nodes.find(({ id }) => id === desk.chosen.value) ?? overview.nodes[0];
  const node = overview.nodes.find(({ id }) => id === leaving.value);
  return (
    <div class="operator" data-part={part}>
      <Top desk={desk} overview={overview} onNewRegion={() => (isOrdering.value = true)} />
      <Trouble desk={desk} overview={overview} />
      <main class="operator-main">
        <section class="operator-part operator-nodes stack" data-part="nodes" aria-label={say().nodes}>
          <h2>{say().nodes}</h2>
          {overview.nodes.map(each => (
            <NodeCard
              key={each.id}
              node={each}
              samples={desk.histories.value.get(each.id) ?? []}
              isShown={each === shown}
              isOnly={overview.nodes.filter(({ isDraining }) => !isDraining).length < 2}
              onShow={() => {
                desk.chosen.value = each.id;
                part.value = 'charts';
              }}
              onDrain={() => (leaving.value = each.id)}
            />
          ))}
          <footer class="operator-foot row">
            <Away desk={desk} />
          </footer>
        </section>
        {shown && (
          <Charts
            node={shown.id}
            nodes={overview.nodes.map(({ id }) => id)}
            samples={desk.histories.value.get(shown.id) ?? []}
            onChoose={id => (desk.chosen.value = id)}
          />
        )}
        <section class="operator-part operator-regions stack" data-part="regions" aria-label={say().regions}>
          <Orders orders={desk.generations.value ?? []} />
          <Regions overview={overview} />
        </section>
        <Audit desk={desk} />
      </main>
      <nav class="operator-tabs" aria-label={say().title}>
        {PARTS.map(each => (
          <button
            key={each}
            type="button"
            class="panel-tab"
            aria-current={part.value === each ? 'page' : undefined}
            onClick={() => (part.value = each)}
          >
            {say()[each]}
          </button>
        ))}
      </nav>
      {node && <DrainDialog desk={desk} node={node} onClose={() => (leaving.value = null)} />}
      {isOrdering.value && <GenerateDialog desk={desk} onClose={() => (isOrdering.value = false)} />}
    </div>
  );
}

/** What is wrong just now, if anything is. */
function Trouble({ desk, overview }: { desk: Console; overview: Overview }) {
  const others = overview.nodes.flatMap(({ address, isAsked }) => (address && !isAsked ? [address] : []));
  return (
    <div role="status">
      {desk.isStale.value && (
        <p class="operator-trouble">
          {say().stale}{' '}
          {others.length > 0 && (
            <>
              {say().elsewhere}{' '}
              {others.map(address => (
                <a key={address} href={`${location.protocol}//${address}/operator`}>
                  {address}
                </a>
              ))}
            </>
          )}
        </p>
      )}
      {overview.isRedisUp === false && <p class="operator-trouble">{say().redisDown}</p>}
    </div>
  );
}
