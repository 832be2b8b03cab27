import { MOST_CREDITS } from './bill.ts';
import type { FormationType } from './data/formations.ts';
import { Refusal } from './refusal.ts';

interface Discovered {
  isDiscovered: boolean;
  discoveredById?: string | null;
}

export interface World {
  ownerId?: string | null;
  discoveredBy?: string | null;
  population: number;
}

export interface Formation {
  id: string;
  type: FormationType;
  anchorSectorId: string;
  interiorSectorIds: readonly string[];
}

/** Credits for being the first to look into a thing; nobody is paid for it again ([DS11], [DS12]). */
export const ANOMALY_REWARD = 250;
export const FORMATION_REWARDS: Readonly<Record<FormationType, number>> = {
  DEAD_END: 250,
  WARP_SINK: 250,
  ESCAPE_HATCH: 250,
  BLISTER: 250,
  LOST_SECTOR: 250,
  BUBBLE: 500,
  DEAD_END_BUBBLE: 500,
  TUNNEL: 500,
  BACKDOOR: 500,
  LOST_CLUSTER: 500,
  GOLD_BUBBLE: 1000,
  ARCHIPELAGO: 1000,
};

/** Whether who comes now is the first to see this sector ([DS6]). */
export function isNewSector({ isDiscovered, discoveredById }: Readonly<Discovered>): boolean {
  return !isDiscovered && !discoveredById;
}

/** Whether who comes now is the first to see this planet; where people live, nobody is ([DS7]). */
export function isNewPlanet({ ownerId, discoveredBy, population }: Readonly<World>): boolean {
  return !discoveredBy && !ownerId && population === 0;
}

/** Whether a sector belongs to a formation, as its anchor or inside it ([DS8]). */
export function isPartOf({ anchorSectorId, interiorSectorIds }: Readonly<Formation>, sectorId: string): boolean {
  return anchorSectorId === sectorId || interiorSectorIds.includes(sectorId);
}

interface Investigation {
  /** Null for one the pilot does not know of. */
  formation: Readonly<Formation> | null;
  /** Where the pilot is, by row id. */
  sectorId: string;
  credits: number;
  isInvestigated: boolean;
}

/** Looks into a formation from its anchor or from inside ([DS11]). Refuses: ERR_NOT_FOUND, ERR_WRONG_SECTOR, ERR_ALREADY_INVESTIGATED, ERR_WALLET_FULL. */
export function investigateFormation({ formation, sectorId, credits, isInvestigated }: Readonly<Investigation>) {
  if (!formation) throw new Refusal('ERR_NOT_FOUND', { what: 'formation' });
  if (!isPartOf(formation, sectorId)) throw new Refusal('ERR_WRONG_SECTOR');
  return rewarded(credits, isInvestigated, FORMATION_REWARDS[formation.type]);
}

/** Looks into the anomaly of the sector one is in ([DS12]). Refuses: ERR_NOT_FOUND, ERR_ALREADY_INVESTIGATED, ERR_WALLET_FULL. */
export function investigateAnomaly(sectorType: string, credits: number, isInvestigated: boolean) {
  if (sectorType !== 'ANOMALY') throw new Refusal('ERR_NOT_FOUND', { what: 'anomaly' });
  return rewarded(credits, isInvestigated, ANOMALY_REWARD);
}

function rewarded(credits: number, isInvestigated: boolean, reward: number): { credits: number; reward: number } {
  if (isInvestigated) throw new Refusal('ERR_ALREADY_INVESTIGATED');
  if (credits + reward > MOST_CREDITS) throw new Refusal('ERR_WALLET_FULL', { room: MOST_CREDITS - credits });
  return { credits: credits + reward, reward };
}
