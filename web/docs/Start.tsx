import type { Book } from './book.ts';
import { BOT } from './bot.ts';
import { Code } from './Code.tsx';
import { Prose } from './Prose.tsx';
import './start.css';

/** The first page: a bot that trades, the way in, and what holds for all. It is part of the book, and in English as the book is. */
export function Start({ book: { version, http, rooms } }: { book: Book }) {
  const bot = BOT.replace('http://localhost:2567', location.origin);
  return (
    <article class="docs-start" lang="en" aria-labelledby="title-start">
      <header class="docs-chapter">
        <h1 id="title-start">Write a bot</h1>
        <p class="docs-lead">
          Everything a player can do here, a program can do: the page in your browser uses nothing else. This one talks
          the guard out of a ship, looks at fifteen markets and trades with a profit.
        </p>
      </header>
      <Code title="bot.ts" code={bot.trimEnd()} />
      <p class="docs-prose">
        Save it where the server is checked out, and run <code>npx node bot.ts</code>. The SDK in <code>sdk/</code> is
        typed from the tables that you read here; it comes back after a cut line by itself, and repeats what was not
        answered without doing it twice.
      </p>
      <ol class="docs-steps">
        <li>
          <h2>Log in</h2>
          <p>
            <a href="#http.register">register</a> or <a href="#http.login">log in</a> over HTTP, for an access token.
          </p>
        </li>
        <li>
          <h2>Enter</h2>
          <p>
            <a href="#http.enter">POST /api/v1/enter</a> answers with a seat: at{' '}
            <a href="#rooms.first-login">the guard</a> first, then in a region.
          </p>
        </li>
        <li>
          <h2>Play</h2>
          <p>
            Send commands as <a href="#move">move</a> or <a href="#trade.buy">trade.buy</a>, and hear{' '}
            <a href="#rooms.pushed">what is pushed</a>.
          </p>
        </li>
      </ol>
      <section>
        <h2>What holds in every room</h2>
        <Prose text={rooms} />
      </section>
      <section>
        <h2>What holds over HTTP</h2>
        <Prose text={http} />
      </section>
      <section>
        <h2>For machines</h2>
        <p class="docs-prose">
          Version {version}, as <a href="/openapi.json">OpenAPI 3.1</a> and <a href="/asyncapi.json">AsyncAPI 3</a>.
          This page is drawn from these two, and they from the tables that the server itself works with.
        </p>
      </section>
    </article>
  );
}
