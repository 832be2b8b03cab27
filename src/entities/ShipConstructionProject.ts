import { defineEntity, p } from '@mikro-orm/core';
import { ConstructionSlip } from './ConstructionSlip.ts';
import { Player } from './Player.ts';
import { Station } from './Station.ts';
import { double, id, jsonb, lastChange, now, texts } from './columns.ts';
import { ShipType } from './enums.ts';
import type { Amounts, JsonObject } from './json/common.ts';
import type { Milestones } from './json/ships.ts';

const ShipConstructionProjectSchema = defineEntity({
  name: 'ShipConstructionProject',
  tableName: 'ship_construction_projects',
  properties: {
    id: id(),
    stationId: () => p.manyToOne(Station).mapToPk().deleteRule('cascade').index(),
    slipId: () => p.manyToOne(ConstructionSlip).mapToPk().deleteRule('set null').nullable(),
    playerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    shipType: p.enum(ShipType).nativeEnumName('ship_type'),
    shipName: p.string().length(100).nullable(),
    state: p
      .enum([
        'requested',
        'queued',
        'hold_active',
        'deposit_collected',
        'frame_assembly',
        'systems_integration',
        'outfitting',
        'final_assembly',
        'complete',
        'claimed',
        'cancelled',
        'forfeited',
      ] as const)
      .columnType('varchar(30)')
      .default('requested')
      .index(),
    totalCost: p.integer().check('total_cost >= 1'),
    buildDays: p.integer().check('build_days >= 1'),
    createdAt: now(),
    updatedAt: lastChange(),
    depositPaid: p.integer().default(0).check('deposit_paid >= 0'),
    creditsPaid: p.integer().default(0).check('credits_paid >= 0'),
    queueBonusCredit: p.integer().default(0).check('queue_bonus_credit >= 0'),
    priorityBumpsCount: p.integer().default(0).check('priority_bumps_count >= 0'),
    milestones: jsonb<Milestones>({}),
    resourcesRequired: jsonb<Amounts>({}),
    resourcesDelivered: jsonb<Amounts>({}),
    statBonuses: jsonb<Amounts>({}),
    constructionEvents: jsonb<JsonObject[]>([]),
    pendingEvents: jsonb<JsonObject[]>([]),
    eventsLastRolledAt: p.datetime().nullable(),
    usesSpecializedSlip: p.boolean().default(false),
    progressPercent: double().default(0).check('progress_percent >= 0 and progress_percent <= 100'),
    modifications: texts(),
    paintScheme: p.string().length(50).nullable(),
    phaseDeadline: p.datetime().nullable(),
    holdExpiresAt: p.datetime().nullable(),
    claimExpiresAt: p.datetime().nullable(),
    rentPaidUntil: p.datetime().nullable(),
    rentOwedSince: p.datetime().nullable(),
    startedAt: p.datetime().nullable(),
    completedAt: p.datetime().nullable(),
  },
  uniques: [
    {
      name: 'one_project_per_slip',
      properties: ['slipId'],
      where: "slip_id is not null and state not in ('claimed','cancelled','forfeited')",
    },
  ],
});

/** A ship under construction. */
export class ShipConstructionProject extends ShipConstructionProjectSchema.class {}
ShipConstructionProjectSchema.setClass(ShipConstructionProject);
