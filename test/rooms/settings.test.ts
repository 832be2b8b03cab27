import { expect } from 'chai';
import { type TestApp, testApp } from '../support/app.ts';
import { type Books, openBooks } from '../support/books.ts';
import { Pilot } from '../support/pilot.ts';

describe('the settings of a player', () => {
  let app: TestApp;
  let books: Books;
  let ann: Pilot;

  before(async function () {
    this.timeout(30_000);
    app = await testApp('settings');
    books = await openBooks(app.databaseUrl);
    ann = await Pilot.register(app.url);
    await books.rows(`update players set settings = '{"trade_bonus": 0.1, "bounties": []}' where id = $1`, [
      ann.session.playerId,
    ]);
    await ann.enter();
  });

  after(async () => {
    await ann.leave();
    await books.close();
    await app.stop();
  });

  const change = (patch: object) => ann.request('player.settings', { patch });
  const stored = async () =>
    (await books.rows<{ settings: object }>('select settings from players where id = $1', [ann.session.playerId]))[0]
      ?.settings;

  it('[SE1] on entry a player is told their own, which are none, and nothing of what the game keeps there', () => {
    expect(ann.me.player['settings']).to.deep.equal({});
  });

  it('[SE2] a change is merged, told, and kept', async () => {
    await change({ ui: { theme: 'dark', music_volume: 0.7 }, language: 'en' });
    const outcome = await change({ ui: { theme: 'light' }, privacy: { share_location: false } });
    const settings = {
      ui: { theme: 'light', music_volume: 0.7 },
      language: 'en',
      privacy: { share_location: false },
    };
    expect(outcome).to.deep.equal({ reply: { settings } });
    expect(ann.me.player['settings']).to.deep.equal(settings);
    expect(await stored()).to.deep.equal({ ...settings, trade_bonus: 0.1, bounties: [] });
    const again = await ann.again().enter();
    expect(again.me.player['settings']).to.deep.equal(settings);
    ann = again;
  });

  it('[SE2] an empty change only reads', async () => {
    const before = await stored();
    const outcome = await change({});
    expect(outcome).to.have.nested.property('reply.settings.language', 'en');
    expect(await stored()).to.deep.equal(before);
  });

  const refused: Record<string, object> = {
    'a bonus': { trade_bonus: 1 },
    'a bounty': { bounties: [{ id: 'x', amount: 1 }] },
    'a counter of the game': { flawless_combats: 7 },
    'a key of its own': { mine: true },
    'a key of its own in a group': { ui: { mine: true } },
    'too loud a volume': { ui: { music_volume: 1.01 } },
    'a volume in words': { audio: { master_volume: 'loud' } },
    'a language that is none': { language: '<script>' },
    'a theme that is a page': { ui: { theme: 'x'.repeat(31) } },
    'the group as a list': { privacy: [] },
    'a retreat below nothing': { gameplay: { combat_retreat_threshold: -1 } },
    'what objects are made of': JSON.parse('{"__proto__": {"trade_bonus": 1}, "constructor": {}}') as object,
  };
  for (const [what, patch] of Object.entries(refused)) {
    it(`[SE3] refused, and nothing changes: ${what}`, async () => {
      const before = await stored();
      expect(await change(patch)).to.have.property('refused', 'ERR_BAD_REQUEST');
      expect(await stored()).to.deep.equal(before);
    });
  }
});
