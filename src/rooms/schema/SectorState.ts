import { schema, t, type SchemaType } from '@colyseus/schema';

/** A pilot as others in the same sector see them. */
export const PilotState = schema(
  {
    name: t.string(),
    shipType: t.string(),
    rank: t.string(),
    nameColor: t.string(),
    reputationTier: t.string(),
    isDocked: t.boolean(),
    isLanded: t.boolean(),
  },
  'PilotState',
);
export type PilotState = SchemaType<typeof PilotState>;

/** Who is in a sector just now. Its shape, stations and planets are in the region's map. */
export const SectorState = schema({ sectorId: t.uint32(), pilots: t.map(PilotState) }, 'SectorState');
export type SectorState = SchemaType<typeof SectorState>;
