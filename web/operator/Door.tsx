import { useSignal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { sentenceOf } from '../app/sentences.ts';
import type { Console } from './Console.ts';
import { Languages } from './Languages.tsx';
import { say } from './words.ts';

/** Who is not logged in, does so here: the session is the cockpit's as well. */
export function Door({ desk }: { desk: Console }) {
  const username = useSignal('');
  const password = useSignal('');
  const problem = useSignal('');
  const isBusy = useSignal(false);
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    isBusy.value = true;
    try {
      await desk.logIn(username.value, password.value);
    } catch (error) {
      problem.value = sentenceOf(error);
    }
    isBusy.value = false;
  };
  return (
    <main class="operator-door">
      <form class="operator-card panel stack" onSubmit={event => void submit(event)}>
        <div class="row spread">
          <h1>{say().title}</h1>
          <Languages />
        </div>
        <p class="dim">{say().loginLead}</p>
        <label class="field">
          <span>{say().name}</span>
          <input
            name="username"
            autocomplete="username"
            autocapitalize="none"
            required
            value={username}
            onInput={event => (username.value = event.currentTarget.value)}
          />
        </label>
        <label class="field">
          <span>{say().password}</span>
          <input
            name="password"
            type="password"
            autocomplete="current-password"
            required
            value={password}
            onInput={event => (password.value = event.currentTarget.value)}
          />
        </label>
        <p class="bad operator-problem" role="alert">
          {problem}
        </p>
        <button type="submit" class="button primary" disabled={isBusy} aria-busy={isBusy}>
          {say().logIn}
        </button>
        <a href="/">{say().toGame}</a>
      </form>
    </main>
  );
}
