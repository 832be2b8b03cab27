import type { ClusterType } from '../data/clusters.ts';
import type { StampedType } from '../data/formations.ts';
import {
  CLUSTER_WORDS,
  FORMATION_WORDS,
  PROPER_NAMES,
  STATION_WORDS,
  SYLLABLES,
  TUNNEL_WORDS,
} from '../data/placeNames.ts';
import type { StationClassNumber, StationType } from '../data/stationClasses.ts';
import type { Dice } from '../dice.ts';

/** Gives every place of a region a name that no other place of its sort there has. */
export interface Names {
  capital(): string;
  spacedock(): string;
  cluster(type: ClusterType): string;
  station(stationClass: StationClassNumber, type: StationType): string;
  planet(): string;
  tunnel(): string;
  formation(type: StampedType): string;
}

const NUMERALS = ['II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const TRIES = 6;

export function namesFor(dice: Dice, known: Iterable<string> = []): Names {
  const used = new Set(known);
  const clusters = dice.stream('clusters');
  const stations = dice.stream('stations');
  const planets = dice.stream('planets');
  const tunnels = dice.stream('tunnels');
  const formations = dice.stream('formations');

  return {
    capital: () => fresh(() => `${clusters.pick(PROPER_NAMES)} Prime`),
    spacedock: () => fresh(() => `${stations.pick(PROPER_NAMES)} Spacedock`),
    cluster: type => fresh(() => `${clusters.pick(PROPER_NAMES)} ${clusters.pick(CLUSTER_WORDS[type])}`),
    station: (stationClass, type) =>
      fresh(() => `${stations.pick(PROPER_NAMES)} ${stations.pick(stationWords(stationClass, type))}`),
    planet: () => fresh(() => planetName(planets)),
    tunnel: () => fresh(() => `${tunnels.pick(PROPER_NAMES)} ${tunnels.pick(TUNNEL_WORDS)}`),
    formation: type => fresh(() => `${formations.pick(PROPER_NAMES)}'s ${formations.pick(FORMATION_WORDS[type])}`),
  };

  function fresh(invent: () => string): string {
    for (let tries = 0; tries < TRIES; tries++) {
      const name = invent();
      if (take(name)) return name;
    }
    for (;;) {
      const name = invent();
      const numbered = NUMERALS.map(numeral => `${name} ${numeral}`).find(take);
      if (numbered) return numbered;
    }
  }

  function take(name: string): boolean {
    if (used.has(name)) return false;
    used.add(name);
    return true;
  }
}

function stationWords(stationClass: StationClassNumber, type: StationType): readonly string[] {
  return type === 'BLACK_MARKET' ? STATION_WORDS.black : STATION_WORDS[stationClass];
}

function planetName(dice: Dice): string {
  const { first, middle, last } = SYLLABLES;
  const stem = dice.pick(first) + (dice.chance(0.45) ? dice.pick(middle) : '') + dice.pick(last);
  return dice.chance(0.3) ? `${stem} ${dice.pick(NUMERALS)}` : stem;
}
