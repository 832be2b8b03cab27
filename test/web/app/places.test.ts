import { expect } from 'chai';
import { PLACES } from '../../../web/app/places.ts';

describe('what kinds of places are called', () => {
  for (const [language, places] of Object.entries(PLACES)) {
    it(`differs from kind to kind in ${language}`, () => {
      for (const names of Object.values(places)) {
        const all = Object.values(names as Record<string, string>);
        expect(new Set(all).size, all.join(', ')).to.equal(all.length);
      }
    });
  }
});
