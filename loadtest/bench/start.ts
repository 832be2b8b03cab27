import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { scratchFolder } from './scratch.ts';
import { median, type Row } from './table.ts';

const RUNS = 3;

/** From the start of the process to its `ready`, with the embedded PostgreSQL: on an empty folder, then on what that left. */
export async function benchStart(): Promise<Row[]> {
  const first: number[] = [];
  const later: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const dataDir = scratchFolder();
    first.push(await secondsToReady(dataDir));
    later.push(await secondsToReady(dataDir));
    rmSync(dataDir, { recursive: true, force: true });
  }
  return [
    {
      what: 'first start to ready, 5,300 sectors',
      value: median(first),
      limit: 10,
      unit: 's',
      runs: RUNS,
      note: 'aim 5 s',
    },
    { what: 'later start to ready', value: median(later), limit: 2, unit: 's', runs: RUNS, note: 'aim 0.8 s' },
  ];
}

function secondsToReady(dataDir: string): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['src/index.ts'], {
    env: { PATH: process.env['PATH'], DATA_DIR: dataDir, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    let seconds: number | undefined;
    let printed = '';
    child.stdout.on('data', (part: Buffer) => {
      printed += part.toString();
      if (seconds !== undefined || !printed.includes('"msg":"ready"')) return;
      seconds = (performance.now() - began) / 1000;
      child.kill('SIGTERM');
    });
    child.once('close', code => {
      if (seconds !== undefined && code === 0) resolve(seconds);
      else reject(new Error(`the server ended with ${code}:\n${printed}`));
    });
  });
}
