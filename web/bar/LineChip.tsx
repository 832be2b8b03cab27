import { useLine } from './useLine.ts';
import { say } from './words.ts';

/** How the line is, in a word. */
export function LineChip() {
  const line = useLine().value;
  return (
    <p class={`bar-line bar-line-${line}`}>
      <span class="bar-dot" aria-hidden="true" />
      <span class="bar-line-word">{say()[line]}</span>
    </p>
  );
}
