import { type Browser, chromium } from 'playwright-core';
import { bringProgram, type Missing } from '../bringProgram.ts';

/** It has no screen, and draws WebGL by itself. */
const ARGS = [
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

let found: Promise<string | Missing> | undefined;

/** The path of a Chromium, installed if need be: Debian's, for those of other places are not for every machine. */
export function findChromium(): Promise<string | Missing> {
  return (found ??= bringProgram({
    name: 'Chromium',
    programs: ['chromium', 'chromium-browser', 'google-chrome'],
    aptPackage: 'chromium',
  }));
}

export async function launchChromium(more: readonly string[] = []): Promise<Browser> {
  const executablePath = await findChromium();
  if (typeof executablePath !== 'string') throw new Error(executablePath.missing);
  return chromium.launch({ executablePath, args: [...ARGS, ...more] });
}
