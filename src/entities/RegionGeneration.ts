import { defineEntity, p } from '@mikro-orm/core';
import { now } from './columns.ts';
import { Region } from './Region.ts';

const RegionGenerationSchema = defineEntity({
  name: 'RegionGeneration',
  tableName: 'region_generations',
  properties: {
    id: p.uuid().primary(),
    name: p.string().length(50),
    displayName: p.string().length(255),
    sectors: p.integer().check('sectors >= 100 and sectors <= 1000'),
    seed: p.bigint('number'),
    status: p
      .enum(['waiting', 'running', 'done', 'failed'] as const)
      .columnType('varchar(20)')
      .default('waiting'),
    step: p
      .enum(['generating', 'writing'] as const)
      .columnType('varchar(20)')
      .default('generating'),
    done: p.integer().default(0),
    total: p.integer().default(0),
    tries: p.integer().default(0),
    processId: p.string().length(40).nullable(),
    error: p.string().length(60).nullable(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('set null').nullable(),
    requestedBy: p.uuid().nullable(),
    createdAt: now().index(),
    finishedAt: p.datetime().nullable(),
  },
  checks: [{ name: 'generation_progress', expression: 'done >= 0 and total >= 0 and tries >= 0' }],
  indexes: [
    {
      name: 'region_generations_open_unique',
      expression:
        "create unique index region_generations_open_unique on region_generations (lower(name)) where status in ('waiting', 'running')",
    },
  ],
});

/** A region that an operator has ordered, and how far it is. Whose process dies leaves it to another; no foreign key to who ordered it. */
export class RegionGeneration extends RegionGenerationSchema.class {}
RegionGenerationSchema.setClass(RegionGeneration);
