import { type Actor, closedLoop, type Round } from './actor/closedLoop.ts';
import { openDatabases } from './actor/databases.ts';
import { openFloor } from './actor/floor.ts';
import { type Memory, memoryOf } from './actor/memory.ts';
import { openNaive } from './actor/naive.ts';
import { openOurs } from './actor/ours.ts';
import { median, type Row } from './table.ts';

const ROUNDS = 3;
const IN_FLIGHT = [50, 1000];
const VARIANTS = ['ours', 'floor', 'naive'] as const;

type Rounds = Record<(typeof VARIANTS)[number], Round[]>;

interface Course {
  seconds: number;
  rounds: number;
  inFlight: readonly number[];
}

/**
 * A region with 1,000 pilots without the network: seven moves to three trades, durable before they are answered. Beside it,
 * in turns, the driver alone (the most there is to have) and one transaction of the ORM a command.
 */
async function runActors({ seconds, rounds, inFlight }: Course): Promise<{ laps: Rounds[]; memory: Memory | null }> {
  const { regionId, pilots, copies, close } = await openDatabases(VARIANTS);
  try {
    const copyOf = (name: (typeof VARIANTS)[number]) => copies[name] as NonNullable<(typeof copies)[string]>;
    const memory = await memoryOf(copyOf('ours'), regionId, pilots);
    const ours = await openOurs(copyOf('ours'), regionId, pilots);
    const floor = await openFloor(copyOf('floor'), regionId);
    const actors: Record<keyof Rounds, Actor> = { ours, floor, naive: openNaive(copyOf('naive')) };
    const laps: Rounds[] = [];
    for (const load of inFlight) {
      const lap: Rounds = { ours: [], floor: [], naive: [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const name of VARIANTS) lap[name].push(await closedLoop(actors[name], pilots, load, seconds));
      }
      laps.push(lap);
    }
    await ours.verify();
    await floor.close();
    return { laps, memory };
  } finally {
    await close();
  }
}

export async function benchActor(seconds = 5): Promise<Row[]> {
  const { laps, memory } = await runActors({ seconds, rounds: ROUNDS, inFlight: IN_FLIGHT });
  return [...laps.flatMap((lap, index) => rowsOf(IN_FLIGHT[index] ?? 0, lap)), ...memoryRows(memory)];
}

/** How many times as many commands the region carries out as the other two, with so many in flight. */
export async function actorRatios(course: Omit<Course, 'inFlight'> & { inFlight: number }) {
  const { laps } = await runActors({ ...course, inFlight: [course.inFlight] });
  const { ours, floor, naive } = laps[0] as Rounds;
  return { toFloor: ratioOf(ours, floor), toNaive: ratioOf(ours, naive) };
}

/** Round by round, for what else the machine did was the same for both. */
function ratioOf(ours: readonly Round[], others: readonly Round[]): number {
  return median(ours.map(({ perSecond }, index) => perSecond / (others[index]?.perSecond ?? Number.NaN)));
}

function middle(rounds: readonly Round[], figure: keyof Round): number {
  return median(rounds.map(round => round[figure]));
}

function rowsOf(inFlight: number, { ours, floor, naive }: Rounds): Row[] {
  const [rules, writing, waiting] = [middle(ours, 'rules'), middle(ours, 'writing'), middle(ours, 'waiting')];
  const perSecond = (rounds: readonly Round[]) => Math.round(middle(rounds, 'perSecond')).toLocaleString('en');
  const runs = ROUNDS;
  const at = `${inFlight} in flight`;
  return [
    { what: `commands, ${at}`, value: middle(ours, 'perSecond'), unit: 'per second', runs },
    { what: `answer, ${at}: half within`, value: middle(ours, 'p50'), unit: 'ms', runs },
    { what: `answer, ${at}: 99 % within`, value: middle(ours, 'p99'), unit: 'ms', runs },
    {
      what: `against the driver alone, ${at}`,
      value: ratioOf(ours, floor),
      atLeast: 0.5,
      unit: 'times',
      runs,
      note: `${perSecond(floor)} per second`,
    },
    {
      what: `against a transaction a command, ${at}`,
      value: ratioOf(ours, naive),
      atLeast: 10,
      unit: 'times',
      runs,
      note: `${perSecond(naive)} per second`,
    },
    {
      what: `cost of a command, ${at}`,
      value: rules + writing + waiting,
      unit: 'µs',
      runs,
      note: `rules ${rules.toFixed(1)}, statement ${writing.toFixed(1)}, commit ${waiting.toFixed(1)}`,
    },
  ];
}

function memoryRows(memory: Memory | null): Row[] {
  if (!memory) return [];
  return [
    { what: "a sector's row in memory", value: memory.sector, unit: 'bytes', runs: 1 },
    { what: 'a pilot with a ship in memory', value: memory.pilot, unit: 'bytes', runs: 1 },
  ];
}
