import { useEffect, useRef } from 'preact/hooks';
import { language } from '../app/language.ts';
import { notify } from '../app/notices.ts';
import { useGame } from '../cockpit/context.ts';
import { Button } from '../ui/Button.tsx';
import { type Journey, journeyOf, type Passage } from './Journey.ts';
import { say } from './words.ts';
import './transit.css';

const STREAKS = Array.from({ length: 36 }, (_, at) => at);

/** The scene between two regions; nothing while nobody travels. */
export function Transit() {
  const game = useGame();
  const journey = journeyOf(game);
  const passage = journey.passage.value;
  useEffect(() => {
    journey.onReturned = why => notify(why === 'called off' ? say().calledOff : say().returned, 'plain');
    game.on('travel.arrived', () => {
      const { passage: now } = journey;
      if (now.value) notify(say().welcome(now.value.to), 'good');
    });
  }, [game, journey]);
  return passage && <Scene passage={passage} journey={journey} />;
}

function Scene({ passage, journey }: { passage: Passage; journey: Journey }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const departure = 'departure' in passage ? passage.departure : null;
  const isWaiting = passage.at === 'gate' && departure?.reservation === null;
  return (
    <dialog
      ref={dialog}
      class="transit"
      data-at={passage.at}
      aria-label={say().journeyTo(passage.to)}
      onCancel={event => event.preventDefault()}
    >
      <div class="transit-sky" aria-hidden="true">
        {STREAKS.map(at => (
          <i key={at} style={{ '--turn': `${at * 10 + ((at * 37) % 9)}deg`, '--late': `${((at * 53) % 36) / 30}s` }} />
        ))}
        <b class="transit-ring" />
      </div>
      <div class="transit-words stack">
        <p class="transit-kicker">{say().journeyTo(passage.to)}</p>
        <div role="status">
          <h2>{isWaiting ? say().noAnswer : titleOf(passage)}</h2>
        </div>
        {departure && (
          <p class="dim">
            {say().ticket} <span class="transit-ticket">{departure.ticketId.slice(-8).toUpperCase()}</span>
            <br />
            {say().backBy(timeOf(departure.expiresAt))}
          </p>
        )}
        <div class="row transit-actions">
          {passage.at === 'gate' && <Button onPress={() => journey.callOff()}>{say().callOff}</Button>}
          {isWaiting && (
            <Button kind="primary" onPress={() => journey.cross()}>
              {say().cross}
            </Button>
          )}
        </div>
      </div>
    </dialog>
  );
}

function titleOf({ at }: Passage): string {
  const text = say();
  const titles: Readonly<Record<Passage['at'], string>> = {
    departing: text.departing,
    gate: text.gate,
    crossing: text.crossing,
    'calling off': text.callingOff,
    arrived: text.arrived,
  };
  return titles[at];
}

function timeOf(moment: string): string {
  return new Intl.DateTimeFormat(language.value, { timeStyle: 'medium', hourCycle: 'h23' }).format(new Date(moment));
}
