import { whole } from '../app/language.ts';
import { sentenceOf } from '../app/sentences.ts';
import { Refused } from '../../sdk/errors.ts';
import { Meter } from '../ui/Meter.tsx';
import type { Generation } from './Console.ts';
import { say } from './words.ts';

const RECENT = 10 * 60_000;

/** Regions that are being made, and those that were made or failed of late. */
export function Orders({ orders }: { orders: readonly Generation[] }) {
  const shown = orders.filter(({ finishedAt }) => finishedAt === null || Date.now() - Date.parse(finishedAt) < RECENT);
  if (shown.length === 0) return null;
  return (
    <section class="stack" aria-label={say().orders}>
      <h2>{say().orders}</h2>
      <ul class="operator-orders">
        {shown.map(order => (
          <li key={order.id} class="panel">
            <OrderProgress order={order} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function OrderProgress({ order }: { order: Generation }) {
  const { displayName, status, step, done, total, error } = order;
  const tones = { waiting: 'accent', running: 'accent', done: 'good', failed: 'bad' } as const;
  const [value, max] = status === 'done' || status === 'failed' ? [1, 1] : [done, total || 1];
  const text = total > 0 && status !== 'failed' ? say().rows(whole(done), whole(total)) : say().status[status];
  return (
    <div class="stack" aria-live="polite">
      <Meter label={displayName} value={value} max={max} text={text} tone={tones[status]} />
      <p class={`operator-small ${status === 'failed' ? 'bad' : status === 'done' ? 'good' : 'dim'}`}>
        {error ? sentenceOf(refusal(error)) : status === 'running' ? say().steps[step] : say().status[status]}
      </p>
    </div>
  );
}

/** A code as it was refused, to be told as a sentence. */
export function refusal(code: string): Refused {
  return new Refused({ code: code as Refused['code'], message: code });
}
