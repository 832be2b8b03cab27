import { defineEntity, p } from '@mikro-orm/core';
import { double, now, texts } from './columns.ts';

const ClusterNodeSchema = defineEntity({
  name: 'ClusterNode',
  tableName: 'nodes',
  properties: {
    id: p.string().length(60).primary(),
    processId: p.string().length(40),
    address: p.string().length(255).nullable(),
    roles: texts(),
    regions: texts(),
    isDraining: p.boolean().default(false),
    loopDelayMs: double().default(0).check('loop_delay_ms >= 0'),
    lifeLock: p.integer().nullable(),
    startedAt: now(),
    expiresAt: p.datetime(),
  },
});

/**
 * A process that serves the galaxy. It says again and again that it lives; who has said nothing for a while counts as dead, and so
 * does who has let go of their `lifeLock`: PostgreSQL frees it the moment that a process dies.
 */
export class ClusterNode extends ClusterNodeSchema.class {}
ClusterNodeSchema.setClass(ClusterNode);
