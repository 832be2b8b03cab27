import { defineEntity, p } from '@mikro-orm/core';
import { Planet } from './Planet.ts';
import { Player } from './Player.ts';
import { Ship } from './Ship.ts';
import { double, id, jsonb, lastChange, now, texts } from './columns.ts';
import { GenesisStatus, GenesisType } from './enums.ts';
import type { Amounts } from './json/common.ts';

const GenesisDeviceSchema = defineEntity({
  name: 'GenesisDevice',
  tableName: 'genesis_devices',
  properties: {
    id: id(),
    name: p.string().length(100),
    serialNumber: p.string().length(50).unique(),
    type: p.enum(GenesisType).nativeEnumName('genesis_type'),
    status: p.enum(GenesisStatus).nativeEnumName('genesis_status').default('INACTIVE'),
    ownerId: () => p.manyToOne(Player).mapToPk().deleteRule('cascade').index(),
    creatorFaction: p.text().nullable(),
    shipId: () => p.manyToOne(Ship).mapToPk().deleteRule('set null').nullable(),
    sectorId: p.integer().nullable(),
    planetId: () => p.manyToOne(Planet).mapToPk().deleteRule('set null').nullable(),
    deployedAt: p.datetime().nullable(),
    terraformingPower: p.integer().default(100).check('terraforming_power >= 1 and terraforming_power <= 100'),
    terraformingTypes: texts(),
    specialFeatures: texts(),
    resourceGeneration: jsonb<Amounts>({}),
    resourceConsumption: jsonb<Amounts>({}),
    createdAt: now(),
    lastUpdated: lastChange(),
    phase: p.integer().default(0).check('phase >= 0'),
    totalPhases: p.integer().default(1).check('total_phases >= 1'),
    progress: double().default(0).check('progress >= 0 and progress <= 1'),
    estimatedCompletion: p.datetime().nullable(),
    stability: double().default(1).check('stability >= 0 and stability <= 1'),
    failureChance: double().default(0).check('failure_chance >= 0 and failure_chance <= 1'),
    securityLevel: p.integer().default(1).check('security_level >= 1 and security_level <= 10'),
    accessCode: p.text().nullable(),
    resultPlanetType: p.text().nullable(),
    resultPlanetQuality: double().nullable().check('result_planet_quality >= 0 and result_planet_quality <= 2'),
    resultResources: p.json<Amounts>().nullable(),
    resultSpecialFeatures: p.array().nullable(),
  },
});

/** A device that makes a planet. */
export class GenesisDevice extends GenesisDeviceSchema.class {}
GenesisDeviceSchema.setClass(GenesisDevice);
