import type { TargetedSubmitEvent } from 'preact';
import type { Door } from './Door.ts';
import { ModeTabs } from './ModeTabs.tsx';
import { NameField } from './NameField.tsx';
import { PasswordField } from './PasswordField.tsx';
import { say } from './words.ts';

/** Sign up or log in: two fields, one button. */
export function EntryCard({ door }: { door: Door }) {
  const mode = door.mode.value;
  const problem = door.problem.value;
  const submit = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const wrong = await door.send();
    if (wrong) form.querySelector<HTMLInputElement>(`input[name=${wrong}]`)?.focus();
  };
  return (
    <section class="welcome-card panel" aria-label={say().entry}>
      <ModeTabs door={door} />
      <div id="entry" role="tabpanel" aria-labelledby={`mode-${mode}`}>
        <form class="stack welcome-form" noValidate onSubmit={event => void submit(event)}>
          <p class="dim">{say().leads[mode]}</p>
          <NameField door={door} />
          <PasswordField door={door} />
          <div class="welcome-news" aria-live="assertive">
            {problem && problem.field === null && <p class="welcome-problem">{problem.text}</p>}
          </div>
          <button type="submit" class="button primary welcome-go" disabled={door.isBusy} aria-busy={door.isBusy}>
            {say().does[mode]}
          </button>
        </form>
      </div>
    </section>
  );
}
