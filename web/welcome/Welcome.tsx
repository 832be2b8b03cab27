import { useSignal } from '@preact/signals';
import { galaxy, play } from '../app/stage.ts';
import { Button } from '../ui/Button.tsx';

/** Sign up or log in. */
export function Welcome() {
  const name = useSignal('');
  const password = useSignal('');
  return (
    <main class="stack">
      <h1>SectorWars 2102</h1>
      <label class="field">
        <span>Name</span>
        <input name="username" value={name} onInput={event => (name.value = event.currentTarget.value)} />
      </label>
      <label class="field">
        <span>Password</span>
        <input
          name="password"
          type="password"
          value={password}
          onInput={event => (password.value = event.currentTarget.value)}
        />
      </label>
      <Button kind="primary" onPress={async () => play(await galaxy().register(name.value, password.value))}>
        Sign up
      </Button>
      <Button onPress={async () => play(await galaxy().login(name.value, password.value))}>Log in</Button>
    </main>
  );
}
