import type { FormationBlueprint } from './blueprint.ts';
import { depths, neighbours, type Way } from './connectivity.ts';
import type { Shape } from './formations.ts';
import type { Names } from './names.ts';

/** Names the shapes and measures how far their surprises lead, by the ordinary way. */
export function chartFormations(
  shapes: readonly Shape[],
  sectors: number,
  ways: readonly Way[],
  names: Names,
): FormationBlueprint[] {
  return shapes.map(shape => {
    const { type, anchor, interior, target } = shape;
    return {
      type,
      name: names.formation(type),
      anchor,
      interior,
      target,
      properties: propertiesOf(shape),
      isDiscovered: false,
    };
  });

  function propertiesOf({ type, anchor, interior, properties }: Shape): Shape['properties'] {
    if (type === 'BACKDOOR') return { entry_distance: distanceWithout(anchor, interior[0]!) };
    if (type !== 'ESCAPE_HATCH') return { ...properties };
    const source = Number(properties['surprise_source']);
    return { surprise_source_distance: distanceWithout(source, anchor) };
  }

  function distanceWithout(from: number, to: number): number {
    const others = ways.filter(way => way.from !== from || way.to !== to);
    return depths(neighbours(sectors, others), from)[to]!;
  }
}
