import { setInterval } from 'node:timers';
import { openEmbeddedPostgres } from '../../src/db/embedded/openEmbeddedPostgres.ts';
import { scratchFolder } from './scratch.ts';

/** A test run that never ends by itself: it prints where its server is, and waits to be interrupted. */
const folder = scratchFolder();
await openEmbeddedPostgres({ dataDir: folder });
process.stdout.write(`${folder}\n`);
setInterval(() => {}, 1_000);
