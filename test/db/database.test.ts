import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { explainedBy, openDatabase, refuseOld } from '../../src/db/database.ts';
import { DatabaseUnavailable } from '../../src/db/embedded/DatabaseUnavailable.ts';
import { emptyDatabase } from '../support/database.ts';

async function refusalOf(url: string): Promise<string> {
  const refused: unknown = await openDatabase({ url, dataDir: '/nowhere', name: 'test' }).catch(error => error);
  expect(refused).to.be.instanceOf(DatabaseUnavailable);
  const { message } = refused as Error;
  expect(message).to.not.include('\n');
  return message;
}

describe('a database that cannot be used gets one line that says what to do', () => {
  it('nothing listens there', async () => {
    expect(await refusalOf('postgres://x:y@127.0.0.1:1/game')).to.match(/127\.0\.0\.1:1.*nothing listens/);
  });

  it('there is no such host', async () => {
    expect(await refusalOf('postgres://x:y@no-such-host.invalid/game')).to.match(/host/);
  });

  it('it is not PostgreSQL', async () => {
    const server: Server = createServer(socket => socket.destroy());
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    expect(await refusalOf(`postgres://x:y@127.0.0.1:${port}/game`)).to.match(/hangs up|terminated/);
    server.close();
  });

  it('there is no such database, the password is wrong, the line shows no password', async () => {
    const { url, drop } = await emptyDatabase('unusable');
    const missing = new URL(url);
    missing.pathname = '/not_there';
    expect(await refusalOf(missing.href))
      .to.match(/no such database/)
      .and.not.include(missing.password);
    const wrong = new URL(url);
    wrong.password = 'wrong';
    expect(await refusalOf(wrong.href)).to.match(/refuses the password/);
    await drop();
  });

  it('the oldest version is 15', () => {
    expect(() => refuseOld('14.9')).to.throw(DatabaseUnavailable, /PostgreSQL 14\.9 is too old/);
    expect(() => refuseOld('15.0')).to.not.throw();
    expect(() => refuseOld('18.4 (Debian 18.4-1)')).to.not.throw();
  });

  it('a full disk is told from what the server says', () => {
    const full = Object.assign(new Error('could not extend file'), { code: '53100' });
    expect(explainedBy(full, 'postgres://db/game'))
      .to.be.instanceOf(DatabaseUnavailable)
      .with.property('message')
      .match(/disk is full/);
  });

  it('a bug of ours stays a bug', () => {
    const bug = new TypeError('x is undefined');
    expect(explainedBy(bug, undefined)).to.equal(bug);
  });
});
