import type { Door } from './Door.ts';
import { Advice } from './Advice.tsx';
import { say } from './words.ts';

export function NameField({ door }: { door: Door }) {
  const isWrong = door.problem.value?.field === 'username';
  return (
    <div class="field">
      <label class="welcome-label" for="username">
        {say().fields.username}
      </label>
      <input
        id="username"
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellcheck={false}
        maxLength={50}
        value={door.username}
        aria-invalid={isWrong}
        aria-describedby="username-advice"
        onInput={event => door.type('username', event.currentTarget.value)}
      />
      <Advice door={door} field="username" />
    </div>
  );
}
