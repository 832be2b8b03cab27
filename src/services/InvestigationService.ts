import { type Investigation, Player } from '../entities/index.ts';
import { investigateAnomaly, investigateFormation } from '../rules/discovery.ts';
import type { Pilot } from '../world/Pilot.ts';
import type { World } from '../world/World.ts';
import { placeOf } from './navigator.ts';
import { post } from './pilots.ts';

/** Looking into what was found, once in the galaxy. */
export class InvestigationService {
  readonly #clock: () => number;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** Refuses: ERR_NOT_FOUND, also for a formation the pilot does not know, ERR_WRONG_SECTOR, ERR_ALREADY_INVESTIGATED, ERR_WALLET_FULL. */
  formation(world: World, pilot: Pilot, formationId: string) {
    const known = pilot.formations.has(formationId) ? world.formation(formationId) : undefined;
    const looked = investigateFormation({
      formation: known ?? null,
      sectorId: placeOf(world, pilot).id,
      credits: pilot.player.credits,
      isInvestigated: world.investigation(formationId) !== undefined,
    });
    return this.#pay(world, pilot, 'formation', { subjectId: formationId, ...looked });
  }

  /** Refuses: ERR_NOT_FOUND, ERR_ALREADY_INVESTIGATED, ERR_WALLET_FULL. */
  anomaly(world: World, pilot: Pilot) {
    const { id: subjectId, type } = placeOf(world, pilot);
    const isInvestigated = world.investigation(subjectId) !== undefined;
    const looked = investigateAnomaly(type, pilot.player.credits, isInvestigated);
    return this.#pay(world, pilot, 'anomaly', { subjectId, ...looked });
  }

  #pay(world: World, { player }: Pilot, kind: Investigation['kind'], { subjectId, credits, reward }: Looked) {
    const at = new Date(this.#clock());
    world.investigate({ subjectId, regionId: world.region.id, kind, playerId: player.id, credits: reward, at });
    world.set(Player, player, { credits });
    post(world, 'player', player.id, reward, { reason: 'investigation', reference: subjectId, at });
    return { reward, credits };
  }
}

interface Looked {
  subjectId: string;
  credits: number;
  reward: number;
}
