import { openEmbeddedPostgres } from '../../src/db/embedded/openEmbeddedPostgres.ts';

/** A process that does with the embedded server what a node does: opens it, and closes it when told to. */
const postgres = await openEmbeddedPostgres({
  dataDir: process.argv[2] ?? '',
  onProgress: line => process.send?.({ progress: line }),
});
process.send?.({ url: postgres.url, adopted: postgres.adopted });
process.once('message', () => void postgres.close().finally(() => process.disconnect()));
