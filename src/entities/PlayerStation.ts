import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Station } from './Station.ts';
import { now } from './columns.ts';

const PlayerStationSchema = defineEntity({
  name: 'PlayerStation',
  tableName: 'player_stations',
  properties: {
    playerId: () => p.manyToOne(Player).mapToPk().primary().deleteRule('cascade'),
    stationId: () => p.manyToOne(Station).mapToPk().primary().deleteRule('cascade'),
    acquiredAt: now(),
  },
});

/** Who owns which station. */
export class PlayerStation extends PlayerStationSchema.class {}
PlayerStationSchema.setClass(PlayerStation);
