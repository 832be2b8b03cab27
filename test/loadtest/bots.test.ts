import { expect } from 'chai';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { run } from '../support/script.ts';

describe('a bot', function () {
  this.timeout(60_000);
  let app: TestApp;
  let books: Books;

  before(async () => {
    app = await testApp('bots', { FIRST_LOGIN: 'guard' });
    books = await openBooks(app.databaseUrl);
  });

  afterEach(async () => {
    expect(await books.faults()).to.deep.equal([]);
  });

  after(async () => {
    await books.close();
    await app.stop();
  });

  const bot = (args: readonly string[], interruptAt?: RegExp) =>
    run(['loadtest/bot.ts', ...args, '--url', app.url], { interruptAt });

  it('that trades earns more than it spends, and stops cleanly when it is interrupted', async () => {
    const { exit, printed } = await bot(['trader'], /(.*, now \d+\n){3}/);
    expect(printed).to.match(/\+\d+, now \d+/);
    expect(Number(/\((-?\d+) earned\)/.exec(printed)?.[1])).to.be.greaterThan(0);
    expect(printed).to.match(/the guard: .+\n/);
    expect(printed).to.not.match(/Error|Ended/);
    expect(exit).to.equal(0);
  });

  it('that explores finds what nobody has seen', async () => {
    const { exit, printed } = await bot(['explorer'], /(the first to see .*\n.*){10}/);
    expect(printed).to.match(/the first to see Sector \d+/);
    expect(exit, printed).to.equal(0);
  });

  it('that chats greets who is there, and answers whoever speaks', async () => {
    const listener = await SectorWars.connect(app.url).register('listener', 'a fine day to fly');
    const landing = await listener.negotiate();
    await listener.enter();
    const said: string[] = [];
    listener.on('chat', ({ from, text, scope }) => {
      if (from.playerId === listener.me.id) return;
      said.push(`${scope}: ${text}`);
      if (said.length === 1) void listener.whisper(from.playerId, 'Good day');
    });
    const { exit, printed } = await bot(['chatterbox'], /: Good day\n/);
    const ship = landing?.ship.type.toLowerCase().replaceAll('_', ' ');
    expect(said[0]).to.match(new RegExp(`^sector: Hello, .*\\. A fine ${ship} you fly\\.$`));
    expect(printed).to.match(/: Good day\n/);
    expect(exit, printed).to.equal(0);
    await listener.leave();
  });

  it('stops after its time, also while nothing happens', async () => {
    const began = performance.now();
    const { exit, printed } = await bot(['trader', '--minutes', '0.02']);
    expect(performance.now() - began).to.be.within(1_000, 10_000);
    expect(printed).to.match(/turns left\n$/);
    expect(exit, printed).to.equal(0);
  });

  it('says why it cannot play', async () => {
    const stranger = await bot(['trader', '--name', 'nobody', '--password', 'a long way home']);
    expect(stranger.printed).to.equal('ERR_CREDENTIALS: This name and password do not belong together.\n');
    expect(stranger.exit).to.equal(1);
  });
});
