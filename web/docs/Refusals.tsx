import type { Refusal } from './chapter.ts';
import { say } from './words.ts';

/** Every way in which it may be refused; folded, for there are many. */
export function Refusals({ refusals }: { refusals: readonly Refusal[] }) {
  if (refusals.length === 0) return null;
  return (
    <details class="docs-refusals">
      <summary>
        {say().refused(refusals.length)}
        <span class="docs-refusals-some">{refusals.map(({ code }) => code.slice('ERR_'.length)).join(', ')}</span>
      </summary>
      <dl>
        {refusals.map(({ code, sentence, status, data }) => (
          <div key={code + status}>
            <dt>
              <code>{code}</code>
              {status !== '' && <span class="docs-status">{status}</span>}
            </dt>
            <dd lang="en">
              {sentence}
              {data !== undefined && <code class="docs-data">{JSON.stringify(data)}</code>}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
