import type { Chapter, Entry } from './chapter.ts';

export interface Found {
  chapter: Chapter;
  entries: Entry[];
}

/** Entries in which every word occurs: in the name, the summary, or what is refused. Chapters without one are left out. */
export function search(chapters: readonly Chapter[], text: string): Found[] {
  const wanted = text.toLowerCase().split(/\s+/).filter(Boolean);
  return chapters
    .map(chapter => ({ chapter, entries: chapter.entries.filter(entry => matches(entry, wanted)) }))
    .filter(({ chapter, entries }) => entries.length > 0 || (wanted.length === 0 && chapter.prose !== ''));
}

function matches({ title, kind, summary, refusals, parts }: Entry, wanted: readonly string[]): boolean {
  const fields = parts.flatMap(({ schema }) => Object.keys(schema.properties ?? {}));
  const text = [title, kind, summary, ...fields, ...refusals.map(({ code }) => code)].join(' ').toLowerCase();
  return wanted.every(word => text.includes(word));
}

/** To which chapter an address leads: to one itself, or to the one that has the entry. */
export function chapterAt(chapters: readonly Chapter[], id: string): Chapter | undefined {
  return chapters.find(chapter => chapter.id === id || chapter.entries.some(entry => entry.id === id));
}
