import { expect } from 'chai';
import { mergeSettings, ownSettings } from '../../src/rules/settings.ts';
import { frozen } from '../support/facts.ts';

const record = frozen({
  ui: { theme: 'dark', music_volume: 0.7 },
  language: 'en',
  bounties: [{ id: '1' }],
  trade_bonus: 0.1,
});

describe('settings', () => {
  it('[SE1] a player is shown their own part, never the records of the game beside it', () => {
    expect(ownSettings(record)).to.deep.equal({ ui: record.ui, language: 'en' });
  });

  it('[SE2] a change leaves what it does not name, in its group and beside it', () => {
    expect(mergeSettings(record, { ui: { theme: 'light' }, privacy: { share_location: false } })).to.deep.equal({
      ...record,
      ui: { theme: 'light', music_volume: 0.7 },
      privacy: { share_location: false },
    });
    expect(mergeSettings(record, { language: 'de' })).to.deep.equal({ ...record, language: 'de' });
  });

  it('[SE2] an empty change changes nothing', () => {
    expect(mergeSettings(record, {})).to.deep.equal(record);
    expect(mergeSettings(record, { ui: {} })).to.deep.equal(record);
  });

  it("[SE1] what is not the player's to set is not set", () => {
    const patch = { trade_bonus: 1, bounties: [], haggle: {}, language: 'de' };
    expect(mergeSettings(record, patch)).to.deep.equal({ ...record, language: 'de' });
  });
});
