import type { Entry } from './chapter.ts';

const SHORT = { GET: 'GET', POST: 'POST', command: 'cmd', event: 'evt', shape: '{ }' } as const;

/** What an entry is, at a glance. */
export function Kind({ kind }: { kind: Entry['kind'] }) {
  return (
    <span class={`docs-kind docs-kind-${kind.toLowerCase()}`} title={kind}>
      {SHORT[kind]}
    </span>
  );
}
