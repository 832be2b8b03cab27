import type { Pilot } from './Pilot.ts';

const NOBODY: ReadonlySet<Pilot> = new Set();

/** Who is where: in which sector, in how many slips. */
export class Crowd {
  readonly #inSector = new Map<number, Set<Pilot>>();
  readonly #byUser = new Map<string, Pilot>();
  readonly #docked = new Map<string, number>();

  ofUser(userId: string): Pilot | undefined {
    return this.#byUser.get(userId);
  }

  in(sectorId: number): ReadonlySet<Pilot> {
    return this.#inSector.get(sectorId) ?? NOBODY;
  }

  docked(stationId: string): number {
    return this.#docked.get(stationId) ?? 0;
  }

  add(pilot: Pilot): void {
    const { userId, currentSectorId, currentPortId } = pilot.player;
    this.#byUser.set(userId, pilot);
    this.#come(pilot, currentSectorId);
    if (currentPortId) this.berth(currentPortId, 1);
  }

  remove(pilot: Pilot): void {
    const { userId, currentSectorId, currentPortId } = pilot.player;
    this.#byUser.delete(userId);
    this.#go(pilot, currentSectorId);
    if (currentPortId) this.berth(currentPortId, -1);
  }

  move(pilot: Pilot, { from, to }: { from: number; to: number }): void {
    this.#go(pilot, from);
    this.#come(pilot, to);
  }

  berth(stationId: string, change: 1 | -1): void {
    this.#docked.set(stationId, Math.max(0, this.docked(stationId) + change));
  }

  #come(pilot: Pilot, sectorId: number): void {
    const there = this.#inSector.get(sectorId);
    if (there) there.add(pilot);
    else this.#inSector.set(sectorId, new Set([pilot]));
  }

  #go(pilot: Pilot, sectorId: number): void {
    const there = this.#inSector.get(sectorId);
    there?.delete(pilot);
    if (there?.size === 0) this.#inSector.delete(sectorId);
  }
}
