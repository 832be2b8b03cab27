import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Sector } from './Sector.ts';
import { Ship } from './Ship.ts';
import { Team } from './Team.ts';
import { id, now } from './columns.ts';
import { ShipType, WreckCause } from './enums.ts';
import type { Amounts } from './json/common.ts';

const CargoWreckSchema = defineEntity({
  name: 'CargoWreck',
  tableName: 'cargo_wrecks',
  properties: {
    id: id(),
    sectorId: () => p.manyToOne(Sector).mapToPk().deleteRule('cascade').index(),
    originalOwnerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    originalTeamId: () => p.manyToOne(Team).mapToPk().deleteRule('set null').nullable(),
    killingBlowPilotId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    destroyedShipId: () => p.manyToOne(Ship).mapToPk().deleteRule('set null').nullable(),
    destroyedShipType: p.enum(ShipType).nativeEnumName('ship_type'),
    cargo: p.json<Amounts>(),
    cause: p.enum(WreckCause).nativeEnumName('wreck_cause'),
    createdAt: now(),
  },
  indexes: [
    { name: 'cargo_wrecks_original_owner_id_created_at_index', properties: ['originalOwnerId', 'createdAt'] },
    { name: 'cargo_wrecks_killing_blow_pilot_id_created_at_index', properties: ['killingBlowPilotId', 'createdAt'] },
  ],
  checks: [{ name: 'cargo_not_empty', expression: "cargo <> '{}'::jsonb" }],
});

/** What is left of the hold of a lost ship. The row goes when the hold is empty. */
export class CargoWreck extends CargoWreckSchema.class {}
CargoWreckSchema.setClass(CargoWreck);
