/** Synchronised schemas in words, as in `SectorState {sectorId: uint32, pilots: map of PilotState by player id}`. */
export function shapesOf(schemas: Readonly<Record<string, Readonly<Record<string, string>>>>): string {
  return Object.entries(schemas)
    .map(([name, fields]) => {
      const inside = Object.entries(fields).map(([field, type]) => `${field}: ${type}`);
      return `${name} {${inside.join(', ')}}`;
    })
    .join('; ');
}
