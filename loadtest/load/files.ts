import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pageOf } from './report/page.ts';
import type { Report } from './report/Report.ts';

export interface Files {
  json?: string;
  html?: string;
  /** Where the last run is kept, to compare with, and then this one. */
  last?: string;
}

/** Writes what was asked for, and keeps the run for the next to compare itself with. By default where git ignores it. */
export function writeFiles(report: Report, { json, html, last = `.loadtest/${report.scenario}.json` }: Files): void {
  const before = existsSync(last) ? (JSON.parse(readFileSync(last, 'utf8')) as Report) : undefined;
  if (html) write(html, pageOf(report, before));
  const text = JSON.stringify(report, null, 1);
  if (json) write(json, text);
  write(last, text);
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
