import { chartOf } from '../../src/rules/chart.ts';
import { seededDice } from '../../src/rules/dice.ts';
import { generateRegion } from '../../src/rules/galaxy/generate.ts';
import { plot } from '../../src/rules/plot.ts';
import type { Edges } from '../../src/rules/routes.ts';
import { median, type Row } from './table.ts';

const PAIRS = 1000;
const NOW = Date.UTC(2102, 0, 1);

/** Courses between random sectors of a Nexus, each plotted once; the first one, in which V8 compiles, counts like the others. */
export function benchPlot(): Row[] {
  const { sectors, edges } = nexus();
  const began = performance.now();
  const chart = chartOf(sectors, id => edges.get(id)!);
  const drawn = performance.now() - began;

  const dice = seededDice(1);
  const maintenance = { condition: 80, last_maintenance: new Date(NOW) };
  const navigator = {
    ship: { type: 'SCOUT_SHIP' as const, warpCapable: false, maintenance },
    now: NOW,
    knows: () => false,
  };
  const times = Array.from({ length: PAIRS }, () => {
    const [from, to] = [String(dice.int(1, sectors.length)), String(dice.int(1, sectors.length))];
    const before = performance.now();
    plot(chart, { from, to, objective: 'turns', navigator, standingWith: () => 0 });
    return (performance.now() - before) * 1000;
  });
  const note = `worst ${Math.round(Math.max(...times))} µs; the chart ${drawn.toFixed(1)} ms`;
  const what = 'plot a course in 5,000 sectors';
  return [{ what, value: median(times), limit: 5000, unit: 'µs', runs: PAIRS, note }];
}

function nexus() {
  const { sectors, warps, tunnels } = generateRegion({ kind: 'central_nexus', sectors: 5000, seed: 2102 });
  const edges = new Map<string, { warps: Edges['warps'][number][]; tunnels: Edges['tunnels'][number][] }>();
  for (const { number } of sectors) edges.set(String(number), { warps: [], tunnels: [] });
  for (const { from, to, bidirectional: isBidirectional, latent: isLatent, turnCost } of warps) {
    const warp = { sourceSectorId: `${from}`, destinationSectorId: `${to}`, isBidirectional, isLatent, turnCost };
    for (const end of [from, to]) edges.get(String(end))!.warps.push(warp);
  }
  for (const { from, to, bidirectional: isBidirectional, latent: isLatent, turnCost, type, stability } of tunnels) {
    const tunnel = {
      id: `${from}-${to}`,
      originSectorId: `${from}`,
      destinationSectorId: `${to}`,
      isBidirectional,
      isLatent,
      turnCost,
      type,
      stability,
      status: 'ACTIVE',
      createdAt: NOW,
      properties: { expected_lifetime: null },
      currentUses: 0,
      totalTraversals: 0,
      sourceEndpoint: { region_id: null },
      destinationEndpoint: { region_id: null },
    };
    for (const end of [from, to]) edges.get(String(end))!.tunnels.push(tunnel);
  }
  const waypoints = sectors.map(({ number, hazardLevel, controllingFaction }) => ({
    id: String(number),
    sectorId: number,
    hazardLevel,
    controllingFaction,
  }));
  return { sectors: waypoints, edges };
}
