import { defineEntity, p } from '@mikro-orm/core';
import { Fleet } from './Fleet.ts';
import { Sector } from './Sector.ts';
import { id, jsonb, now } from './columns.ts';
import type { Amounts } from './json/common.ts';
import type { BattleRound } from './json/economy.ts';

const FleetBattleSchema = defineEntity({
  name: 'FleetBattle',
  tableName: 'fleet_battles',
  properties: {
    id: id(),
    attackerFleetId: () => p.manyToOne(Fleet).mapToPk().deleteRule('set null').nullable(),
    defenderFleetId: () => p.manyToOne(Fleet).mapToPk().deleteRule('set null').nullable(),
    sectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('set null').nullable(),
    phase: p
      .enum(['preparation', 'engagement', 'main_battle', 'pursuit', 'aftermath'] as const)
      .columnType('varchar(50)')
      .default('preparation'),
    startedAt: now(),
    endedAt: p.datetime().nullable(),
    winner: p
      .enum(['attacker', 'defender', 'draw'] as const)
      .columnType('varchar(20)')
      .nullable(),
    attackerShipsInitial: p.integer().default(0).check('attacker_ships_initial >= 0'),
    defenderShipsInitial: p.integer().default(0).check('defender_ships_initial >= 0'),
    attackerShipsDestroyed: p.integer().default(0).check('attacker_ships_destroyed >= 0'),
    defenderShipsDestroyed: p.integer().default(0).check('defender_ships_destroyed >= 0'),
    attackerShipsRetreated: p.integer().default(0).check('attacker_ships_retreated >= 0'),
    defenderShipsRetreated: p.integer().default(0).check('defender_ships_retreated >= 0'),
    totalDamageDealt: p.integer().default(0).check('total_damage_dealt >= 0'),
    attackerDamageDealt: p.integer().default(0).check('attacker_damage_dealt >= 0'),
    defenderDamageDealt: p.integer().default(0).check('defender_damage_dealt >= 0'),
    creditsLooted: p.integer().default(0).check('credits_looted >= 0'),
    battleLog: jsonb<BattleRound[]>([]),
    resourcesLooted: jsonb<Amounts>({}),
  },
  checks: [
    {
      name: 'different_fleets',
      expression: 'attacker_fleet_id is null or defender_fleet_id is null or attacker_fleet_id <> defender_fleet_id',
    },
  ],
});

/** A battle between two fleets. */
export class FleetBattle extends FleetBattleSchema.class {}
FleetBattleSchema.setClass(FleetBattle);
