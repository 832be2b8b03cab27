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
    startedAt: now(),
    expiresAt: p.datetime(),
  },
});

/** A process that serves the galaxy. It says every second that it lives; who has said nothing for a while counts as dead. */
export class ClusterNode extends ClusterNodeSchema.class {}
ClusterNodeSchema.setClass(ClusterNode);
