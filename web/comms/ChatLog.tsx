import { language } from '../app/language.ts';
import { useGame } from '../cockpit/context.ts';
import type { Said } from '../game/Feed.ts';
import { radioOf } from './Radio.ts';
import { useEnd } from './useEnd.ts';
import { say } from './words.ts';

/** What was said, the newest at the end. */
export function ChatLog() {
  const { feed } = useGame();
  const said = feed.said.value;
  const end = useEnd(said);
  return (
    <div ref={end} class="comms-lines" role="log" aria-live="polite" aria-label={say().talk} tabIndex={0}>
      {said.length === 0 && <p class="dim">{say().quiet}</p>}
      {said.map(line => (
        <ChatLine key={line.id} said={line} />
      ))}
    </div>
  );
}

function ChatLine({ said }: { said: Said }) {
  const game = useGame();
  const radio = radioOf(game);
  const isOwn = radio.isOwn(said);
  const { from, scope, to, text, at } = said;
  const listener = scope === 'private' && isOwn && to ? (radio.nameOf(to) ?? '…') : null;
  const color = game.company.value.find(({ id }) => id === from.playerId)?.nameColor;
  return (
    <p class={`comms-line scope-${scope}`}>
      <time dateTime={at}>{timeText(at)}</time>
      <span class="comms-scope">{say().scopes[scope]}</span>
      <span class="comms-said">
        {isOwn ? (
          <b>
            {say().you}
            {listener !== null && ` → ${listener}`}
          </b>
        ) : (
          <button
            type="button"
            class="comms-name"
            style={color ? { color } : undefined}
            onClick={() => radio.whisperTo(from.playerId, from.name)}
          >
            {from.name}
          </button>
        )}{' '}
        {text}
      </span>
    </p>
  );
}

/** By the ship's clock, which has 24 hours everywhere. */
export function timeText(at: string | number): string {
  return new Intl.DateTimeFormat(language.value, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(at),
  );
}
