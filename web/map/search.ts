import type { Atlas } from '../game/Atlas.ts';

export interface Hit {
  sectorId: number;
  kind: 'sector' | 'station' | 'planet';
  name: string;
}

interface Entry extends Hit {
  folded: string;
  /** The sector's number in its region, as players may call it too. */
  number?: number;
}

const MOST = 8;
const KINDS: readonly Hit['kind'][] = ['sector', 'station', 'planet'];

/** Finds places by number or by name, the best first. */
export function finderOf({ map }: Atlas): (text: string) => Hit[] {
  const entries: Entry[] = [
    ...map.sectors.map(({ id, number, name }) => ({
      sectorId: id,
      kind: 'sector' as const,
      name,
      folded: folded(name),
      number,
    })),
    ...map.stations.map(({ sectorId, name }) => ({ sectorId, kind: 'station' as const, name, folded: folded(name) })),
    ...map.planets.map(({ sectorId, name }) => ({ sectorId, kind: 'planet' as const, name, folded: folded(name) })),
  ];
  return text => {
    const wanted = folded(text.trim());
    if (wanted === '') return [];
    return entries
      .map(entry => ({ entry, rank: rankOf(entry, wanted) }))
      .filter(({ rank }) => rank < Infinity)
      .toSorted(
        (a, b) =>
          a.rank - b.rank ||
          KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) ||
          a.entry.sectorId - b.entry.sectorId,
      )
      .slice(0, MOST)
      .map(({ entry: { sectorId, kind, name } }) => ({ sectorId, kind, name }));
  };
}

/** The lower the better: its number, its name, the beginning of its name, of a word of it, any part of it. */
function rankOf({ sectorId, kind, folded: name, number }: Entry, wanted: string): number {
  const isNumber = /^#?\d+$/.test(wanted);
  if (isNumber && kind === 'sector') {
    const digits = wanted.replace('#', '');
    if (String(sectorId) === digits) return 0;
    if (String(number) === digits) return 1;
    return String(sectorId).startsWith(digits) ? 4 : Infinity;
  }
  if (name === wanted) return 1;
  if (name.startsWith(wanted)) return 2;
  if (name.includes(` ${wanted}`)) return 3;
  return wanted.length > 1 && name.includes(wanted) ? 5 : Infinity;
}

function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
