import { defineEntity, p } from '@mikro-orm/core';
import { GenesisDevice } from './GenesisDevice.ts';
import { Planet } from './Planet.ts';
import { id, jsonb, now } from './columns.ts';
import type { JsonObject } from './json/common.ts';
import type { FormationLogEntry } from './json/economy.ts';

const PlanetFormationSchema = defineEntity({
  name: 'PlanetFormation',
  tableName: 'planet_formations',
  properties: {
    id: id(),
    genesisDeviceId: () => p.manyToOne(GenesisDevice).mapToPk().deleteRule('cascade').index(),
    sectorId: p.integer(),
    originalConditions: jsonb<JsonObject>({}),
    startedAt: now(),
    completedAt: p.datetime().nullable(),
    estimatedDuration: p.integer().check('estimated_duration >= 1'),
    currentPhase: p.integer().default(1).check('current_phase >= 1'),
    totalPhases: p.integer().check('total_phases >= 1'),
    isCompleted: p.boolean().default(false),
    isFailed: p.boolean().default(false),
    failureReason: p.text().nullable(),
    resultingPlanetId: () => p.manyToOne(Planet).mapToPk().deleteRule('set null').nullable(),
    formationLog: jsonb<FormationLogEntry[]>([]),
    anomalies: jsonb<JsonObject[]>([]),
    createdAt: now(),
  },
  checks: [{ name: 'not_both_ends', expression: 'not (is_completed and is_failed)' }],
});

/** The making of one planet. */
export class PlanetFormation extends PlanetFormationSchema.class {}
PlanetFormationSchema.setClass(PlanetFormation);
