import { type Chapter, type Entry, NOTHING, type Part, partOf } from './chapter.ts';
import type { AsyncApi, Message } from './documents.ts';
import { shapesIn } from './prose.ts';
import { orderOf } from './requests.ts';

type Components = AsyncApi['components'];

/** Which chapter is the first login's, and the tag of what is pushed. */
const GUARD = 'First login';

/** Commands by family, what is pushed, and what is said at the guard. */
export function roomChapters({ info, channels, operations, components }: AsyncApi): Chapter[] {
  const rates = ratesIn(info.description);
  return info.tags.map(({ name }) => {
    const { prose, shapes } = shapesIn(name === GUARD ? (channels['firstLogin']?.description ?? '') : '');
    return {
      id: `rooms.${name.replaceAll(' ', '-').toLowerCase()}`,
      group: 'rooms',
      title: name,
      prose,
      shapes,
      entries: Object.entries(operations)
        .filter(([, { tags }]) => tags.some(tag => tag.name === name))
        .map(([id, { action, description = '' }]) =>
          action === 'receive' ? commandEntry(id, components, rateOf(description, rates)) : eventEntry(id, components),
        ),
    };
  });
}

function commandEntry(id: string, { messages, schemas }: Components, rate: string): Entry {
  const [asked, reply, refusal] = [messages[id], messages[`${id}.reply`], messages[`${id}.refusal`]];
  const refusals = refusal?.examples?.map(({ name, summary = '', payload }) => ({
    code: name,
    sentence: summary,
    status: '',
    data: (payload as { data?: unknown }).data,
  }));
  return {
    ...NOTHING,
    id,
    kind: 'command',
    title: id,
    summary: asked?.summary ?? '',
    notes: rate ? [rate] : [],
    parts: [...partFrom('takes', asked, schemas), ...partFrom('reply', reply, schemas)],
    refusals: refusals ?? [],
    request: orderOf(id, asked?.examples?.[0]?.payload),
  };
}

function eventEntry(id: string, { messages, schemas }: Components): Entry {
  const message = messages[id];
  const { prose, shapes } = shapesIn(message?.description ?? '');
  const summary = message?.summary ?? '';
  return {
    ...NOTHING,
    id,
    kind: 'event',
    title: id,
    summary,
    prose,
    shapes,
    parts: partFrom('carries', message, schemas),
  };
}

function partFrom(role: Part['role'], message: Message | undefined, schemas: Components['schemas']): Part[] {
  return message ? [partOf(role, { schema: message.payload, example: message.examples?.[0]?.payload }, schemas)] : [];
}

/** What the text says of each rate: `- trade: 5 a second, 5 at once`. */
function ratesIn(text: string): Map<string, string> {
  const lines = [...text.matchAll(/^- (\w+): (\d+ a second, .*)$/gm)];
  return new Map(lines.map(([, name = '', figures = '']) => [name, figures]));
}

function rateOf(description: string, rates: ReadonlyMap<string, string>): string {
  const [, name = ''] = /^Rate: (\w+)\.$/.exec(description) ?? [];
  return name && `${name}: ${rates.get(name) ?? ''}`;
}
