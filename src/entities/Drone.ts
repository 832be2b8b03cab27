import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Sector } from './Sector.ts';
import { Team } from './Team.ts';
import { double, id, now } from './columns.ts';

const DroneSchema = defineEntity({
  name: 'Drone',
  tableName: 'drones',
  properties: {
    id: id(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    teamId: () => p.manyToOne(Team).mapToPk().deleteRule('set null').nullable().index(),
    droneType: p.enum(['attack', 'defense', 'scout', 'mining', 'repair'] as const).columnType('varchar(50)'),
    name: p.string().length(100).nullable(),
    level: p.integer().default(1).check('level >= 1'),
    health: p.integer().default(100).check('health >= 0'),
    maxHealth: p.integer().default(100).check('max_health >= 0'),
    attackPower: p.integer().default(10).check('attack_power >= 0'),
    defensePower: p.integer().default(10).check('defense_power >= 0'),
    speed: double().default(1).check('speed >= 0'),
    status: p
      .enum(['idle', 'deployed', 'combat', 'returning', 'destroyed', 'damaged'] as const)
      .columnType('varchar(50)')
      .default('idle'),
    sectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('set null').nullable().index(),
    deployedAt: p.datetime().nullable(),
    lastAction: p.datetime().nullable(),
    kills: p.integer().default(0).check('kills >= 0'),
    damageDealt: p.integer().default(0).check('damage_dealt >= 0'),
    damageTaken: p.integer().default(0).check('damage_taken >= 0'),
    battlesFought: p.integer().default(0).check('battles_fought >= 0'),
    abilities: p.string().length(255).nullable(),
    createdAt: now(),
    destroyedAt: p.datetime().nullable(),
  },
  checks: [{ name: 'health_within_max', expression: 'health <= max_health' }],
});

/** One drone. */
export class Drone extends DroneSchema.class {}
DroneSchema.setClass(Drone);
