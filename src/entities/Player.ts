import { defineEntity, p } from '@mikro-orm/core';
import { Planet } from './Planet.ts';
import { Region } from './Region.ts';
import { Ship } from './Ship.ts';
import { Station } from './Station.ts';
import { Team } from './Team.ts';
import { User } from './User.ts';
import { GenesisDevice } from './GenesisDevice.ts';
import { double, id, jsonb, now } from './columns.ts';
import type { FirstLoginFlags, PlayerInsurance, PlayerSettings, ReputationSnapshot } from './json/player.ts';

const PlayerSchema = defineEntity({
  name: 'Player',
  tableName: 'players',
  properties: {
    id: id(),
    userId: () => p.oneToOne(User).mapToPk().owner().deleteRule('cascade'),
    nickname: p.string().length(50).nullable(),
    credits: p.integer().default(10000).check('credits >= 0'),
    turns: p.integer().default(1000).check('turns >= 0'),
    reputation: jsonb<ReputationSnapshot>({}),
    isActive: p.boolean().default(true),
    createdAt: now(),
    personalReputation: p.integer().default(0).check('personal_reputation >= -1000 and personal_reputation <= 1000'),
    reputationTier: p.string().length(50).default('Neutral'),
    nameColor: p.string().length(20).default('#FFFFFF'),
    militaryRank: p.string().length(50).default('Recruit'),
    rankPoints: p.integer().default(0).check('rank_points >= 0'),
    ariaBonusMultiplier: double().default(1).check('aria_bonus_multiplier >= 1.0 and aria_bonus_multiplier <= 1.5'),
    ariaConsciousnessLevel: p
      .integer()
      .default(1)
      .check('aria_consciousness_level >= 1 and aria_consciousness_level <= 5'),
    ariaRelationshipScore: p
      .integer()
      .default(25)
      .check('aria_relationship_score >= 0 and aria_relationship_score <= 100'),
    ariaTotalInteractions: p.integer().default(0).check('aria_total_interactions >= 0'),
    currentShipId: () => p.manyToOne(Ship).mapToPk().deleteRule('set null').nullable(),
    homeSectorId: p.integer().default(1).check('home_sector_id >= 1'),
    currentSectorId: p.integer().default(1).check('current_sector_id >= 1'),
    isDocked: p.boolean().default(false),
    dockedAt: p.datetime().nullable(),
    currentPortId: () => p.manyToOne(Station).mapToPk().deleteRule('set null').nullable(),
    isLanded: p.boolean().default(false),
    currentPlanetId: () => p.manyToOne(Planet).mapToPk().deleteRule('set null').nullable(),
    teamId: () => p.manyToOne(Team).mapToPk().deleteRule('set null').nullable().index(),
    attackDrones: p.integer().default(0).check('attack_drones >= 0'),
    defenseDrones: p.integer().default(0).check('defense_drones >= 0'),
    mines: p.integer().default(0).check('mines >= 0'),
    genesisDevices: p.integer().default(0).check('genesis_devices >= 0'),
    insurance: p.json<PlayerInsurance>().nullable(),
    lastGameLogin: p.datetime().nullable(),
    turnResetAt: p.datetime().nullable(),
    settings: jsonb<PlayerSettings>({}),
    firstLogin: jsonb<FirstLoginFlags>({ completed: false }),
    homeRegionId: () => p.manyToOne(Region).mapToPk().deleteRule('set null').nullable(),
    currentRegionId: () => p.manyToOne(Region).mapToPk().deleteRule('set null').nullable().index(),
    isGalacticCitizen: p.boolean().default(false),
    maxTurns: p.integer().default(1000).check('max_turns >= 1'),
    lastTurnRegeneration: p.datetime().nullable(),
    lifetimeTurnsSpent: p.integer().default(0).check('lifetime_turns_spent >= 0'),
    version: p.integer().version().default(1),
    ownedGenesisDevices: () => p.oneToMany(GenesisDevice).mappedBy('ownerId'),
  },
  indexes: [
    {
      name: 'players_nickname_lower_unique',
      expression:
        'create unique index players_nickname_lower_unique on players (lower(nickname)) where nickname is not null',
    },
  ],
  checks: [{ name: 'docked_xor_landed', expression: 'not (is_docked and is_landed)' }],
});

/** The pilot of a user: credits, turns, place, standing. */
export class Player extends PlayerSchema.class {}
PlayerSchema.setClass(Player);
