import { Resvg } from '@resvg/resvg-js';
import { expect } from 'chai';
import { drawGalaxyMap } from '../../src/cli/galaxyMap.ts';
import { letters } from '../../src/cli/map/lettering.ts';
import { region } from '../support/regions.ts';

describe('galaxy map', () => {
  it('[GX26] a map is a picture that needs no font and can be rendered', () => {
    const svg = drawGalaxyMap(region('player_owned', 100, 0), 'abc');
    expect(svg).to.not.contain('<text');
    expect(svg).to.not.contain('NaN');
    const png = new Resvg(svg, { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: 300 } })
      .render()
      .asPng();
    expect(png.subarray(1, 4).toString()).to.equal('PNG');
  });

  it('[GX26] every letter that a name may have is drawn', () => {
    const { clusters, stations, planets, formations } = region('player_owned', 1000, 6);
    const used = new Set([...clusters, ...stations, ...planets, ...formations].flatMap(({ name }) => Array.from(name)));
    used.delete(' ');
    for (const letter of used)
      expect(letters(letter, { x: 0, y: 0, size: 6, colour: '#fff' }), letter).to.contain('d="M');
  });
});
