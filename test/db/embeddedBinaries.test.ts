import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { type BinaryPackage, installedPackage, usableBinaries } from '../../src/db/embedded/binaries.ts';
import { layOut } from '../../src/db/embedded/layout.ts';
import { openEmbeddedPostgres } from '../../src/db/embedded/openEmbeddedPostgres.ts';
import { ask } from '../support/embedded.ts';
import { discard, scratchFolder } from '../support/scratch.ts';

describe("PostgreSQL's binaries", () => {
  let folder: string;
  let source: BinaryPackage;

  before(function () {
    if (process.platform === 'win32') this.skip();
  });
  beforeEach(() => {
    folder = scratchFolder();
    source = asUnpacked(folder);
  });
  afterEach(() => discard(folder));

  it('get the links and x bits that an install without scripts left out', () => {
    const { version } = usableBinaries(source, layOut(folder));
    expect(version).to.match(/^18\.\d+$/);
    expect(links(source)).to.have.members(links(installedPackage()));
    expect(readdirSync(folder), 'nothing was copied').not.to.include(copyOf(source));
  });

  it('are copied, whole, when their folder is closed to the user that must run them', async function () {
    if (process.getuid?.() !== 0) this.skip();
    chmodSync(join(folder, 'closed'), 0o700);

    const postgres = await openEmbeddedPostgres({ dataDir: folder, binaries: source });
    expect(await ask(postgres.url, 'select 1')).to.equal(1);
    await postgres.close();

    const copy = join(folder, copyOf(source));
    const made = statSync(copy).ctimeMs;
    expect(links({ ...source, folder: copy })).to.have.members(links(installedPackage()));
    const again = await openEmbeddedPostgres({ dataDir: folder, binaries: source });
    await again.close();
    expect(statSync(copy).ctimeMs, 'copied once').to.equal(made);
  });

  it('are copied when their folder cannot be written to', function () {
    if (process.getuid?.() === 0) this.skip();
    for (const place of ['lib', 'bin']) chmodSync(join(source.folder, 'native', place), 0o555);
    usableBinaries(source, layOut(folder));
    expect(existsSync(join(folder, copyOf(source), 'native', 'bin', 'postgres'))).to.equal(true);
    for (const place of ['lib', 'bin']) chmodSync(join(source.folder, 'native', place), 0o755);
  });
});

/** The package as a registry delivers it: without links, and here without x bits either. */
function asUnpacked(folder: string): BinaryPackage {
  const installed = installedPackage();
  const source = { ...installed, folder: join(folder, 'closed', 'package') };
  mkdirSync(source.folder, { recursive: true });
  cpSync(join(installed.folder, 'native'), join(source.folder, 'native'), { recursive: true, verbatimSymlinks: true });
  for (const link of links(source)) rmSync(join(source.folder, 'native', 'lib', link));
  const bin = join(source.folder, 'native', 'bin');
  for (const program of readdirSync(bin)) chmodSync(join(bin, program), 0o644);
  return source;
}

function links({ folder }: BinaryPackage): string[] {
  const lib = join(folder, 'native', 'lib');
  return readdirSync(lib).filter(name => lstatSync(join(lib, name)).isSymbolicLink());
}

function copyOf({ version }: BinaryPackage): string {
  return `postgres-bin-${version}`;
}
