import { readdirSync } from 'node:fs';
import { expect } from 'chai';
import { type TestApp, testApp } from '../support/app.ts';
import { needsRedis } from '../support/redis.ts';
import { discard, scratchFolder } from '../support/scratch.ts';
import { run } from '../support/script.ts';

describe('a story', function () {
  this.timeout(90_000);
  /** Where it makes its own. */
  let folder: string;

  beforeEach(() => {
    folder = scratchFolder();
  });

  afterEach(() => discard(folder));

  const play = (args: readonly string[], interruptAt?: RegExp, story = 'trader') =>
    run(['loadtest/play.ts', story, ...args], { interruptAt, env: { TMPDIR: folder } });

  it('of a trader is played to its end, with every check, on a server of its own that leaves nothing behind', async () => {
    const { exit, printed } = await play(['--trades', '2', '--enough', '500']);
    expect(printed).to.match(/a server of its own, ready after \d/);
    expect(printed, printed).to.match(/the line is cut while an order is on its way/);
    expect(printed).to.match(/\d+ checks, all of them hold\n$/);
    expect(printed, 'no colours but on a terminal').to.not.include('\u001b');
    expect(exit, printed).to.equal(0);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('of newcomers is played to its end: who is believed, who wants the pod, who is caught', async () => {
    const { exit, printed } = await play([], undefined, 'newcomer');
    expect(printed).to.match(/the line is cut while she speaks/);
    expect(printed).to.match(/success: Ada-\w+'s [\w ]+, [\d,]+ credits/);
    expect(printed).to.match(/failure: rook_\w+'s Escape Pod, 300 credits/);
    expect(printed).to.match(/\d+ checks, all of them hold\n$/);
    expect(exit, printed).to.equal(0);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('of travellers is played to its end: a node is killed, both are started anew, and the books are right', async function () {
    await needsRedis(this);
    const { exit, printed } = await play([], undefined, 'travel');
    expect(printed).to.match(/s +node-\d [\w-]+ +Nova +arrives in sector \d+ after \d+ ms/);
    expect(printed).to.match(/hears nothing any more/);
    expect(printed).to.match(/is moved along with the region/);
    expect(printed).to.match(/14 checks, all of them hold\n$/);
    expect(printed, 'no colours but on a terminal').to.not.include('\u001b');
    expect(exit, printed).to.equal(0);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('that is interrupted ends its server and leaves nothing behind', async () => {
    const { exit, printed } = await play([], /Looks around\n.*\n.*\n/);
    expect(exit, printed).to.equal(130);
    expect(printed).to.not.include('checks');
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('that is interrupted while its server starts leaves nothing behind either', async () => {
    const { exit, printed } = await play([], /story of the trader\n/);
    expect(exit, printed).to.equal(130);
    expect(readdirSync(folder)).to.deep.equal([]);
  });

  it('says so and ends badly when the server does not answer', async () => {
    const nowhere = await play(['--url', 'http://127.0.0.1:9']);
    expect(nowhere.printed).to.match(/does not answer\n$/);
    expect(nowhere.exit).to.equal(1);
  });

  describe('on a server that runs already', () => {
    let app: TestApp;

    before(async () => {
      app = await testApp('play');
    });

    after(() => app.stop());

    it('says so and ends badly when something is not as it must be', async () => {
      const { exit, printed } = await play(['--url', app.url, '--trades', '0']);
      expect(printed).to.include('✘ lost the line in the middle of an order, and came back');
      expect(printed).to.match(/\d+ checks, 2 do not hold\n$/);
      expect(exit).to.equal(1);
    });

    it('leaves it running', async () => {
      const { exit, printed } = await play(['--url', app.url, '--trades', '3']);
      expect(printed).to.match(/\d+ checks, all of them hold\n$/);
      expect(exit, printed).to.equal(0);
      expect((await fetch(`${app.url}/livez`)).status).to.equal(200);
    });
  });
});
