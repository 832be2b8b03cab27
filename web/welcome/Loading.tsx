import { waiting } from '../app/reach.ts';
import { Backdrop } from './Backdrop.tsx';
import './over.css';
import { Retry } from './Retry.tsx';
import { say } from './overWords.ts';

/** On the way in with the session that this browser keeps. */
export function Loading() {
  return (
    <main class="over" aria-busy="true">
      {/* Mostly over at once: the sky would be painted for nothing. */}
      {waiting.value && <Backdrop />}
      <section class="over-card panel stack" role="status">
        {waiting.value ? (
          <>
            <h1>{say().away}</h1>
            <p class="dim">{waiting.value.isStarting ? say().starting : say().awayLead}</p>
            <Retry />
          </>
        ) : (
          <>
            <div class="over-orbit" aria-hidden="true" />
            <h1 class="over-quiet">{say().entering}</h1>
          </>
        )}
      </section>
    </main>
  );
}
