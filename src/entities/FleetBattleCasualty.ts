import { defineEntity, p } from '@mikro-orm/core';
import { Fleet } from './Fleet.ts';
import { FleetBattle } from './FleetBattle.ts';
import { Player } from './Player.ts';
import { Ship } from './Ship.ts';
import { id, now } from './columns.ts';

const FleetBattleCasualtySchema = defineEntity({
  name: 'FleetBattleCasualty',
  tableName: 'fleet_battle_casualties',
  properties: {
    id: id(),
    battleId: () => p.manyToOne(FleetBattle).mapToPk().deleteRule('cascade').index(),
    shipId: () => p.manyToOne(Ship).mapToPk().deleteRule('set null').nullable(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    fleetId: () => p.manyToOne(Fleet).mapToPk().deleteRule('set null').nullable(),
    shipName: p.string().length(100).nullable(),
    shipType: p.string().length(50).nullable(),
    wasAttacker: p.boolean().default(true),
    destroyed: p.boolean().default(false),
    retreated: p.boolean().default(false),
    damageTaken: p.integer().default(0).check('damage_taken >= 0'),
    damageDealt: p.integer().default(0).check('damage_dealt >= 0'),
    kills: p.integer().default(0).check('kills >= 0'),
    casualtyTime: now(),
    battlePhase: p.string().length(50).nullable(),
  },
});

/** What a battle cost one ship. */
export class FleetBattleCasualty extends FleetBattleCasualtySchema.class {}
FleetBattleCasualtySchema.setClass(FleetBattleCasualty);
