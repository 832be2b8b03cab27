import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { tokensOf } from './paint.ts';
import { say } from './words.ts';
import './code.css';

const SAID_FOR = 2_000;

/** Something to copy. */
export function Code({ title, code }: { title: string; code: string }) {
  const text = useRef<HTMLElement>(null);
  const told = useSignal('');
  const copy = async () => {
    told.value = (await copied(code)) ? say().copied : markedIn(text.current);
    setTimeout(() => (told.value = ''), SAID_FOR);
  };
  return (
    <figure class="docs-code">
      <figcaption>
        <span>{title}</span>
        <span role="status" class="docs-code-told">
          {told.value}
        </span>
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {say().copy}
        </button>
      </figcaption>
      <pre tabIndex={0} aria-label={title}>
        <code ref={text}>
          {tokensOf(code).map(({ kind, text: part }, at) =>
            kind === 'plain' ? (
              part
            ) : (
              <span key={at} class={`docs-code-${kind}`}>
                {part}
              </span>
            ),
          )}
        </code>
      </pre>
    </figure>
  );
}

/** Over plain HTTP from another machine a page may not write to the clipboard. */
async function copied(code: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(code);
    return true;
  } catch {
    return false;
  }
}

function markedIn(element: HTMLElement | null): string {
  if (!element) return '';
  getSelection()?.selectAllChildren(element);
  return say().marked;
}
