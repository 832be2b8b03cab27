import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts CPU time in hundredths of a second, whatever the kernel's own tick is. */
const TICKS = 100;

/** CPU seconds that a process has used so far; with those of its children, as far as they have ended. Linux only: else 0. */
export function cpuOf(pid: number): number {
  const fields = statOf(pid);
  return fields ? sumOf(fields, [11, 12, 13, 14]) : 0;
}

/** The same of a process and all its children, of which some may be gone. */
export function cpuOfFamily(parent: number): number {
  let total = cpuOf(parent);
  for (const child of childrenOf(parent)) total += cpuOf(child);
  return total;
}

function childrenOf(parent: number): number[] {
  try {
    const pids = readFileSync(`/proc/${parent}/task/${parent}/children`, 'utf8').trim();
    if (pids) return pids.split(' ').map(Number);
  } catch {
    // Not every kernel tells: ask each process for its parent.
  }
  return pidsThere().filter(pid => Number(statOf(pid)?.[1]) === parent);
}

function pidsThere(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger);
  } catch {
    return [];
  }
}

/** The fields of `/proc/<pid>/stat` after the name, which may hold anything. */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function sumOf(fields: readonly string[], places: readonly number[]): number {
  return places.reduce((sum, place) => sum + Number(fields[place] ?? 0), 0) / TICKS;
}
