/** How much of each layer is drawn, from nothing (0) to all (1), by pixels a unit of space. */
export interface Detail {
  /** Size of a sector's star, in pixels, from rim to rim of its glow. */
  star: number;
  warps: number;
  tunnels: number;
  arrows: number;
  stations: number;
  planets: number;
  /** Rings around where one may fly. */
  rings: number;
  clusterNames: number;
  sectorNames: number;
}

export function detailAt(zoom: number): Detail {
  return {
    star: 7 + 29 * between(zoom, 0.5, 12) ** 0.8,
    warps: 0.3 + 0.7 * between(zoom, 0.6, 5),
    tunnels: 0.35 + 0.65 * between(zoom, 0.6, 4),
    arrows: between(zoom, 3, 5),
    stations: between(zoom, 1.4, 2.6),
    planets: between(zoom, 3, 5),
    rings: between(zoom, 1.4, 2.4),
    clusterNames: 1 - between(zoom, 3.4, 5.4),
    sectorNames: between(zoom, 4, 5.6),
  };
}

/** From 0 at `from` to 1 at `to`, and no further. */
function between(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
