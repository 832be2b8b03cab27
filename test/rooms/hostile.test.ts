import { expect } from 'chai';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { malformed } from '../support/malformed.ts';
import { order, Pilot } from '../support/pilot.ts';
import { upgrade } from '../support/rawSocket.ts';

const ORIGIN = 'https://play.example';

describe('a hostile client', function () {
  this.timeout(30_000);
  let app: TestApp;
  let books: Books;
  let stationId: string;
  let pilot: Pilot;
  let honest: Pilot;

  before(async () => {
    app = await testApp('hostile', { ALLOWED_ORIGINS: ORIGIN });
    books = await openBooks(app.databaseUrl);
    stationId = await books.homeStation();
    [pilot, honest] = await Promise.all([Pilot.entered(app.url), Pilot.entered(app.url)]);
    await pilot.reply('dock', { stationId });
  });

  after(async () => {
    await books.close();
    await app.stop();
  });

  const all = () => books.rows(`select * from players order by id`);
  const good = () => order(stationId, 'ore', 1);

  for (const [what, payload] of Object.entries(malformed)) {
    it(`who sends ${what} is refused, and nothing changes`, async () => {
      const before = await all();
      const outcome = await pilot.request('trade.buy', payload(good()));
      expect(outcome).to.have.property('refused', 'ERR_BAD_REQUEST');
      expect(await all()).to.deep.equal(before);
    });
  }

  for (const type of ['no.such.thing', 'constructor', '__proto__', 'toString', '*', '', '\0']) {
    it(`who asks for ${JSON.stringify(type)} is told that there is no such thing, and the others play on`, async () => {
      const outcome = await pilot.request(type, {});
      expect(outcome)
        .to.have.property('unanswered')
        .that.matches(/no onMessage/);
      await honest.reply('nav.moves');
    });
  }

  it('who asks for the station of another sector is refused', async () => {
    const [other] = await books.rows<{ id: string }>(
      `select s.id from stations s join regions r on r.id = s.region_id where r.name = 'terran-space' and s.sector_id > 1`,
    );
    const outcome = await pilot.request('trade.buy', { ...good(), stationId: other?.id });
    expect(outcome).to.have.property('refused', 'ERR_WRONG_SECTOR');
  });

  it('who asks for the station of another region, a region or a player finds nothing there', async () => {
    const [nexus] = await books.rows<{ region: string; station: string }>(
      `select r.id as region, s.id as station from regions r join stations s on s.region_id = r.id
        where r.name = 'central-nexus' limit 1`,
    );
    for (const id of [nexus?.station, nexus?.region, honest.me.player['id'], honest.me.ship['id']]) {
      expect(await pilot.request('trade.buy', { ...good(), stationId: id })).to.have.property(
        'refused',
        'ERR_NOT_FOUND',
      );
    }
  });

  it('who uses the command id of somebody else gets nothing of theirs', async () => {
    const purchase = good();
    await pilot.reply('trade.buy', purchase);
    expect(await honest.request('trade.buy', purchase)).to.have.property('refused', 'ERR_NOT_DOCKED');
  });

  it('who uses a command id for another command is refused', async () => {
    const purchase = good();
    await pilot.reply('trade.buy', purchase);
    const outcome = await pilot.request('undock', { commandId: purchase.commandId });
    expect(outcome).to.deep.equal({ refused: 'ERR_CONFLICT', data: { command: 'trade.buy' } });
  });

  for (const verb of ['joinOrCreate', 'create', 'join', 'joinById']) {
    it(`who tries to get into a room by ${verb} is refused`, async () => {
      const name = verb === 'joinById' ? pilot.room.roomId : 'region';
      const response = await fetch(`${app.url}/matchmake/${verb}/${name}`, { method: 'POST', body: '{}' });
      const body = await response.text();
      expect(body).to.not.match(/sessionId/);
      expect(response.status).to.be.at.least(400);
    });
  }

  it('a page of a stranger gets no socket, our own and the allowed ones do', async () => {
    const origins = { 'https://evil.example': 403, null: 403, [ORIGIN]: 101, [app.url]: 101 };
    for (const [origin, status] of Object.entries(origins)) {
      const knocked = await upgrade(honest, { origin });
      knocked.socket?.destroy();
      expect(knocked.status, origin).to.equal(status);
    }
    await honest.enter();
  });

  it('who sends too large a frame is let go, and nobody else', async () => {
    const loud = await Pilot.entered(app.url);
    loud.room.connection.send(Buffer.alloc(17 * 1024));
    await loud.left;
    await Promise.all([pilot.reply('nav.moves'), honest.reply('nav.moves')]);
  });
});
