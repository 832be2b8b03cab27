import { defineEntity, p } from '@mikro-orm/core';
import { Player } from './Player.ts';
import { Ship } from './Ship.ts';
import { Station } from './Station.ts';
import { id, jsonb, now } from './columns.ts';
import { RegistryEventType } from './enums.ts';
import type { JsonObject } from './json/common.ts';

const ShipRegistrySchema = defineEntity({
  name: 'ShipRegistry',
  tableName: 'ship_registry',
  properties: {
    id: id(),
    shipId: () => p.manyToOne(Ship).mapToPk().deleteRule('restrict').index(),
    registrationNumber: p.string().length(15).index(),
    eventType: p.enum(RegistryEventType).nativeEnumName('registry_event_type'),
    originalOwnerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    previousOwnerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    newOwnerId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    actingPartyId: () => p.manyToOne(Player).mapToPk().deleteRule('set null').nullable(),
    transferFeePaid: p.integer().nullable().check('transfer_fee_paid >= 0'),
    portId: () => p.manyToOne(Station).mapToPk().deleteRule('set null').nullable(),
    eventMetadata: jsonb<JsonObject>({}),
    createdAt: now(),
  },
});

/** What became of a registered hull. Rows are only added. */
export class ShipRegistry extends ShipRegistrySchema.class {}
ShipRegistrySchema.setClass(ShipRegistry);
