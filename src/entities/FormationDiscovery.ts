import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { SpecialFormation } from './SpecialFormation.ts';
import { now } from './columns.ts';

const FormationDiscoverySchema = defineEntity({
  name: 'FormationDiscovery',
  tableName: 'formation_discoveries',
  properties: {
    playerId: () => p.manyToOne(Player).mapToPk().primary().deleteRule('cascade'),
    formationId: () => p.manyToOne(SpecialFormation).mapToPk().primary().deleteRule('cascade'),
    discoveredAt: now(),
  },
});

/** A formation that a player has come upon. */
export class FormationDiscovery extends FormationDiscoverySchema.class {}
FormationDiscoverySchema.setClass(FormationDiscovery);
