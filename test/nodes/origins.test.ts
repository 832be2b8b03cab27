import { expect } from 'chai';
import { isOfNode, Origins } from '../../src/nodes/Origins.ts';

describe('a page of another origin', () => {
  const nodes = ['play.example:443/node-1', 'far.example:2568', 'bare.example', '127.0.0.1:2567', '[::1]:2569'];
  const cases: Record<string, boolean> = {
    'https://play.example': true,
    'https://play.example:443': true,
    'http://play.example': false,
    'http://play.example:443': true,
    'http://far.example:2568': true,
    'https://far.example:2568': true,
    'http://far.example': false,
    'https://bare.example': true,
    'http://bare.example': true,
    'http://localhost:2567': true,
    'http://[::1]:2567': true,
    'http://localhost:2569': true,
    'http://localhost:2568': false,
    'https://play.example.evil.example': false,
    'https://evil.example/play.example': false,
    'file://play.example': false,
    'chrome-extension://play.example:443': false,
    null: false,
    '': false,
  };
  for (const [origin, expected] of Object.entries(cases)) {
    it(`${origin} ${expected ? 'came' : 'did not come'} from a node`, () => {
      expect(isOfNode(origin, nodes)).to.equal(expected);
    });
  }

  it('may call when the settings name it, or a node that is known by then', () => {
    const known: string[] = [];
    const origins = new Origins(['https://named.example'], () => known);
    expect(origins.allows('https://named.example')).to.equal(true);
    expect(origins.allows('https://new.example')).to.equal(false);
    known.push('new.example:443');
    expect(origins.allows('https://new.example')).to.equal(true);
  });
});
