import { expect } from 'chai';
import * as fc from 'fast-check';
import { guardFor, guardNames, guardTitles, guardTraits } from '../../../src/rules/data/guards.ts';

describe('guards', () => {
  it('[GU1] twelve names and six titles, none twice', () => {
    expect(new Set(guardNames).size).to.equal(12);
    expect(new Set(guardTitles).size).to.equal(6);
  });

  it('[GU2] six characters that begin between 0.3 and 0.7 suspicious', () => {
    const suspicion = guardTraits.map(({ baseSuspicion }) => baseSuspicion);
    expect(guardTraits).to.have.length(6);
    expect([Math.min(...suspicion), Math.max(...suspicion)]).to.deep.equal([0.3, 0.7]);
  });

  it('[GU2] whoever trusts more asks less: a threshold falls up to 0.4, rises from 0.6, and stays between', () => {
    for (const { trait, baseSuspicion, thresholdModifier } of guardTraits) {
      const expected = baseSuspicion <= 0.4 ? -0.1 : baseSuspicion >= 0.6 ? 0.1 : 0;
      expect(thresholdModifier, trait).to.equal(expected);
    }
  });

  const sessions: [id: string, name: string, title: string, trait: string][] = [
    ['00000000-0000-0000-0000-000000000000', 'Chen', 'Security Officer', 'Paranoid Newbie'],
    ['123e4567-e89b-12d3-a456-426614174000', 'Kowalski', 'Station Inspector', 'Cynical Bureaucrat'],
    ['a', 'Rodriguez', 'Security Officer', 'Strict Rule-Follower'],
  ];
  for (const [id, name, title, trait] of sessions) {
    it(`[GU3] session ${id} meets ${title} ${name}, ${trait}`, () => {
      expect(guardFor(id)).to.include({ name, title, trait });
    });
  }

  it('[GU3] every session meets a whole guard, always the same', () => {
    fc.assert(
      fc.property(fc.uuid(), id => {
        const guard = guardFor(id);
        expect(guardNames).to.include(guard.name);
        expect(guardTitles).to.include(guard.title);
        expect(guardTraits.map(({ trait }) => trait)).to.include(guard.trait);
        expect(guardFor(id)).to.deep.equal(guard);
      }),
    );
  });
});
