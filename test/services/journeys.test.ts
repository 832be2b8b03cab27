import { expect } from 'chai';
import * as fc from 'fast-check';
import { InterRegionalTravel, Player, Region, RegionLease, Ship } from '../../src/entities/index.ts';
import { HOUR } from '../../src/rules/moment.ts';
import type { JourneyOrder, Passage, Returned } from '../../src/services/JourneyService.ts';
import { openAccount } from '../../src/services/accounts/openAccount.ts';
import { newId } from '../../src/services/newId.ts';
import { insertRows } from '../../src/world/insertRows.ts';
import { readRows, type Row } from '../../src/world/readRows.ts';
import type { OpenWorld, Pilot } from '../../src/services/RegionWorlds.ts';
import { regionFence } from '../../src/world/statement.ts';
import { cutCommit } from '../support/cutCommit.ts';
import { expectRefusal } from '../support/facts.ts';
import { type LiveRegion, liveRegion } from '../support/liveRegion.ts';
import { refused } from '../support/refused.ts';
import { run } from '../support/script.ts';

const LIFETIME = 120_000;
const HOME = 1;
const FARE = 100;
const FEE = 150;
/** First sector of the Central Nexus: its landing sector. */
const LANDING = 301;

describe('journeys between regions', () => {
  let live: LiveRegion;
  let open: OpenWorld;
  let nexusId: string;
  let stationId: string;
  let made = 0;

  before(async function () {
    this.timeout(30_000);
    live = await liveRegion('journeys', 0);
    nexusId = (await live.orm.em.fork().findOneOrFail(Region, { name: 'central-nexus' })).id;
    open = await live.open();
    stationId = open.world.stationsAt(HOME)[0]?.id ?? expect.fail('no station');
  });

  after(() => live.close());

  const em = () => live.orm.em.fork();
  const services = () => live.services;

  /** A new citizen, docked at the station where everybody begins. */
  async function citizen(): Promise<Pilot> {
    const account = { username: `citizen_${(made += 1)}`, email: null, passwordHash: 'x', at: new Date(live.time.now) };
    const { playerId } = await em().transactional(tx => openAccount(tx, account));
    await services().enter.prepare(playerId);
    await em().nativeUpdate(Player, { id: playerId }, { isGalacticCitizen: true });
    const pilot = await live.enter(open.world, playerId);
    open.world.all(() => services().docking.dock(open.world, pilot, stationId));
    await open.commit.write(open.world.take());
    return pilot;
  }

  const toNexus = (method: JourneyOrder['method'] = 'platform_gate') => ({ destinationRegionId: nexusId, method });

  /** Departs as a room has them depart. */
  async function sendOff(pilot: Pilot, order = toNexus()) {
    const { world, commit } = open;
    const passage = await services().journeys.passage(pilot.player.id, order);
    const reply = world.all(() => services().journeys.depart(world, pilot, order, passage));
    world.leave(pilot);
    world.all(() => services().presence.depart(world, pilot));
    const batch = world.take();
    await commit.write(batch);
    return { ...reply, batch };
  }

  async function playerOf({ player: { id } }: Pilot): Promise<Row<Player>> {
    const [row] = await readRows(em(), Player, 't.id = $1', [id]);
    return row ?? expect.fail('no player');
  }

  async function journeyOf(ticketId: string): Promise<Row<InterRegionalTravel>> {
    const [row] = await readRows(em(), InterRegionalTravel, 't.ticket_id = $1', [ticketId]);
    return row ?? expect.fail('no journey');
  }

  const setStatus = (id: string, status: Region['status']) => em().nativeUpdate(Region, { id }, { status });

  it('[IT1] a quote says what it takes and where it ends, and changes nothing', async () => {
    const pilot = await citizen();
    const before = structuredClone(pilot);
    const passage = await services().journeys.passage(pilot.player.id, toNexus());
    expect(services().journeys.quote(open.world, pilot, toNexus(), passage)).to.deep.equal({
      destination: { id: nexusId, name: 'central-nexus', displayName: 'Central Nexus' },
      method: 'platform_gate',
      cost: FARE,
      turnCost: 0,
      landingSectorId: LANDING,
    });
    expect(pilot).to.deep.equal(before);
    expect(await refused(services().journeys.passage(pilot.player.id, { destinationRegionId: newId() }))).to.equal(
      'ERR_NOT_FOUND',
    );
  });

  it('[IT2] a departure is in one batch: fare, ledger, journey, and a pilot who is in no region any more', async () => {
    const pilot = await citizen();
    const taken = open.world.dockedAt(stationId);
    const { credits, turns } = pilot.player;
    const { ticketId, batch, ...reply } = await sendOff(pilot);
    const expiresAt = new Date(live.time.now + LIFETIME);
    expect(reply).to.deep.equal({
      destination: 'central-nexus',
      cost: FARE,
      turnCost: 0,
      turns,
      credits: credits - FARE,
      expiresAt: expiresAt.toISOString(),
      reservation: null,
    });
    expect(batch.map(({ table }) => table.entity)).to.have.members([
      'Player',
      'Ship',
      'CreditEntry',
      'InterRegionalTravel',
    ]);
    expect(await playerOf(pilot)).to.include({
      currentRegionId: null,
      currentPortId: null,
      isDocked: false,
      credits: credits - FARE,
      currentSectorId: HOME,
    });
    const journey = await journeyOf(ticketId);
    expect(journey).to.deep.include({
      playerId: pilot.player.id,
      sourceRegionId: live.regionId,
      sourceSectorId: HOME,
      destinationRegionId: nexusId,
      destinationSectorId: LANDING,
      travelMethod: 'platform_gate',
      travelCost: FARE,
      status: 'in_transit',
      expiresAt,
    });
    expect(journey.assetsTransferred).to.deep.equal({
      ship_ids: [pilot.player.currentShipId],
      cargo: {},
      credits: credits - FARE,
      drones: { attack: 0, defense: 0 },
      mines: 0,
      genesis_devices: 0,
    });
    expect(open.world.dockedAt(stationId)).to.equal(taken - 1);
    expect(await services().audit.faults()).to.deep.equal([]);
    const region = { id: live.regionId, name: 'terran-space', status: 'active' };
    const destination = { id: nexusId, name: 'central-nexus', status: 'active' };
    const ticket = { ticketId, source: region, destination, isExpired: false };
    expect(await services().journeys.openOf(pilot.player.id)).to.deep.equal(ticket);
    live.time.now += LIFETIME;
    expect(await services().journeys.openOf(pilot.player.id)).to.deep.equal({ ...ticket, isExpired: true });
    await services().journeys.sweep(live.time.now);
    expect(await services().journeys.openOf(pilot.player.id)).to.equal(null);
  });

  it('[IT3] who is no citizen in the database stays, whatever memory says', async () => {
    const pilot = await citizen();
    await em().nativeUpdate(Player, { id: pilot.player.id }, { isGalacticCitizen: false });
    const passage = await services().journeys.passage(pilot.player.id, toNexus());
    const { world } = open;
    const before = structuredClone(pilot);
    for (const ask of ['quote', 'depart'] as const)
      expectRefusal(
        () => world.all(() => services().journeys[ask](world, pilot, toNexus(), passage)),
        'ERR_GALACTIC_CITIZEN_REQUIRED',
      );
    expect(pilot).to.deep.equal(before);
    expect(world.take()).to.deep.equal([]);
  });

  it('[IT4] a suspended region knows its owner, and who has a planet, a station or a ship there', async () => {
    const pilot = await citizen();
    const { id: playerId, userId } = pilot.player;
    const belongs = async () => (await services().journeys.passage(playerId, toNexus())).isStakeholder;
    await setStatus(nexusId, 'suspended');
    try {
      expect(await belongs()).to.equal(false);
      const [ship] = await readRows(em(), Ship, 't.owner_id = $1', [playerId]);
      const ties: [string, unknown][] = [
        [`update regions set owner_id = ? where id = '${nexusId}'`, userId],
        [`update planets set owner_id = ? where region_id = '${nexusId}' and sector_id = ${LANDING}`, playerId],
        [`update stations set owner_id = ? where region_id = '${nexusId}' and sector_id = ${LANDING}`, playerId],
      ];
      for (const [tie, who] of ties) {
        await em().execute(tie, [who]);
        expect(await belongs(), tie).to.equal(true);
        await em().execute(tie, [null]);
        expect(await belongs(), tie).to.equal(false);
      }
      const left = { id: newId(), name: 'Left Behind', type: 'SCOUT_SHIP' as const, ownerId: playerId };
      const hull = { sectorId: LANDING, baseSpeed: 1, currentSpeed: 1, turnCost: 1 };
      await insertRows(em(), Ship, [{ ...left, ...hull }]);
      expect(await belongs()).to.equal(true);
      await em().nativeUpdate(Ship, { id: left.id }, { isDestroyed: true });
      expect(await belongs()).to.equal(false);
      expect(ship?.sectorId).to.equal(HOME);
    } finally {
      await setStatus(nexusId, 'active');
    }
  });

  it('[IT6] the wait for the next jump counts from the last that arrived', async () => {
    const pilot = await citizen();
    const { id: playerId } = pilot.player;
    const lastJump = async () => (await services().journeys.passage(playerId, toNexus())).lastJumpAt;
    await em().nativeUpdate(Ship, { id: pilot.player.currentShipId ?? '' }, { type: 'WARP_JUMPER' });
    const ship = open.world.shipOf(pilot) ?? expect.fail('no ship');
    ship.type = 'WARP_JUMPER';
    const { turns, lifetimeTurnsSpent } = pilot.player;
    const { ticketId } = await sendOff(pilot, toNexus('warp_jumper'));
    expect(await playerOf(pilot)).to.include({ turns: turns - 50, lifetimeTurnsSpent: lifetimeTurnsSpent + 50 });
    expect(await services().journeys.cancel(playerId, live.regionId, ticketId)).to.include({ refund: 0, turns });
    expect(await playerOf(pilot)).to.include({ turns, lifetimeTurnsSpent });
    expect(await lastJump()).to.equal(null);

    const again = await live.enter(open.world, playerId);
    await sendOff(again, toNexus('warp_jumper'));
    const began = live.time.now;
    live.time.now += HOUR / 60;
    await services().journeys.arrive(playerId, nexusId);
    expect(await lastJump()).to.deep.equal(new Date(began));
    expect(await services().audit.faults()).to.deep.equal([]);
  });

  it('[IT8] an arrival puts pilot and ship in the landing sector and counts the visit, once', async () => {
    const pilot = await citizen();
    const { id: playerId, currentShipId } = pilot.player;
    const { ticketId } = await sendOff(pilot);
    expect(await services().journeys.arrive(playerId, live.regionId)).to.equal(null);
    live.time.now += 1500;
    expect(await services().journeys.arrive(playerId, nexusId)).to.deep.equal({
      ticketId,
      sectorId: LANDING,
      visits: 1,
      seconds: 1.5,
    });
    expect(await services().journeys.arrive(playerId, nexusId)).to.equal(null);
    expect(await playerOf(pilot)).to.include({ currentRegionId: nexusId, currentSectorId: LANDING, isDocked: false });
    const [ship] = await readRows(em(), Ship, 't.id = $1', [currentShipId]);
    expect(ship).to.include({ sectorId: LANDING, status: 'IN_SPACE' });
    const [member] = await em().execute('select * from regional_memberships where player_id = ?', [playerId]);
    expect(member).to.include({ region_id: nexusId, membership_type: 'visitor', total_visits: 1 });
    const there = await services().worlds.loadPilot(nexusId, playerId);
    expect(there?.visited.size).to.equal(1);
    expect(await services().worlds.loadPilot(live.regionId, playerId)).to.equal(null);

    await em().nativeUpdate(Player, { id: playerId }, { currentRegionId: live.regionId, currentSectorId: HOME });
    const back = await live.enter(open.world, playerId);
    open.world.all(() => services().docking.dock(open.world, back, stationId));
    await sendOff(back);
    expect(await services().journeys.arrive(playerId, nexusId)).to.include({ visits: 2 });
    expect(await services().audit.faults()).to.deep.equal([]);
  });

  it('[IT9] a cancelled journey gives everything back, and is answered alike when it is asked for again', async () => {
    const pilot = await citizen();
    const { id: playerId, credits, turns } = pilot.player;
    const { ticketId } = await sendOff(pilot);
    const { journeys } = services();
    const expected: Returned = {
      ticketId,
      playerId,
      regionId: live.regionId,
      sectorId: HOME,
      reason: null,
      refund: FARE,
      turns,
      credits,
    };
    expect(await refused(journeys.cancel(playerId, nexusId, ticketId))).to.equal('ERR_NOT_IN_TRANSIT');
    expect(await refused(journeys.cancel(newId(), live.regionId, ticketId))).to.equal('ERR_NOT_IN_TRANSIT');
    expect(await journeys.cancel(playerId, live.regionId, ticketId)).to.deep.equal(expected);
    expect(await journeys.cancel(playerId, live.regionId, ticketId)).to.deep.equal(expected);
    expect(await journeys.arrive(playerId, nexusId)).to.equal(null);
    expect(await playerOf(pilot)).to.include({ currentRegionId: live.regionId, currentSectorId: HOME, credits });
    const entries = await em().execute<{ delta: string }[]>(
      'select delta, reason from credit_entries where reference = ? order by delta',
      [ticketId],
    );
    expect(entries.map(entry => ({ ...entry, delta: Number(entry.delta) }))).to.deep.equal([
      { delta: -FARE, reason: 'travel' },
      { delta: FARE, reason: 'travel_refund' },
    ]);
    expect(await services().audit.faults()).to.deep.equal([]);

    const again = await live.enter(open.world, playerId);
    const returned = await journeys.cancel(playerId, live.regionId, ticketId);
    expect(journeys.cancelled(open.world, again, returned)).to.deep.equal({ ticketId, refund: FARE, turns, credits });
    expectRefusal(() => journeys.cancelled(open.world, again, undefined), 'ERR_NOT_IN_TRANSIT');
  });

  it('[IT9] who has arrived cannot call the journey off', async () => {
    const pilot = await citizen();
    const { ticketId } = await sendOff(pilot);
    await services().journeys.arrive(pilot.player.id, nexusId);
    const cancelled = services().journeys.cancel(pilot.player.id, live.regionId, ticketId);
    expect(await refused(cancelled)).to.equal('ERR_NOT_IN_TRANSIT');
  });

  it('[IT8] expired journeys are brought back, not a moment earlier, and by one sweeper each', async () => {
    const pilots = [await citizen(), await citizen(), await citizen()];
    for (const pilot of pilots) await sendOff(pilot);
    const expiry = live.time.now + LIFETIME;
    expect(await services().journeys.sweep(expiry - 1)).to.deep.equal([]);
    const swept = await Promise.all([1, 2, 3, 4].map(() => services().journeys.sweep(expiry)));
    const returned = swept.flat();
    expect(returned.map(({ playerId }) => playerId)).to.have.members(pilots.map(({ player }) => player.id));
    for (const pilot of pilots) {
      const { credits, turns, id: playerId } = await playerOf(pilot);
      const one = returned.find(each => each.playerId === playerId);
      expect(one).to.include({ reason: 'expired', refund: FARE, sectorId: HOME, credits, turns });
      expect(credits).to.equal(10_000 - FEE);
      expect(await journeyOf(one?.ticketId ?? '')).to.include({ status: 'failed', failureReason: 'expired' });
    }
    expect(await services().audit.faults()).to.deep.equal([]);
  });

  it('[P3] a departure of which nobody knows whether it was written is not written over the arrival', async () => {
    const pilot = await citizen();
    const { id: playerId } = pilot.player;
    const { batch, ticketId } = await sendOff(pilot);
    const lease = await em().findOneOrFail(RegionLease, { regionId: live.regionId });
    const cut = await cutCommit(live.orm.em, regionFence(lease), async (pool, query) => {
      await pool.query(query);
      await services().journeys.arrive(playerId, nexusId);
    });
    await cut.write(batch);
    expect(await playerOf(pilot)).to.include({ currentRegionId: nexusId, currentSectorId: LANDING });
    expect(await journeyOf(ticketId)).to.include({ status: 'completed' });
    expect(await services().audit.faults()).to.deep.equal([]);
  });

  it('[P3] whoever is in no place, or in two, is found', async () => {
    const pilot = await citizen();
    const { id } = pilot.player;
    const { ticketId } = await sendOff(pilot);
    const fault = { account: 'place', id, good: '', ledger: 1 };
    await em().nativeUpdate(Player, { id }, { currentRegionId: nexusId });
    expect(await services().audit.faults()).to.deep.equal([{ ...fault, balance: 2 }]);
    await em().nativeUpdate(Player, { id }, { currentRegionId: null });
    expect(await services().audit.faults()).to.deep.equal([]);
    const end = { status: 'completed' as const, completedAt: new Date() };
    await em().nativeUpdate(InterRegionalTravel, { ticketId }, end);
    expect(await services().audit.faults()).to.deep.equal([{ ...fault, balance: 0 }]);
    expect(await services().audit.recentFaults(live.time.now)).to.deep.equal([{ ...fault, balance: 0 }]);
    await em().nativeUpdate(Player, { id }, { currentRegionId: live.regionId });
    expect(await services().audit.faults()).to.deep.equal([]);
  });

  const ENDINGS = ['arrive', 'cancel', 'sweep', 'fail'] as const;
  const how = fc.record({
    expired: fc.boolean(),
    endings: fc.array(fc.constantFrom(...ENDINGS), { minLength: 2, maxLength: 6 }),
  });

  it('[P3] of all that would end a journey at once exactly one does, and the pilot is in one place with all their credits', async () => {
    const won = new Set<string>();
    await fc.assert(
      fc.asyncProperty(how, async ({ expired, endings }) => {
        const traveller = await citizen();
        const { id: playerId, credits, turns } = traveller.player;
        const { ticketId } = await sendOff(traveller);
        const { journeys } = services();
        const at = live.time.now + (expired ? LIFETIME : 0);
        const ways = {
          arrive: () => journeys.arrive(playerId, nexusId).then(arrival => arrival !== null),
          cancel: () =>
            journeys.cancel(playerId, live.regionId, ticketId).then(
              () => true,
              () => false,
            ),
          sweep: () => journeys.sweep(at).then(returned => returned.length > 0),
          fail: () => journeys.fail(playerId, 'region_closed').then(returned => returned !== null),
        };
        const ended = await Promise.all(endings.map(way => ways[way]()));
        const winners = endings.filter((_, index) => ended[index]);
        const journey = await journeyOf(ticketId);
        // A cancel that comes second is answered as the first was.
        expect(new Set(winners).size).to.equal(journey.status === 'in_transit' ? 0 : 1);
        expect(winners.filter(way => way !== 'cancel').length).to.be.at.most(1);
        if (endings.some(way => way !== 'sweep') || expired) expect(winners).to.have.length.above(0);
        for (const way of winners) won.add(way);
        if (winners.length === 0) await journeys.fail(playerId, 'expired');

        const arrived = journey.status === 'completed';
        const after = await playerOf(traveller);
        expect(after).to.include({ currentRegionId: arrived ? nexusId : live.regionId, turns });
        expect(after.currentSectorId).to.equal(arrived ? LANDING : HOME);
        expect(after.credits).to.equal(arrived ? credits - FARE : credits);
        expect(await services().audit.faults()).to.deep.equal([]);
      }),
      { numRuns: 30, examples: ENDINGS.map(way => [{ expired: true, endings: [way, way] }]) },
    );
    expect([...won]).to.have.members([...ENDINGS]);
  }).timeout(60_000);

  it('[IT10] who is on the way enters where the journey leads', async () => {
    const pilot = await citizen();
    const { id: playerId } = pilot.player;
    await sendOff(pilot);
    const nexus = { room: 'region', region: { id: nexusId, name: 'central-nexus' } };
    expect(await services().enter.prepare(playerId)).to.deep.equal(nexus);
    expect(await services().journeys.openOf(playerId)).to.not.equal(null);
    await services().journeys.arrive(playerId, nexusId);
    expect(await services().enter.prepare(playerId)).to.deep.equal(nexus);
  });

  const home = () => ({ room: 'region', region: { id: live.regionId, name: 'terran-space' } });

  it('[IT10] whose journey has expired enters where it began', async () => {
    const pilot = await citizen();
    const { ticketId } = await sendOff(pilot);
    live.time.now += LIFETIME;
    expect(await services().enter.prepare(pilot.player.id)).to.deep.equal(home());
    expect(await journeyOf(ticketId)).to.include({ status: 'failed', failureReason: 'expired' });
    expect(await services().audit.faults()).to.deep.equal([]);
  });

  it('[IT10] a region that closes meanwhile sends travellers back, one that is suspended takes them and its residents', async () => {
    const [resident, traveller, late] = [await citizen(), await citizen(), await citizen()];
    await sendOff(resident);
    await services().journeys.arrive(resident.player.id, nexusId);
    await sendOff(traveller);
    const { ticketId } = await sendOff(late);
    try {
      await setStatus(nexusId, 'suspended');
      for (const { player } of [resident, traveller])
        expect(await services().enter.prepare(player.id)).to.have.nested.property('region.id', nexusId);
      await setStatus(nexusId, 'terminated');
      expect(await refused(services().enter.prepare(resident.player.id))).to.equal('ERR_REGION_CLOSED');
      expect(await services().enter.prepare(late.player.id)).to.deep.equal(home());
      expect(await journeyOf(ticketId)).to.include({ status: 'failed', failureReason: 'region_closed' });
    } finally {
      await setStatus(nexusId, 'active');
    }
  });

  it('[IT3] an operator makes somebody a citizen, and takes it back', async () => {
    const url = new URL(live.orm.config.get('clientUrl') ?? '').href;
    const operator = (...args: string[]) =>
      run(['src/cli/operator.ts', 'citizen', ...args], { env: { DATABASE_URL: url } });
    const pilot = await citizen();
    const name = `CITIZEN_${made}`;
    expect(await operator(name, '--revoke')).to.deep.equal({
      exit: 0,
      printed: `${name} is a galactic citizen no more\n`,
    });
    expect((await playerOf(pilot)).isGalacticCitizen).to.equal(false);
    expect(await operator(name)).to.deep.equal({ exit: 0, printed: `${name} is a galactic citizen now\n` });
    expect((await playerOf(pilot)).isGalacticCitizen).to.equal(true);
    expect(await operator('nobody')).to.deep.equal({ exit: 1, printed: 'There is no player nobody.\n' });
  }).timeout(20_000);

  it('[IT1] the landing sector is the capital where a region names no other', async () => {
    const pilot = await citizen();
    const landing = async (): Promise<Passage['landingSectorId']> =>
      (await services().journeys.passage(pilot.player.id, { destinationRegionId: live.regionId })).landingSectorId;
    const region = await em().findOneOrFail(Region, { id: live.regionId });
    expect(await landing()).to.equal(region.nexusWarpSector);
    await em().nativeUpdate(Region, { id: live.regionId }, { nexusWarpSector: null });
    expect(await landing()).to.equal(region.capitalSectorNumber);
    await em().nativeUpdate(Region, { id: live.regionId }, { nexusWarpSector: region.nexusWarpSector ?? null });
  });
});
