import { defineEntity, p } from '@mikro-orm/core';
import { Planet } from './Planet.ts';
import { Player } from './Player.ts';
import { Sector } from './Sector.ts';
import { Ship } from './Ship.ts';
import { Station } from './Station.ts';
import { double, id, now } from './columns.ts';
import type { Amounts } from './json/common.ts';

const CombatLogSchema = defineEntity({
  name: 'CombatLog',
  tableName: 'combat_logs',
  properties: {
    id: id(),
    attackerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable().index(),
    defenderId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable().index(),
    attackerShipId: () => p.manyToOne(Ship).mapToPk().deleteRule('set null').nullable(),
    defenderShipId: () => p.manyToOne(Ship).mapToPk().deleteRule('set null').nullable(),
    attackerShipName: p.string().length(100).nullable(),
    defenderShipName: p.string().length(100).nullable(),
    attackerShipType: p.string().length(50).nullable(),
    defenderShipType: p.string().length(50).nullable(),
    sectorId: p.integer().nullable().index(),
    sectorUuid: () => p.manyToOne(Sector).mapToPk().deleteRule('set null').nullable(),
    portId: () => p.manyToOne(Station).mapToPk().deleteRule('set null').nullable(),
    planetId: () => p.manyToOne(Planet).mapToPk().deleteRule('set null').nullable(),
    regionIdSnapshot: p.uuid().nullable(),
    combatType: p.string().length(50).default('ship_to_ship'),
    outcome: p.enum(['ongoing', 'attacker_win', 'defender_win', 'draw', 'escaped'] as const).columnType('varchar(20)'),
    attackerDrones: p.integer().default(0).check('attacker_drones >= 0'),
    defenderDrones: p.integer().default(0).check('defender_drones >= 0'),
    attackerAttackDrones: p.integer().default(0).check('attacker_attack_drones >= 0'),
    attackerDefenseDrones: p.integer().default(0).check('attacker_defense_drones >= 0'),
    defenderAttackDrones: p.integer().default(0).check('defender_attack_drones >= 0'),
    defenderDefenseDrones: p.integer().default(0).check('defender_defense_drones >= 0'),
    attackerDamageDealt: p.integer().default(0).check('attacker_damage_dealt >= 0'),
    defenderDamageDealt: p.integer().default(0).check('defender_damage_dealt >= 0'),
    attackerDronesLost: p.integer().default(0).check('attacker_drones_lost >= 0'),
    defenderDronesLost: p.integer().default(0).check('defender_drones_lost >= 0'),
    creditsLooted: p.integer().default(0).check('credits_looted >= 0'),
    experienceGained: p.integer().default(0).check('experience_gained >= 0'),
    cargoLooted: p.json<Amounts>().nullable(),
    combatDuration: double().default(0).check('combat_duration >= 0'),
    rounds: p.integer().default(1).check('rounds >= 0'),
    combatLog: p.text().nullable(),
    timestamp: now(),
    startedAt: now(),
    endedAt: p.datetime().nullable(),
    createdAt: now(),
    adminNotes: p.text().nullable(),
    adminResolved: p.boolean().default(false),
    disputed: p.boolean().default(false),
    adminReviewed: p.boolean().default(false),
    adminResolvedAt: p.datetime().nullable(),
    resolved: p.boolean().default(true),
  },
  checks: [{ name: 'end_after_start', expression: 'ended_at is null or ended_at >= started_at' }],
});

/** One engagement and how it ended. */
export class CombatLog extends CombatLogSchema.class {}
CombatLogSchema.setClass(CombatLog);
