import { useSignal } from '@preact/signals';
import { Advice } from './Advice.tsx';
import type { Door } from './Door.ts';
import { say } from './words.ts';

export function PasswordField({ door }: { door: Door }) {
  const isShown = useSignal(false);
  const isWrong = door.problem.value?.field === 'password';
  return (
    <div class="field">
      <label class="welcome-label" for="password">
        {say().fields.password}
      </label>
      <div class="welcome-secret">
        <input
          id="password"
          name="password"
          {...(isShown.value ? { type: 'text' as const } : { type: 'password' as const })}
          autoComplete={door.mode.value === 'signUp' ? 'new-password' : 'current-password'}
          autoCapitalize="none"
          spellcheck={false}
          maxLength={200}
          value={door.password}
          aria-invalid={isWrong}
          aria-describedby="password-advice"
          onInput={event => door.type('password', event.currentTarget.value)}
        />
        <button
          type="button"
          class="welcome-eye"
          aria-label={isShown.value ? say().hide : say().show}
          title={isShown.value ? say().hide : say().show}
          onClick={() => (isShown.value = !isShown.value)}
        >
          <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
            <g fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round">
              <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
              <circle cx="12" cy="12" r="3" />
              {isShown.value && <path d="M4 20 20 4" />}
            </g>
          </svg>
        </button>
      </div>
      <Advice door={door} field="password" />
    </div>
  );
}
