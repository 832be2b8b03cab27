import { defineEntity, p } from '@mikro-orm/core';
import { double, id, ints, jsonb, lastChange, now } from './columns.ts';
import type { Amounts } from './json/common.ts';
import type { TeamInvitation, TeamJoinRequirements, TeamMemberRoles } from './json/player.ts';

const TeamSchema = defineEntity({
  name: 'Team',
  tableName: 'teams',
  properties: {
    id: id(),
    name: p.string().length(80).unique(),
    description: p.text().nullable(),
    leaderId: p.uuid().nullable(),
    reputationCalculationMethod: p
      .enum(['AVERAGE', 'LOWEST', 'LEADER'] as const)
      .columnType('varchar(20)')
      .default('AVERAGE'),
    tag: p.string().length(10).nullable(),
    logo: p.text().nullable(),
    isPublic: p.boolean().default(true),
    maxMembers: p.integer().default(4).check('max_members >= 1'),
    sectorClaims: ints(),
    homeSectorId: p.integer().nullable(),
    recruitmentStatus: p
      .enum(['OPEN', 'INVITE_ONLY', 'CLOSED'] as const)
      .columnType('varchar(20)')
      .default('OPEN'),
    createdAt: now(),
    updatedAt: lastChange(),
    treasuryCredits: p.integer().default(0).check('treasury_credits >= 0'),
    treasuryFuel: p.integer().default(0).check('treasury_fuel >= 0'),
    treasuryOrganics: p.integer().default(0).check('treasury_organics >= 0'),
    treasuryEquipment: p.integer().default(0).check('treasury_equipment >= 0'),
    treasuryTechnology: p.integer().default(0).check('treasury_technology >= 0'),
    treasuryLuxuryItems: p.integer().default(0).check('treasury_luxury_items >= 0'),
    treasuryPreciousMetals: p.integer().default(0).check('treasury_precious_metals >= 0'),
    treasuryRawMaterials: p.integer().default(0).check('treasury_raw_materials >= 0'),
    treasuryPlasma: p.integer().default(0).check('treasury_plasma >= 0'),
    treasuryBioSamples: p.integer().default(0).check('treasury_bio_samples >= 0'),
    treasuryDarkMatter: p.integer().default(0).check('treasury_dark_matter >= 0'),
    treasuryQuantumCrystals: p.integer().default(0).check('treasury_quantum_crystals >= 0'),
    totalCredits: p.integer().default(0),
    totalPlanets: p.integer().default(0),
    combatRating: double().default(0),
    tradeRating: double().default(0),
    joinRequirements: jsonb<TeamJoinRequirements>({}),
    memberRoles: jsonb<TeamMemberRoles>({}),
    resourceSharing: jsonb<Amounts>({}),
    invitationCodes: jsonb<TeamInvitation[]>([]),
  },
});

/** Players who share a name and a treasury. */
export class Team extends TeamSchema.class {}
TeamSchema.setClass(Team);
