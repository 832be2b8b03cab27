import { accounts } from './accounts.ts';
import { characters } from './characters.ts';
import { combat } from './combat.ts';
import { companion } from './companion.ts';
import { economy } from './economy.ts';
import { events } from './events.ts';
import { factions } from './factions.ts';
import { galaxy } from './galaxy.ts';
import { knowledge } from './knowledge.ts';
import { planets } from './planets.ts';
import { players } from './players.ts';
import { regions } from './regions.ts';
import { server } from './server.ts';
import { ships } from './ships.ts';
import { stations } from './stations.ts';
import { teams } from './teams.ts';
import type { Refused } from './refusals.ts';

/** Every CHECK and unique constraint of the schema with what it must refuse. The ids never move; a new constraint takes the next. */
export const checklist: readonly Refused[] = [
  ...accounts,
  ...players,
  ...teams,
  ...galaxy,
  ...ships,
  ...planets,
  ...stations,
  ...economy,
  ...combat,
  ...factions,
  ...regions,
  ...characters,
  ...events,
  ...companion,
  ...server,
  ...knowledge,
];
