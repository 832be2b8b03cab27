import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { Resvg } from '@resvg/resvg-js';
import { Command, InvalidArgumentError, Option } from 'commander';
import { REGION_KINDS, type RegionKind, SECTOR_COUNTS } from '../rules/data/galaxy.ts';
import { checkBlueprint } from '../rules/galaxy/check.ts';
import { generateRegion } from '../rules/galaxy/generate.ts';
import { drawGalaxyMap } from './galaxyMap.ts';

interface Options {
  kind: RegionKind;
  sectors?: number;
  seed: bigint;
  svg?: string;
  png?: string;
  json?: string;
}

const DEFAULT_SECTORS = 500;

await new Command('galaxy')
  .description('Generates a region from a seed, prints what it holds and draws its map')
  .addOption(new Option('--kind <kind>', 'kind of region').choices(REGION_KINDS).default('terran_space'))
  .option('--sectors <number>', 'how many sectors; only a player-owned region has a choice', wholeNumber)
  .option('--seed <number>', 'the same seed gives the same region', wholeSeed, 2102n)
  .option('--svg <file>', 'write the map as SVG')
  .option('--png <file>', 'write the map as PNG')
  .option('--json <file>', 'write the blueprint')
  .action((options: Options, command: Command) => run(options, command))
  .parseAsync();

async function run({ kind, sectors, seed, svg, png, json }: Options, command: Command): Promise<void> {
  const [min, max] = SECTOR_COUNTS[kind];
  const count = sectors ?? (min === max ? min : DEFAULT_SECTORS);
  if (count < min || count > max)
    command.error(`a ${kind} region has ${min === max ? min : `${min} to ${max}`} sectors`);

  const started = performance.now();
  const region = generateRegion({ kind, sectors: count, seed });
  const generated = performance.now();

  const text = JSON.stringify(region);
  const hash = createHash('sha256').update(text).digest('hex');
  for (const [what, figure] of Object.entries(region.statistics)) {
    console.log(`${what.padEnd(16)} ${Array.isArray(figure) ? figure.join(' ') : figure}`);
  }
  console.log(`${'landing sector'.padEnd(16)} ${region.landingSector}`);
  console.log(`${'generated in'.padEnd(16)} ${(generated - started).toFixed(0)} ms`);
  console.log(`${'sha256'.padEnd(16)} ${hash}`);

  const faults = checkBlueprint(region);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;

  if (json) await writeFile(json, text);
  if (svg || png) await draw(drawGalaxyMap(region, hash), svg, png);
}

async function draw(picture: string, svg?: string, png?: string): Promise<void> {
  if (svg) await writeFile(svg, picture);
  if (!png) return;
  const started = performance.now();
  await writeFile(png, new Resvg(picture, { font: { loadSystemFonts: false } }).render().asPng());
  console.log(`${'drawn in'.padEnd(16)} ${(performance.now() - started).toFixed(0)} ms`);
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('a whole number, please');
  return Number(text);
}

function wholeSeed(text: string): bigint {
  if (!/^-?\d+$/.test(text)) throw new InvalidArgumentError('a whole number, please');
  return BigInt(text);
}
