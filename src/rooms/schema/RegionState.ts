import { schema, t, type SchemaType } from '@colyseus/schema';

/** What every pilot of a region sees: small, and nothing that is anybody's own. */
export const RegionState = schema(
  {
    regionId: t.string(),
    name: t.string(),
    displayName: t.string(),
    regionType: t.string(),
    status: t.string(),
    governanceType: t.string(),
    taxRate: t.number(),
    configVersion: t.uint32(),
    online: t.uint16(),
  },
  'RegionState',
);
export type RegionState = SchemaType<typeof RegionState>;
