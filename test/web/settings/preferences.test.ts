import { expect } from 'chai';
import { AS_USUAL, merged, parsed, patchOf } from '../../../web/settings/preferences.ts';

describe('preferences', () => {
  it('are as usual where a browser has kept nothing, or nonsense', () => {
    expect(parsed(null)).to.deep.equal(AS_USUAL);
    expect(parsed('{')).to.deep.equal(AS_USUAL);
    expect(parsed('{"textSize":"huge","highContrast":7}')).to.deep.equal(AS_USUAL);
  });

  it('are what was kept', () => {
    const kept = { reducedMotion: true, highContrast: false, textSize: 1.3 };
    expect(parsed(JSON.stringify(kept))).to.deep.equal(kept);
  });

  it("follow the player's record, with the nearest size that there is", () => {
    const record = { reduced_motion: true, text_size: 2.8 };
    expect(merged(AS_USUAL, record, new Set())).to.deep.equal({ ...AS_USUAL, reducedMotion: true, textSize: 1.5 });
  });

  it('keep what was changed on the way in, whatever the record says', () => {
    const own = { ...AS_USUAL, highContrast: true };
    expect(merged(own, { high_contrast: false }, new Set(['highContrast']))).to.deep.equal(own);
  });

  it('write to the record what was changed, and nothing else', () => {
    const own = { reducedMotion: null, highContrast: true, textSize: 1.15 };
    expect(patchOf(own, new Set(['reducedMotion', 'textSize']))).to.deep.equal({ text_size: 1.15 });
    expect(patchOf(own, new Set())).to.deep.equal({});
  });
});
