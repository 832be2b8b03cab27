import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Region } from './Region.ts';
import { now } from './columns.ts';

const WarpKnowledgeSchema = defineEntity({
  name: 'WarpKnowledge',
  tableName: 'warp_knowledge',
  properties: {
    playerId: () => p.manyToOne(Player).mapToPk().primary().deleteRule('cascade'),
    layer: p
      .enum(['sector_warps', 'warp_tunnels'] as const)
      .columnType('varchar(20)')
      .primary(),
    edgeId: p.string().length(80).primary(),
    regionId: () => p.manyToOne(Region).mapToPk().deleteRule('cascade'),
    state: p.enum(['revealed', 'traversed'] as const).columnType('varchar(20)'),
    revealedVia: p
      .enum(['scan', 'traversal_attempt', 'corp_share', 'aria_inference'] as const)
      .columnType('varchar(20)'),
    createdAt: now(),
  },
  indexes: [{ name: 'warp_knowledge_player_id_region_id_index', properties: ['playerId', 'regionId'] }],
});

/** A latent way that a player knows of. A warp is named by its two sectors, a tunnel by its id. */
export class WarpKnowledge extends WarpKnowledgeSchema.class {}
WarpKnowledgeSchema.setClass(WarpKnowledge);
