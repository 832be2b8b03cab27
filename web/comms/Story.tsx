import { words } from '../app/language.ts';
import { useGame } from '../cockpit/context.ts';
import type { Entry } from '../game/Feed.ts';
import { Glyph } from '../ui/Glyph.tsx';
import { timeText } from './ChatLog.tsx';
import './comms.css';
import { loreOf } from './lore.ts';
import { SENTENCES } from './sentences.ts';
import { told } from './telling.ts';

const say = words(SENTENCES);

/** What has happened, line by line. */
export function Story({ entry, hasTime = false }: { entry: Entry; hasTime?: boolean }) {
  const lore = loreOf(useGame());
  return (
    <>
      {told(entry, say(), lore).map(({ icon, tone, text }, at) => (
        <p key={at} class={`comms-event tone-${tone}`}>
          {hasTime && <time dateTime={new Date(entry.at).toISOString()}>{timeText(entry.at)}</time>}
          <Glyph name={icon} size={16} />
          <span>{text}</span>
        </p>
      ))}
    </>
  );
}
