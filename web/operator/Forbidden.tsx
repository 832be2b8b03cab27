import { Button } from '../ui/Button.tsx';
import type { Console } from './Console.ts';
import { say } from './words.ts';

/** Who is no operator learns so, and how that could change. */
export function Forbidden({ desk }: { desk: Console }) {
  return (
    <main class="operator-door">
      <section class="operator-card panel stack">
        <h1>{say().forbidden}</h1>
        <p class="dim">{say().forbiddenLead}</p>
        <code class="operator-code">npm run operator -- admin &lt;{say().name.toLowerCase()}&gt;</code>
        <Button kind="primary" onPress={() => desk.lookAgain()}>
          {say().again}
        </Button>
        <Button onPress={() => desk.logOut()}>{say().another}</Button>
        <a href="/">{say().toGame}</a>
      </section>
    </main>
  );
}
