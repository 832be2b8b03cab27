/** The ways of a map. */
export interface Ways {
  warps: readonly Way[];
  tunnels: readonly Way[];
}

interface Way {
  from: number;
  to: number;
  oneWay?: boolean | undefined;
}

/** How many jumps each sector lies away; those that no way leads to are not there. */
export function jumpsFrom(start: number, neighbours: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const jumps = new Map([[start, 0]]);
  let front = [start];
  while (front.length > 0) {
    const next: number[] = [];
    for (const sector of front) {
      for (const other of neighbours.get(sector) ?? []) {
        if (jumps.has(other)) continue;
        jumps.set(other, (jumps.get(sector) ?? 0) + 1);
        next.push(other);
      }
    }
    front = next;
  }
  return jumps;
}

/** Where one may fly from each sector. */
export function neighboursIn({ warps, tunnels }: Ways): Map<number, number[]> {
  const neighbours = new Map<number, number[]>();
  const lead = (from: number, to: number) => {
    const known = neighbours.get(from);
    if (known) known.push(to);
    else neighbours.set(from, [to]);
  };
  for (const { from, to, oneWay } of [...warps, ...tunnels]) {
    lead(from, to);
    if (!oneWay) lead(to, from);
  }
  return neighbours;
}
