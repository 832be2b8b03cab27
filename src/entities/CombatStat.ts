import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { double, id, now } from './columns.ts';

const CombatStatSchema = defineEntity({
  name: 'CombatStat',
  tableName: 'combat_stats',
  properties: {
    id: id(),
    date: p.datetime().unique(),
    totalCombats: p.integer().default(0).check('total_combats >= 0'),
    shipCombats: p.integer().default(0).check('ship_combats >= 0'),
    portAttacks: p.integer().default(0).check('port_attacks >= 0'),
    planetDefenses: p.integer().default(0).check('planet_defenses >= 0'),
    attackerWins: p.integer().default(0).check('attacker_wins >= 0'),
    defenderWins: p.integer().default(0).check('defender_wins >= 0'),
    draws: p.integer().default(0).check('draws >= 0'),
    escapes: p.integer().default(0).check('escapes >= 0'),
    totalCreditsLooted: p.integer().default(0).check('total_credits_looted >= 0'),
    totalCargoLootedValue: p.integer().default(0).check('total_cargo_looted_value >= 0'),
    totalDronesLost: p.integer().default(0).check('total_drones_lost >= 0'),
    uniqueCombatants: p.integer().default(0).check('unique_combatants >= 0'),
    averageLootPerCombat: double().default(0),
    averageCombatDuration: double().default(0),
    mostEffectiveShipType: p.string().length(50).nullable(),
    mostActiveAttackerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    mostActiveDefenderId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    calculatedAt: now(),
  },
});

/** The fighting of one day, summed up. */
export class CombatStat extends CombatStatSchema.class {}
CombatStatSchema.setClass(CombatStat);
