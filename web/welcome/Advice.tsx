import type { Door } from './Door.ts';
import { type Field, RULES } from './entry.ts';
import { say } from './words.ts';

/** Beside a field: what was wrong with it, and, for who signs up, the rules as they are kept one after the other. */
export function Advice({ door, field }: { door: Door; field: Field }) {
  const problem = door.problem.value;
  const isWrong = problem?.field === field;
  return (
    <div id={`${field}-advice`} class="welcome-advice">
      <div aria-live="assertive">{isWrong && <p class="welcome-problem">{problem.text}</p>}</div>
      {door.mode.value === 'signUp' && (
        <ul class="welcome-rules">
          {RULES[field].map(rule => {
            const isKept = door.kept.value.has(rule);
            return (
              <li key={rule} data-state={isKept ? 'kept' : isWrong ? 'broken' : 'open'}>
                <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
                  {isKept ? <path d="M3 8.5 6.5 12 13 4.5" /> : <circle cx="8" cy="8" r="3.2" />}
                </svg>
                {say().rules[rule]}
                <span class="unseen">: {isKept ? say().kept : say().open}</span>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
