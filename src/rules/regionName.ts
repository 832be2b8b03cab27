import { Refusal } from './refusal.ts';

/** Names that would speak for the house, or stand for one of its own addresses or regions. */
const RESERVED = new Set([
  'admin',
  'api',
  'central',
  'central-nexus',
  'default',
  'ftp',
  'mail',
  'nexus',
  'production',
  'staging',
  'system',
  'terran-space',
  'test',
  'www',
]);

/** Refuses a name that no region may have, whatever its case [RG10]. */
export function checkRegionName(name: string): void {
  const issues = [
    ...(/^[A-Za-z0-9_-]{3,50}$/.test(name) ? [] : ['3 to 50 letters, digits, dashes or underscores']),
    ...(/[A-Za-z0-9]/.test(name) ? [] : ['a letter or a digit in it']),
    ...(RESERVED.has(name.toLowerCase()) ? ['not a name of the house'] : []),
  ].map(rule => ({ path: 'name', rule }));
  if (issues.length > 0) throw new Refusal('ERR_BAD_REQUEST', { issues });
}
