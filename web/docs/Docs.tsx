import { useEffect } from 'preact/hooks';
import { effect } from '@preact/signals';
import { language } from '../app/language.ts';
import { book, chapter, isNavOpen, open, place } from './book.ts';
import { ChapterPage } from './ChapterPage.tsx';
import { Contents } from './Contents.tsx';
import { Start } from './Start.tsx';
import { say } from './words.ts';
import './docs.css';

effect(() => {
  document.documentElement.lang = language.value;
  document.title = `${chapter.value?.title ?? say().title} · SectorWars 2102`;
});

export function Docs() {
  return (
    <div class={`docs ${isNavOpen.value ? 'docs-nav-open' : ''}`}>
      <a class="docs-skip button" href="#text" onClick={toText}>
        {say().toText}
      </a>
      <Head />
      <Contents />
      <main class="docs-text" id="text" tabIndex={-1}>
        <Text />
      </main>
    </div>
  );
}

function Head() {
  return (
    <header class="docs-head">
      <a class="docs-name" href="#">
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <circle cx="16" cy="16" r="13" fill="none" stroke="var(--line)" stroke-width="2" />
          <path d="M16 5 24 25 16 20.5 8 25Z" fill="var(--accent)" />
        </svg>
        <span>
          SectorWars 2102 <span class="docs-name-part">{say().title}</span>
        </span>
      </a>
      <a class="docs-to-game" href="/">
        {say().toGame}
      </a>
      <button
        type="button"
        class="button docs-menu"
        aria-expanded={isNavOpen.value}
        aria-controls="contents"
        onClick={() => (isNavOpen.value = !isNavOpen.value)}
      >
        {say().contents}
      </button>
    </header>
  );
}

function Text() {
  const now = place.value;
  // A place in another chapter is there only after that was drawn.
  useEffect(() => {
    const target = document.getElementById(now);
    if (target && now !== chapter.value?.id) target.scrollIntoView();
    else scrollTo(0, 0);
  }, [now, book.value]);

  if (book.value === null) return <p class="docs-wait">{say().loading}</p>;
  if (book.value === 'failed') {
    return (
      <div class="docs-wait" role="alert">
        <p>{say().failed}</p>
        <button type="button" class="button primary" onClick={() => void open()}>
          {say().again}
        </button>
      </div>
    );
  }
  return chapter.value ? <ChapterPage chapter={chapter.value} /> : <Start book={book.value} />;
}

/** The address stays what it is: it says where in the book one is. */
function toText(event: Event): void {
  event.preventDefault();
  document.getElementById('text')?.focus();
}
