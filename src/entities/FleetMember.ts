import { defineEntity, p } from '@mikro-orm/core';
import { Fleet } from './Fleet.ts';
import { Player } from './Player.ts';
import { Ship } from './Ship.ts';
import { id, now } from './columns.ts';

const FleetMemberSchema = defineEntity({
  name: 'FleetMember',
  tableName: 'fleet_members',
  properties: {
    id: id(),
    fleetId: () => p.manyToOne(Fleet).mapToPk().deleteRule('cascade').index(),
    shipId: () => p.oneToOne(Ship).mapToPk().owner().deleteRule('cascade'),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    role: p
      .enum(['flagship', 'attacker', 'defender', 'support', 'scout'] as const)
      .columnType('varchar(50)')
      .default('attacker'),
    position: p.integer().default(0).check('position >= 0'),
    joinedAt: now(),
    readyStatus: p.boolean().default(false),
  },
  uniques: [{ name: 'one_flagship', properties: ['fleetId'], where: "role = 'flagship'" }],
});

/** A ship in a fleet. */
export class FleetMember extends FleetMemberSchema.class {}
FleetMemberSchema.setClass(FleetMember);
