import { useGame } from '../cockpit/context.ts';
import { radioOf } from './Radio.ts';
import { say } from './words.ts';

/** Whom a whisper is for: who is in the sector, and who has said something. */
export function Recipient() {
  const game = useGame();
  const radio = radioOf(game);
  const { id: own } = game.me.value;
  const known = new Map<string, string>();
  for (const { from } of game.feed.said.value) known.set(from.playerId, from.name);
  for (const { id, name } of game.company.value) known.set(id, name);
  if (radio.to.value) known.set(radio.to.value.id, radio.to.value.name);
  known.delete(own);
  return (
    <select
      aria-label={say().to}
      value={radio.to.value?.id ?? ''}
      onChange={event => {
        const id = event.currentTarget.value;
        const name = known.get(id);
        radio.to.value = name === undefined ? null : { id, name };
      }}
    >
      <option value="">{say().nobody}</option>
      {[...known].map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
