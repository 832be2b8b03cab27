import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TESTS = join(import.meta.dirname, '..');

/** What the compiler has to say about a program that lies two folders below `test`, by lines. */
export async function compile(code: string): Promise<string[]> {
  const folder = mkdtempSync(join(TESTS, 'sdk', 'compiled-'));
  try {
    writeFileSync(join(folder, 'program.ts'), code);
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ extends: '../../../tsconfig.json', include: [], files: ['program.ts'] }),
    );
    return await complaints(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function complaints(folder: string): Promise<string[]> {
  const args = ['node_modules/typescript/bin/tsc', '--pretty', 'false', '-p', folder];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, (error, stdout) => {
      if (error && stdout === '') reject(error);
      else resolve(stdout.split('\n').filter(line => line !== ''));
    });
  });
}
