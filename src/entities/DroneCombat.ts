import { defineEntity, p } from '@mikro-orm/core';
import { Drone } from './Drone.ts';
import { Sector } from './Sector.ts';
import { id, jsonb, now } from './columns.ts';
import type { BattleRound } from './json/economy.ts';

const DroneCombatSchema = defineEntity({
  name: 'DroneCombat',
  tableName: 'drone_combats',
  properties: {
    id: id(),
    attackerDroneId: () => p.manyToOne(Drone).mapToPk().deleteRule('set null').nullable(),
    defenderDroneId: () => p.manyToOne(Drone).mapToPk().deleteRule('set null').nullable(),
    sectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('set null').nullable(),
    startedAt: now(),
    endedAt: p.datetime().nullable(),
    rounds: p.integer().default(0).check('rounds >= 0'),
    winnerDroneId: p.uuid().nullable(),
    attackerDamageDealt: p.integer().default(0).check('attacker_damage_dealt >= 0'),
    defenderDamageDealt: p.integer().default(0).check('defender_damage_dealt >= 0'),
    combatLog: jsonb<BattleRound[]>([]),
  },
  checks: [
    {
      name: 'different_drones',
      expression: 'attacker_drone_id is distinct from defender_drone_id or attacker_drone_id is null',
    },
  ],
});

/** A duel of two drones. */
export class DroneCombat extends DroneCombatSchema.class {}
DroneCombatSchema.setClass(DroneCombat);
