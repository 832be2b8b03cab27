import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Sector } from './Sector.ts';
import { Team } from './Team.ts';
import { double, id, now } from './columns.ts';

const FleetSchema = defineEntity({
  name: 'Fleet',
  tableName: 'fleets',
  properties: {
    id: id(),
    teamId: () => p.manyToOne(Team).mapToPk().deleteRule('cascade').index(),
    commanderId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    name: p.string().length(100).check('length(name) >= 1 and length(name) <= 100'),
    status: p
      .enum(['forming', 'ready', 'in_battle', 'retreating', 'disbanded'] as const)
      .columnType('varchar(50)')
      .default('forming'),
    formation: p
      .enum(['standard', 'aggressive', 'defensive', 'flanking', 'turtle'] as const)
      .columnType('varchar(50)')
      .default('standard'),
    sectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('set null').nullable().index(),
    totalShips: p.integer().default(0).check('total_ships >= 0'),
    totalFirepower: p.integer().default(0).check('total_firepower >= 0'),
    totalShields: p.integer().default(0).check('total_shields >= 0'),
    totalHull: p.integer().default(0).check('total_hull >= 0'),
    averageSpeed: double().default(0),
    coordinationBonus: double().default(0),
    morale: p.integer().default(100).check('morale >= 0 and morale <= 100'),
    supplyLevel: p.integer().default(100).check('supply_level >= 0 and supply_level <= 100'),
    createdAt: now(),
    disbandedAt: p.datetime().nullable(),
    lastBattle: p.datetime().nullable(),
  },
});

/** Ships of one team that fight together. */
export class Fleet extends FleetSchema.class {}
FleetSchema.setClass(Fleet);
