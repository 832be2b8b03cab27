import { defineEntity, p } from '@mikro-orm/core';
import { jsonb, lastChange, now } from './columns.ts';
import type { MedalCriteria, MedalEffect } from './json/people.ts';

const MedalSchema = defineEntity({
  name: 'Medal',
  tableName: 'medals',
  properties: {
    id: p.string().length(100).primary(),
    name: p.string().length(150),
    description: p.text().nullable(),
    category: p.string().length(50).index(),
    tier: p.string().length(50).nullable(),
    criteria: jsonb<MedalCriteria>({}),
    effect: p.json<MedalEffect>().nullable(),
    createdAt: now(),
    updatedAt: lastChange(),
  },
});

/** A medal that can be won; the key is text such as `combat.first_blood`. */
export class Medal extends MedalSchema.class {}
MedalSchema.setClass(Medal);
