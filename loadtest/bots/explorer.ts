import { Refused } from '../../sdk/errors.ts';
import type { Answer } from '../../sdk/Api.ts';
import type { Flight } from '../../sdk/flyTo.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import type { Cockpit } from './Bot.ts';

type Place = Answer<'map'>['sectors'][number];

/** Flies to where it has not been, the nearest first, and looks into whatever it finds. */
export async function explorer({ galaxy, pilot, say }: Cockpit): Promise<void> {
  const { sectors } = await galaxy.map(pilot.region);
  const unseen = new Map(sectors.map(sector => [sector.id, sector]));
  for (let here = place(sectors, pilot); unseen.size > 0; here = place(sectors, pilot)) {
    const next = nearest(here, unseen.values());
    unseen.delete(next.id);
    const flight = await flyTo(pilot, next.id);
    for (const { sectorId } of flight?.legs ?? []) unseen.delete(sectorId);
    for (const line of found(flight)) say(line);
    await investigate(pilot, say);
  }
  say('there is nothing more to see here');
}

/** Undefined where the pilot is not let in, or cannot get to. */
async function flyTo(pilot: Pilot, sectorId: number): Promise<Flight | undefined> {
  try {
    return await pilot.flyTo(sectorId);
  } catch (error) {
    if (error instanceof Refused && error.code !== 'ERR_NO_TURNS') return undefined;
    throw error;
  }
}

function found(flight: Flight | undefined): string[] {
  const discoveries = flight?.legs.flatMap(leg => leg.discoveries) ?? [];
  return discoveries.map(discovery =>
    discovery.type === 'formation' ? `finds a ${discovery.formation}` : `the first to see ${discovery.name}`,
  );
}

/** What nobody has looked into pays whoever does. */
async function investigate(pilot: Pilot, say: Cockpit['say']): Promise<void> {
  const { ways } = await pilot.command('scan.latent');
  for (const { sectorId } of ways.filter(({ isNew }) => isNew))
    say(`finds a hidden way to ${sectorId ?? 'another region'}`);
  const { formations } = await pilot.command('nav.formations');
  for (const { id, type } of formations.filter(({ isInvestigated }) => !isInvestigated)) {
    const { reward } = await pilot.command('formation.investigate', { formationId: id });
    say(`looks into the ${type}: ${reward} credits`);
  }
}

function place(sectors: readonly Place[], pilot: Pilot): Place | undefined {
  return sectors.find(({ id }) => id === pilot.me.currentSectorId);
}

function nearest(here: Place | undefined, places: Iterable<Place>): Place {
  const far = ({ x, y, z }: Place) => (here ? Math.hypot(x - here.x, y - here.y, z - here.z) : 0);
  return [...places].reduce((best, other) => (far(other) < far(best) ? other : best));
}
