import type { EntityData, EntityManager, UpsertManyOptions } from '@mikro-orm/postgresql';
import { Faction, Resource, ShipRarityConfig, ShipSpecification } from '../entities/index.ts';
import { factions } from '../rules/data/factions.ts';
import { ranks } from '../rules/data/ranks.ts';
import { resources } from '../rules/data/resources.ts';
import { shipRarity } from '../rules/data/shipRarity.ts';
import { shipSpecifications } from '../rules/data/ships.ts';

/** The figures everybody may look up: hulls, goods, factions, ranks. */
export class CatalogService {
  readonly #em: EntityManager;

  constructor(em: EntityManager) {
    this.#em = em;
  }

  /** Writes the rule book's tables into the database. May be repeated: a row that is there takes the figures of today. */
  async seed(): Promise<void> {
    const hulls = rowsOf<ShipSpecification>('type', shipSpecifications);
    const goods = rowsOf<Resource>('type', resources);
    const starters = rowsOf<ShipRarityConfig>('shipType', shipRarity);
    const powers = factionRows();
    await this.#em.fork().transactional(async em => {
      await em.upsertMany(ShipSpecification, hulls, merging('type', hulls));
      await em.upsertMany(Resource, goods, merging('type', goods));
      await em.upsertMany(ShipRarityConfig, starters, merging('shipType', starters));
      await em.upsertMany(Faction, powers, merging('name', powers));
    });
  }

  /** The whole catalogue as clients get it. */
  async read() {
    const em = this.#em.fork();
    const standing = await em.find(Faction, {}, { orderBy: { name: 'asc' } });
    return {
      ships: Object.entries(shipSpecifications).map(([type, specification]) => ({ type, ...specification })),
      commodities: Object.entries(resources).map(([type, resource]) => ({ type, ...resource })),
      factions: standing.map(faction => ({
        id: faction.id,
        code: codeOf(faction.name),
        name: faction.name,
        type: faction.factionType,
        description: faction.description,
        stance: faction.diplomacyStance,
        aggression: faction.aggressionLevel,
        colors: [faction.colorPrimary, faction.colorSecondary],
      })),
      ranks,
    };
  }
}

/** A row that is there keeps its id and takes the figures of today. */
function merging<T extends object>(key: keyof T, rows: readonly object[]): UpsertManyOptions<T> {
  const figures = Object.keys(rows[0] ?? {}).filter(property => property !== key);
  return { onConflictFields: [key], onConflictAction: 'merge', onConflictMergeFields: figures } as UpsertManyOptions<T>;
}

/** A table of the rule book as rows that carry their name. */
function rowsOf<T>(key: keyof T, table: Readonly<Record<string, object>>): T[] {
  return Object.entries(table).map(([name, row]) => ({ [key]: name, ...row }) as T);
}

function factionRows(): EntityData<Faction>[] {
  return Object.values(factions).map(({ territoryFloor: _floor, tradeSpecialties, ...faction }) => ({
    ...faction,
    tradeSpecialties: [...tradeSpecialties],
  }));
}

function codeOf(name: string): string | null {
  const found = Object.entries(factions).find(([, faction]) => faction.name === name);
  return found ? found[0] : null;
}
