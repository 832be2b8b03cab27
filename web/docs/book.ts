import { computed, signal } from '@preact/signals';
import type { Chapter } from './chapter.ts';
import { chaptersOf } from './chapters.ts';
import { fetchDocuments } from './documents.ts';
import { chapterAt, search } from './search.ts';

export interface Book {
  version: string;
  chapters: readonly Chapter[];
  /** What holds for all of each. */
  http: string;
  rooms: string;
}

/** What the server can do; null while it is asked. */
export const book = signal<Book | 'failed' | null>(null);
/** What stands behind the `#`: a chapter or an entry; empty for the first page. */
export const place = signal(idInAddress());
export const query = signal('');
/** On a phone the contents lie over the text. */
export const isNavOpen = signal(false);

export const chapters = computed(() => (typeof book.value === 'object' && book.value ? book.value.chapters : []));
export const chapter = computed(() => chapterAt(chapters.value, place.value));
export const found = computed(() => search(chapters.value, query.value));

export async function open(): Promise<void> {
  book.value = null;
  try {
    const { http, rooms } = await fetchDocuments();
    book.value = {
      version: http.info.version,
      chapters: chaptersOf(http, rooms, location.origin),
      http: http.info.description,
      rooms: rooms.info.description,
    };
  } catch {
    book.value = 'failed';
  }
}

export function followAddress(): void {
  addEventListener('hashchange', () => {
    place.value = idInAddress();
    isNavOpen.value = false;
  });
}

function idInAddress(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
