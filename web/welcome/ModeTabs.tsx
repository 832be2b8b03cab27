import type { TargetedKeyboardEvent } from 'preact';
import type { Door } from './Door.ts';
import type { Mode } from './entry.ts';
import { say } from './words.ts';

const MODES: readonly Mode[] = ['signUp', 'logIn'];

export function ModeTabs({ door }: { door: Door }) {
  const turn = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = event.currentTarget.nextElementSibling ?? event.currentTarget.previousElementSibling;
    door.choose(door.mode.value === 'signUp' ? 'logIn' : 'signUp');
    (other as HTMLElement | null)?.focus();
  };
  return (
    <div class="welcome-modes" role="tablist">
      {MODES.map(mode => (
        <button
          key={mode}
          type="button"
          role="tab"
          id={`mode-${mode}`}
          class="welcome-mode"
          aria-controls="entry"
          aria-selected={door.mode.value === mode}
          tabIndex={door.mode.value === mode ? 0 : -1}
          onClick={() => door.choose(mode)}
          onKeyDown={turn}
        >
          {say().modes[mode]}
        </button>
      ))}
    </div>
  );
}
