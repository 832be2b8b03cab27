import { expect } from 'chai';
import { MOODS } from '../../../src/rules/negotiation/terms.ts';
import { faceOf, mouthOf } from '../../../web/guard/face.ts';
import { looksOf } from '../../../web/guard/looks.ts';
import { suspicionNamed } from '../../../web/guard/suspicion.ts';

describe("the guard's face", () => {
  it('is another one in every mood', () => {
    const faces = MOODS.map(mood => JSON.stringify(faceOf(mood, 0.2)));
    expect(new Set(faces).size).to.equal(MOODS.length);
  });

  it('smiles only at who is believed', () => {
    expect(MOODS.filter(mood => faceOf(mood, 0.2).smile > 0)).to.deep.equal(['convinced']);
    expect(mouthOf({ smile: 10, sneer: 0 })).to.equal('M-20 -5 Q0 10 20 -5');
  });

  it('keeps its eyes open, however tired', () => {
    for (const mood of MOODS) expect(faceOf(mood, 0.5).lids).to.be.below(0.7);
  });

  it('is the same for a session whenever one looks', () => {
    expect(looksOf('0198-a')).to.deep.equal(looksOf('0198-a'));
  });
});

describe('suspicion', () => {
  it('has a name from at ease to the end of the talk [NG10]', () => {
    const names = [0, 0.19, 0.2, 0.45, 0.65, 0.85, 0.86, 1].map(suspicionNamed);
    expect(names).to.deep.equal(['won', 'won', 'calm', 'watchful', 'doubtful', 'doubtful', 'alarmed', 'alarmed']);
  });
});
