import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { User } from './User.ts';
import { id, jsonb, lastChange, now } from './columns.ts';
import { RegionType } from './enums.ts';
import type { JsonObject } from './json/common.ts';
import type { TradeBonuses } from './json/galaxy.ts';

const RegionSchema = defineEntity({
  name: 'Region',
  tableName: 'regions',
  properties: {
    id: id(),
    name: p.string().length(255).check("name ~ '^[A-Za-z0-9_-]{3,50}$'").unique(),
    displayName: p.string().length(255),
    regionType: p.enum(RegionType).nativeEnumName('region_type').default('player_owned'),
    ownerId: () => p.manyToOne(User).mapToPk().deleteRule('set null').nullable().index(),
    status: p
      .enum(['pending', 'provisioning', 'active', 'suspended', 'grace', 'terminating', 'terminated', 'failed'] as const)
      .columnType('varchar(50)')
      .default('active'),
    createdAt: now(),
    updatedAt: lastChange(),
    subscriptionTier: p.string().length(50).default('standard'),
    paypalSubscriptionId: p.string().length(255).nullable(),
    subscriptionStatus: p.string().length(50).nullable(),
    subscriptionStartedAt: p.datetime().nullable(),
    subscriptionExpiresAt: p.datetime().nullable(),
    lastPaymentAt: p.datetime().nullable(),
    nextBillingAt: p.datetime().nullable(),
    suspendedAt: p.datetime().nullable(),
    terminatedAt: p.datetime().nullable(),
    governanceType: p
      .enum(['autocracy', 'democracy', 'council'] as const)
      .columnType('varchar(50)')
      .default('autocracy'),
    votingThreshold: p.decimal('number').precision(3).scale(2).default(0.51),
    governanceQuorumPct: p
      .decimal('number')
      .precision(3)
      .scale(2)
      .default(0.33)
      .check('governance_quorum_pct >= 0.25 and governance_quorum_pct <= 0.60'),
    electionFrequencyDays: p.integer().default(90),
    constitutionalText: p.text().nullable(),
    governorId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    ambassadorId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    taxRate: p.decimal('number').precision(5).scale(4).default(0.1),
    tradeBonuses: jsonb<TradeBonuses>({}),
    economicSpecialization: p
      .enum(['balanced', 'commerce', 'industrial', 'agricultural', 'technological', 'military'] as const)
      .columnType('varchar(50)')
      .nullable(),
    startingCredits: p.integer().default(1000),
    startingShip: p.string().length(50).default('scout'),
    treasuryBalance: p.integer().default(0),
    ownerBalance: p.integer().default(0).check('owner_balance >= 0'),
    languagePack: jsonb<Record<string, string>>({}),
    aestheticTheme: jsonb<JsonObject>({}),
    traditions: jsonb<JsonObject>({}),
    socialHierarchy: jsonb<JsonObject>({}),
    nexusWarpSector: p.integer().nullable(),
    capitalSectorNumber: p.integer().nullable(),
    totalSectors: p.integer().default(500),
    activePlayers30d: p.integer().fieldName('active_players_30d').default(0).check('active_players_30d >= 0'),
    totalTradeVolume: p.decimal('number').precision(20).scale(2).default(0).check('total_trade_volume >= 0'),
    generationSeed: p.bigint('number').nullable(),
    configVersion: p.integer().default(1),
  },
  uniques: [{ name: 'single_special_region', properties: ['regionType'], where: "region_type <> 'player_owned'" }],
  checks: [
    { name: 'valid_voting_threshold', expression: 'voting_threshold >= 0.1 and voting_threshold <= 0.9' },
    {
      name: 'valid_election_frequency',
      expression: 'election_frequency_days >= 30 and election_frequency_days <= 365',
    },
    { name: 'valid_tax_rate', expression: 'tax_rate >= 0.05 and tax_rate <= 0.25' },
    { name: 'valid_starting_credits', expression: 'starting_credits >= 100' },
    {
      name: 'valid_region_type_sector_count',
      expression:
        "(region_type <> 'central_nexus' or total_sectors = 5000) and (region_type <> 'terran_space' or total_sectors = 300) and (region_type <> 'player_owned' or (total_sectors >= 100 and total_sectors <= 1000))",
    },
  ],
});

/** A governed territory, and the unit of ownership: one room holds it at a time. */
export class Region extends RegionSchema.class {}
RegionSchema.setClass(Region);
