import { useEffect, useRef } from 'preact/hooks';
import type { Chapter } from './chapter.ts';
import { chapter, found, isNavOpen, place, query } from './book.ts';
import { Kind } from './Kind.tsx';
import type { Found } from './search.ts';
import { say } from './words.ts';
import './contents.css';

const GROUPS: readonly Chapter['group'][] = ['http', 'rooms', 'shapes'];

export function Contents() {
  const entries = found.value.reduce((sum, each) => sum + each.entries.length, 0);
  return (
    <nav class="docs-nav" id="contents" aria-label={say().contents}>
      <Search />
      <p class="docs-found dim" role="status">
        {query.value !== '' && (entries > 0 ? say().found(entries) : say().nothing)}
      </p>
      {query.value === '' && (
        <a class="docs-nav-chapter" href="#" aria-current={chapter.value ? undefined : 'page'} onClick={closeNav}>
          {say().start}
        </a>
      )}
      {GROUPS.map(group => (
        <Group key={group} title={say()[group]} found={found.value.filter(each => each.chapter.group === group)} />
      ))}
    </nav>
  );
}

function Search() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const toSearch = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.target instanceof HTMLInputElement) return;
      event.preventDefault();
      isNavOpen.value = true;
      input.current?.focus();
    };
    addEventListener('keydown', toSearch);
    return () => removeEventListener('keydown', toSearch);
  }, []);
  return (
    <label class="field docs-search">
      <span>
        {say().search} <kbd>/</kbd>
      </span>
      <input
        ref={input}
        type="search"
        value={query.value}
        placeholder={say().searchHint}
        autocomplete="off"
        spellcheck={false}
        onInput={event => (query.value = event.currentTarget.value)}
      />
    </label>
  );
}

function Group({ title, found: some }: { title: string; found: readonly Found[] }) {
  if (some.length === 0) return null;
  return (
    <section class="docs-nav-group">
      <h2>{title}</h2>
      {some.map(each => (
        <ChapterLinks key={each.chapter.id} {...each} />
      ))}
    </section>
  );
}

/** The entries of a chapter are listed while one is in it, or searches. */
function ChapterLinks({ chapter: { id, title }, entries }: Found) {
  const isHere = chapter.value?.id === id;
  return (
    <>
      <a class="docs-nav-chapter" href={`#${id}`} aria-current={isHere ? 'page' : undefined} onClick={closeNav}>
        {title}
        <span class="docs-nav-count">{entries.length}</span>
      </a>
      {(isHere || query.value !== '') && (
        <ul>
          {entries.map(entry => (
            <li key={entry.id}>
              <a
                href={`#${entry.id}`}
                aria-current={place.value === entry.id ? 'location' : undefined}
                onClick={closeNav}
              >
                <Kind kind={entry.kind} />
                <span>{entry.title.replace('/api/v1', '')}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Also when it leads to where one is already. */
function closeNav(): void {
  isNavOpen.value = false;
}
