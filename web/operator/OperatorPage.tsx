import type { Console } from './Console.ts';
import { Dashboard } from './Dashboard.tsx';
import { Door } from './Door.tsx';
import { Forbidden } from './Forbidden.tsx';
import './operator.css';
import { say } from './words.ts';

/** What goes on behind the galaxy, for who may see it. */
export function OperatorPage({ desk }: { desk: Console }) {
  switch (desk.stage.value) {
    case 'loading':
      return (
        <main class="operator-door" aria-busy="true">
          <h1 class="unseen">{say().title}</h1>
          <p class="dim" role="status">
            {desk.isStale.value ? say().stale : say().loading}
          </p>
        </main>
      );
    case 'login':
      return <Door desk={desk} />;
    case 'forbidden':
      return <Forbidden desk={desk} />;
    case 'open':
      return <Dashboard desk={desk} />;
  }
}
