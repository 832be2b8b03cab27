import { defineEntity, p } from '@mikro-orm/core';
import { Planet } from './Planet.ts';
import { Player } from './Player.ts';
import { now } from './columns.ts';

const PlayerPlanetSchema = defineEntity({
  name: 'PlayerPlanet',
  tableName: 'player_planets',
  properties: {
    playerId: () => p.manyToOne(Player).mapToPk().primary().deleteRule('cascade'),
    planetId: () => p.manyToOne(Planet).mapToPk().primary().deleteRule('cascade'),
    acquiredAt: now(),
  },
});

/** Who owns which planet. */
export class PlayerPlanet extends PlayerPlanetSchema.class {}
PlayerPlanetSchema.setClass(PlayerPlanet);
