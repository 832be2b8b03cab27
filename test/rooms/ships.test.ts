import { randomUUID } from 'node:crypto';
import { expect } from 'chai';
import { COMMANDS } from '../../src/protocol/commands.ts';
import { EVENTS } from '../../src/protocol/events.ts';
import { loseShip } from '../../src/services/shipLoss.ts';
import { ShipService } from '../../src/services/ShipService.ts';
import type { Pilot as PilotRows } from '../../src/world/Pilot.ts';
import type { World } from '../../src/world/World.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { Pilot } from '../support/pilot.ts';

type Ship = Record<string, unknown> & { id: string; name: string };
type ShipCommand = Extract<keyof typeof COMMANDS, `ship.${string}`>;

const STARDOCK = 10;

describe('ships on the wire', function () {
  this.timeout(30_000);
  let app: TestApp;
  let books: Books;
  let stationId: string;
  const pilots: Pilot[] = [];

  before(async () => {
    app = await testApp('shipwire');
    books = await openBooks(app.databaseUrl);
    const [dock] = await books.rows<{ id: string }>(`
      select s.id from stations s join regions r on r.id = s.region_id where r.name = 'terran-space' and s.sector_id = ${STARDOCK}`);
    stationId = dock?.id ?? expect.fail('no Stardock');
  });

  afterEach(async () => {
    await Promise.all(pilots.splice(0).map(one => one.leave()));
    expect(await books.faults()).to.deep.equal([]);
  });

  after(async () => {
    await books.close();
    await app.stop();
  });

  /** A pilot of means, docked at Stardock. */
  async function captain(credits = 1_000_000): Promise<Pilot> {
    const pilot = await Pilot.register(app.url);
    const { playerId } = pilot.session;
    await books.rows(`insert into credit_entries (id, account_type, account_id, delta, reason)
      values (gen_random_uuid(), 'player', '${playerId}', ${credits}, 'grant')`);
    await books.rows(
      `update players set credits = credits + ${credits}, current_sector_id = ${STARDOCK} where id = '${playerId}'`,
    );
    pilots.push(await pilot.enter());
    await pilot.reply('dock', { stationId });
    return pilot;
  }

  /** A command that must succeed; its reply has all that the protocol says, and nothing else. */
  async function reply(pilot: Pilot, name: ShipCommand, payload: object = {}): Promise<Record<string, unknown>> {
    const answer = await pilot.reply(name, payload);
    COMMANDS[name].reply.strict().parse(answer);
    return answer;
  }

  it('[SY7] buys a ship, which the pilot is told of, boards it, and is seen in it', async () => {
    const ann = await captain();
    const told = eventsOf(ann, 'me');
    const bought = await reply(ann, 'ship.buy', paying({ type: 'LIGHT_FREIGHTER', name: '  Wanderer ' }));
    const ship = bought['ship'] as Ship;
    expect(bought).to.include({ cost: 80_000 });
    expect(ship).to.include({
      name: 'Wanderer',
      type: 'LIGHT_FREIGHTER',
      isFlown: false,
      status: 'DOCKED',
      sectorId: STARDOCK,
    });
    expect(ann.me.player['credits']).to.equal(bought['credits']);
    const other = { id: ship.id, name: 'Wanderer', type: 'LIGHT_FREIGHTER', status: 'DOCKED', sectorId: STARDOCK };
    expect(told.at(-1)?.['ships']).to.deep.equal([other]);

    const scout = ann.me.ship['id'];
    await reply(ann, 'ship.activate', paying({ shipId: ship.id }));
    expect(ann.me.player['currentShipId']).to.equal(ship.id);
    expect(ann.me.ship).to.include({ id: ship.id, type: 'LIGHT_FREIGHTER', status: 'DOCKED' });
    expect(told.at(-1)?.['ships']).to.have.nested.property('[0].id', scout);
    const shown = ann.sector.state.pilots.get(ann.session.playerId) as { shipType: string };
    expect(shown.shipType).to.equal('LIGHT_FREIGHTER');

    const { ships } = (await reply(ann, 'ship.list')) as { ships: Ship[] };
    expect(ships.map(({ id, isFlown }) => [id, isFlown])).to.deep.equal([
      [scout, false],
      [ship.id, true],
    ]);
  });

  it('[SY8] shows the whole desk in one answer', async () => {
    const ann = await captain();
    const desk = (await reply(ann, 'ship.offers')) as {
      hulls: { type: string; price: number; bars: unknown[] }[];
      ships: unknown[];
    };
    expect(desk).to.include({ stationId });
    expect(desk.hulls.filter(({ bars }) => bars.length === 0).map(({ type }) => type)).to.have.members([
      'SCOUT_SHIP',
      'FAST_COURIER',
      'LIGHT_FREIGHTER',
      'CARGO_HAULER',
      'DEFENDER',
      'COLONY_SHIP',
    ]);
    expect(desk.ships).to.have.length(1);
    await ann.reply('undock');
    expect(await ann.request('ship.offers', {})).to.have.property('refused', 'ERR_NOT_DOCKED');
  });

  it('[UP4] fits, insures, services and repairs, each once however often it is sent', async () => {
    const ann = await captain();
    const shipId = ann.me.ship['id'];
    const order = paying({ shipId, upgrade: 'CARGO_HOLD' });
    const fitted = await reply(ann, 'ship.upgrade', order);
    expect(fitted).to.include({ upgrade: 'CARGO_HOLD', level: 1, cost: 3000 });
    expect(await ann.reply('ship.upgrade', order)).to.deep.equal(fitted);
    expect(ann.me.ship).to.deep.include({
      cargo: { capacity: 130, used: 0, contents: {} },
      upgrades: { CARGO_HOLD: 1 },
    });
    expect(await ann.request('ship.upgrade', paying({ shipId, upgrade: 'CARGO_HOLD' }))).to.have.property(
      'refused',
      'ERR_UPGRADE_LIMIT',
    );

    const insured = await reply(ann, 'ship.insure', paying({ shipId, tier: 'BASIC' }));
    expect(insured).to.deep.nested.include({ cost: 3000, 'ship.insurance': { tier: 'BASIC', payout: 13_500 } });
    expect(await ann.request('ship.insure', paying({ shipId, tier: 'BASIC' }))).to.have.property(
      'refused',
      'ERR_ALREADY_INSURED',
    );

    expect(await ann.request('ship.repair', paying({ shipId }))).to.have.property('refused', 'ERR_NOTHING_TO_REPAIR');
    expect(await ann.request('ship.service', paying({ shipId }))).to.have.property('refused', 'ERR_NOTHING_TO_REPAIR');
    const { credits } = ann.me.player;
    expect(await books.credits(ann)).to.equal(credits);
  });

  it('[SH9] a damaged and worn ship is made whole', async () => {
    const ann = await captain();
    const shipId = ann.me.ship['id'] as string;
    await ann.leave();
    await books.rows(`update ships set maintenance = maintenance || '{"condition": 50}',
      combat = combat || '{"hull": 100, "shields": 0}' where id = '${shipId}'`);
    await ann.enter();
    const repaired = await reply(ann, 'ship.repair', paying({ shipId }));
    expect(repaired).to.include({ hull: 200, shields: 150, cost: 1650 });
    expect(ann.me.ship).to.have.nested.property('combat.hull', 200);
    const serviced = await reply(ann, 'ship.service', paying({ shipId, tier: 'premium' }));
    expect(serviced).to.nested.include({ cost: 22_500, 'ship.condition.now': 100, 'ship.condition.band': 'Pristine' });
  });

  it('[SH11] names a ship, and refuses names that nobody can read', async () => {
    const ann = await captain();
    const shipId = ann.me.ship['id'];
    const longest = '🚀'.repeat(100);
    for (const name of ['Ärger & Söhne', longest, ' x ']) {
      const { ship } = (await reply(ann, 'ship.rename', paying({ shipId, name }))) as { ship: Ship };
      expect(ship.name).to.equal(name.trim());
      expect(ann.me.ship['name']).to.equal(name.trim());
    }
    for (const name of ['', '   ', 'a\u0000b', 'two\nlines', `${longest}x`, 'ab\u202edc']) {
      const outcome = await ann.request('ship.rename', paying({ shipId, name }));
      expect(outcome, JSON.stringify(name)).to.have.property('refused', 'ERR_BAD_REQUEST');
    }
    const half = { shipId, name: '\ud800' };
    expect(COMMANDS['ship.rename'].format.safeParse(half).success).to.equal(false);
  });

  it("another's ship is not there for anybody else", async () => {
    const [ann, bob] = [await captain(), await captain()];
    const shipId = bob.me.ship['id'];
    for (const [name, payload] of [
      ['ship.activate', { shipId }],
      ['ship.rename', { shipId, name: 'Mine' }],
      ['ship.repair', { shipId }],
      ['ship.service', { shipId, tier: 'basic' }],
      ['ship.insure', { shipId, tier: 'BASIC' }],
      ['ship.upgrade', { shipId, upgrade: 'ENGINE' }],
    ] as const) {
      const outcome = await ann.request(name, paying(payload));
      expect(outcome, name).to.deep.include({ refused: 'ERR_NOT_FOUND', data: { what: 'ship' } });
    }
    const { ships } = (await reply(ann, 'ship.list')) as { ships: Ship[] };
    expect(ships.map(({ id }) => id)).to.not.include(shipId);
  });

  it('[LS4] who loses a ship is told, and finds themselves in a pod; the sector hears of it', async () => {
    const [ann, bob] = [await captain(), await captain()];
    const shipId = ann.me.ship['id'];
    await reply(ann, 'ship.insure', paying({ shipId, tier: 'PREMIUM' }));
    await ann.reply('undock');
    const credits = Number(ann.me.player['credits']);
    const [mine, heard, me] = [eventsOf(ann, 'ship.lost'), eventsOf(bob, 'ship.destroyed'), eventsOf(ann, 'me')];
    const sound = Object.getOwnPropertyDescriptor(ShipService.prototype, 'list') as PropertyDescriptor;
    Object.defineProperty(ShipService.prototype, 'list', { ...sound, value: doomed });
    await ann.room.request('ship.list', {}).finally(() => Object.defineProperty(ShipService.prototype, 'list', sound));

    const podId = ann.me.player['currentShipId'];
    expect(mine).to.deep.equal([
      { shipId, shipName: 'First Light', cause: 'test', payout: 22_500, podId, wreckId: null },
    ]);
    expect(me.at(-1)).to.deep.include({ ships: [] });
    expect(ann.me.ship).to.include({ id: podId, type: 'ESCAPE_POD', status: 'IN_SPACE' });
    expect(ann.me.player['credits']).to.equal(credits + 22_500);
    await bob.reply('ship.list');
    expect(heard).to.have.length(1);
    expect(heard[0]).to.include({ shipId, shipType: 'SCOUT_SHIP', ownerId: ann.session.playerId, killerId: null });
    const { ships } = (await reply(ann, 'ship.list')) as { ships: Ship[] };
    expect(ships.map(({ id }) => id)).to.deep.equal([podId]);
  });

  const refusals: [ShipCommand, object, string][] = [
    ['ship.buy', { type: 'NPC_MARSHAL_INTERDICTOR' }, 'ERR_NPC_ONLY_HULL'],
    ['ship.buy', { type: 'ESCAPE_POD' }, 'ERR_NOT_SOLD_HERE'],
    ['ship.buy', { type: 'CARRIER' }, 'ERR_REQUIREMENT'],
    ['ship.buy', { type: 'COLONY_SHIP' }, 'ERR_NO_CREDITS'],
    ['ship.buy', { type: 'BATTLESTAR' }, 'ERR_BAD_REQUEST'],
    ['ship.insure', { shipId: randomUUID(), tier: 'NONE' }, 'ERR_BAD_REQUEST'],
    ['ship.service', { shipId: randomUUID(), tier: 'free' }, 'ERR_BAD_REQUEST'],
    ['ship.upgrade', { shipId: randomUUID(), upgrade: 'toString' }, 'ERR_BAD_REQUEST'],
  ];
  it('refuses what cannot be had, and takes nothing for it', async () => {
    const ann = await captain(100_000);
    const { credits } = ann.me.player;
    for (const [name, payload, code] of refusals) {
      expect(await ann.request(name, paying(payload)), `${name} ${code}`).to.have.property('refused', code);
    }
    expect(await books.credits(ann)).to.equal(credits);
  });
});

/** Takes the place of a command, and destroys the ship of whoever asks. */
function doomed(world: World, pilot: PilotRows): object {
  const ship = world.shipOf(pilot) ?? expect.fail('no ship');
  loseShip(world, pilot, ship, { cause: 'test', wreckCause: 'HAZARD', now: ship.createdAt.getTime() });
  return {};
}

/** With an id by which it can be sent again. */
function paying(payload: object): object {
  return { ...payload, commandId: randomUUID() };
}

/** What a pilot is told from now on; each has the form that the protocol gives it. */
function eventsOf({ room }: Pilot, name: keyof typeof EVENTS): Record<string, unknown>[] {
  const heard: Record<string, unknown>[] = [];
  room.onMessage(name, (data: Record<string, unknown>) => heard.push(EVENTS[name].format.strict().parse(data)));
  return heard;
}
