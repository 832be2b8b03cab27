import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Region } from './Region.ts';
import { now } from './columns.ts';

const InvestigationSchema = defineEntity({
  name: 'Investigation',
  tableName: 'investigations',
  properties: {
    subjectId: p.uuid().primary(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade').index(),
    kind: p.enum(['formation', 'anomaly'] as const).columnType('varchar(20)'),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    credits: p.integer().check('credits >= 0'),
    at: now(),
  },
});

/** What was looked into, a formation or the anomaly of a sector: once in the galaxy. */
export class Investigation extends InvestigationSchema.class {}
InvestigationSchema.setClass(Investigation);
