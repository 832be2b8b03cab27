import { type Chapter, type Entry, NOTHING, partOf } from './chapter.ts';
import type { AsyncApi, OpenApi } from './documents.ts';
import { httpChapters } from './httpChapters.ts';
import { roomChapters } from './roomChapters.ts';

/** Both documents as one book. */
export function chaptersOf(http: OpenApi, rooms: AsyncApi, origin: string): Chapter[] {
  return [...httpChapters(http, origin), ...roomChapters(rooms), shapeChapter(http, rooms)];
}

/** What is referred to by name, of both; a name that both have is one shape. */
function shapeChapter(http: OpenApi, rooms: AsyncApi): Chapter {
  const all = { ...rooms.components.schemas, ...http.components.schemas };
  const entries = Object.entries(all).map(([name, schema]): Entry => {
    const summary = schema.description ?? '';
    const parts = [partOf('shape', { schema }, {})];
    return { ...NOTHING, id: `shape.${name}`, kind: 'shape', title: name, summary, parts };
  });
  const sorted = entries.toSorted((a, b) => a.title.localeCompare(b.title));
  return { id: 'shapes', group: 'shapes', title: 'Shapes', prose: '', shapes: [], entries: sorted };
}
