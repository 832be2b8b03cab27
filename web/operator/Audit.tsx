import { useSignal, useSignalEffect } from '@preact/signals';
import type { Answer } from '../../sdk/Api.ts';
import { attempt } from '../app/notices.ts';
import { sentenceOf } from '../app/sentences.ts';
import { Button } from '../ui/Button.tsx';
import type { Console } from './Console.ts';
import { moment } from './figures.ts';
import { refusal } from './Orders.tsx';
import { ask } from './session.ts';
import { say } from './words.ts';

type Page = Answer<'audit'>;
type Entry = Page['entries'][number];
type Action = Entry['action'];

const PAGE = 25;

/** What operators did and who was turned away; read anew after each deed of one's own. */
export function Audit({ desk }: { desk: Console }) {
  const action = useSignal<Action | ''>('');
  const page = useSignal<Page | null>(null);
  const read = async (before?: string) => {
    const wanted = action.peek();
    const query = { limit: PAGE, ...(before ? { before } : {}), ...(wanted ? { action: wanted } : {}) };
    const found = await attempt(() => ask('audit', { query }));
    if (!found || wanted !== action.peek()) return;
    const known = before ? (page.peek()?.entries ?? []) : [];
    page.value = { ...found, entries: [...known, ...found.entries] };
  };
  useSignalEffect(() => {
    void action.value;
    void read();
  });
  useSignalEffect(() => {
    // Who has gone back to older entries is left there.
    if (desk.deeds.value > 0 && (page.peek()?.entries.length ?? 0) <= PAGE) void read();
  });
  const entries = page.value?.entries;
  const next = page.value?.next;
  return (
    <section class="operator-part operator-audit stack" data-part="audit" aria-label={say().audit}>
      <div class="row spread">
        <h2>{say().audit}</h2>
        <select
          class="operator-filter"
          aria-label={say().action}
          value={action}
          onChange={event => (action.value = event.currentTarget.value as Action | '')}
        >
          <option value="">{say().allActions}</option>
          {Object.entries(say().actions).map(([name, text]) => (
            <option key={name} value={name}>
              {text}
            </option>
          ))}
        </select>
      </div>
      <div class="operator-scroll panel" tabIndex={0} role="group" aria-label={say().allActions} aria-busy={!entries}>
        {entries?.length === 0 ? (
          <p class="dim operator-empty">{say().noEntries}</p>
        ) : (
          <ol class="operator-deeds">
            {entries?.map(entry => (
              <Deed key={entry.id} entry={entry} />
            ))}
          </ol>
        )}
        {next && (
          <p class="operator-empty">
            <Button onPress={() => read(next)}>{say().older}</Button>
          </p>
        )}
      </div>
    </section>
  );
}

function Deed({ entry }: { entry: Entry }) {
  const { action, at, username, userType, address, status, details, method } = entry;
  const isBad = status !== null && status >= 400;
  const who = username ?? (method === 'CLI' ? say().console : said(details['username']) || say().nobody);
  const why = said(details['refused']) || said(details['why']);
  const what = ['node', 'name', 'username'].map(key => said(details[key])).filter(text => text !== '' && text !== who);
  return (
    <li>
      <span class={`operator-dot ${isBad ? 'is-bad' : userType === 'admin' ? 'is-good' : ''}`} aria-hidden="true" />
      <div>
        <p>
          <strong>{say().actions[action]}</strong> {what.length > 0 && <span class="dim">{what.join(' · ')}</span>}
        </p>
        <p class="dim operator-small">
          <time dateTime={at}>{moment(at)}</time> · {who} · {address}
          {status !== null && ` · ${status}`}
        </p>
        {why && <p class="operator-small">{sentenceOf(refusal(why))}</p>}
      </div>
    </li>
  );
}

function said(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
