import { expect } from 'chai';
import type { Pilot } from '../../sdk/Pilot.ts';
import { SectorWars } from '../../sdk/SectorWars.ts';
import { type TestApp, testApp } from '../support/app.ts';
import { quiet } from '../support/quiet.ts';
import { rejection } from '../support/refused.ts';

const password = 'a fine day to fly';

describe('a pilot of the SDK who is held to the rates', function () {
  this.timeout(30_000);
  let app: TestApp;
  let pilot: Pilot;
  quiet();

  before(async () => {
    app = await testApp('limits', { RATE_LIMITS: 'on' });
  });

  after(() => app.stop());
  afterEach(() => pilot.leave());

  it('waits as long as it takes and goes on', async () => {
    pilot = await (await SectorWars.connect(app.url).register('patient', password)).enter();
    const { warps } = await pilot.moves();
    const away = warps[0]?.sectorId ?? 0;
    const began = performance.now();
    for (let flight = 0; flight < 4; flight += 1) {
      await pilot.move(away);
      await pilot.move(1);
    }
    // Five at once, three more at five a second.
    expect(performance.now() - began).to.be.within(550, 5_000);
    expect(pilot.me.currentSectorId).to.equal(1);
  });

  it('with many questions at once has every answer', async () => {
    pilot = await (await SectorWars.connect(app.url).register('curious', password)).enter();
    const answers = await Promise.all(Array.from({ length: 25 }, () => pilot.moves()));
    expect(answers.map(({ sectorId }) => sectorId)).to.deep.equal(answers.map(() => 1));
  });

  it('is told when it would take longer than they would wait', async () => {
    const hasty = SectorWars.connect(app.url, { patience: 100 });
    pilot = await (await hasty.register('hasty', password)).enter();
    const moves = Array.from({ length: 12 }, (_, flight) => pilot.move(flight % 2 === 0 ? 2 : 1));
    const outcomes = await Promise.allSettled(moves);
    const refused = outcomes.flatMap(outcome => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refused).to.not.deep.equal([]);
    for (const reason of refused) expect(reason).to.have.property('code', 'ERR_RATE_LIMIT');
  });

  it('is told at once when a registration is not possible for minutes', async () => {
    const galaxy = SectorWars.connect(app.url);
    for (let others = 0; others < 2; others += 1) await galaxy.register(`other_${others}`, password);
    const began = performance.now();
    const refused = await rejection(galaxy.register('one_too_many', password));
    expect(refused).to.have.property('code', 'ERR_RATE_LIMIT');
    expect(performance.now() - began).to.be.lessThan(2_000);
  });
});
