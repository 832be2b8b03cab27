import type { EventOf } from '../../src/protocol/events.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import type { Cockpit } from './Bot.ts';

const ROUND = 3;
/** To one pilot; two chatterboxes must come to an end. */
const MOST_ANSWERS = 3;

/** Wanders about, greets whoever it meets, and answers whoever speaks. */
export async function chatterbox({ pilot, say, rest }: Cockpit): Promise<void> {
  const greeted = new Set([pilot.me.id]);
  const answers = new Map<string, number>();
  const heard: EventOf<'chat'>[] = [];
  pilot.on('chat', message => {
    if (message.from.playerId !== pilot.me.id) heard.push(message);
  });
  for (;;) {
    const strangers = [...pilot.sector.pilots].filter(([id]) => !greeted.has(id));
    for (const [id, { name, shipType }] of strangers) {
      greeted.add(id);
      await pilot.say(`Hello, ${name}. A fine ${nameOf(shipType)} you fly.`);
    }
    for (const message of heard.splice(0)) {
      say(`${message.from.name}: ${message.text}`);
      await answer(pilot, message, answers);
    }
    await rest(ROUND);
    if (heard.length === 0) await wander(pilot);
  }
}

/** In the way it was spoken to. */
async function answer(pilot: Pilot, { scope, from }: EventOf<'chat'>, answers: Map<string, number>): Promise<void> {
  const before = answers.get(from.playerId) ?? 0;
  answers.set(from.playerId, before + 1);
  if (before >= MOST_ANSWERS) return;
  const { currentSectorId, turns } = pilot.me;
  const text = `Sector ${currentSectorId} is quiet, ${from.name}, and I have ${turns} turns to see it.`;
  if (scope === 'private') await pilot.whisper(from.playerId, text);
  else await pilot.say(text, scope);
}

async function wander(pilot: Pilot): Promise<void> {
  const { warps } = await pilot.moves();
  const way = warps[Math.floor(Math.random() * warps.length)];
  if (way?.sectorId) await pilot.move(way.sectorId);
}

function nameOf(shipType: string): string {
  return shipType.toLowerCase().replaceAll('_', ' ');
}
