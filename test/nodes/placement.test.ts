import { expect } from 'chai';
import * as fc from 'fast-check';
import { type LiveNode, placeFirstLogin, placeRegion } from '../../src/nodes/placement.ts';

const ROLES = ['regions', 'first_logins', 'jobs'];
const calm: Omit<LiveNode, 'id'> = {
  processId: 'p',
  address: null,
  roles: ROLES,
  regions: [],
  isDraining: false,
  loopDelayMs: 0,
};

const node = (id: string, change: Partial<LiveNode> = {}): LiveNode => ({ ...calm, id, ...change });
const nodes = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,8}$/),
      roles: fc.subarray(ROLES),
      regions: fc.subarray(['red', 'green', 'blue']),
      isDraining: fc.boolean(),
      loopDelayMs: fc.constantFrom(0, 100, 101, 5_000),
    }),
    { selector: ({ id }) => id, maxLength: 8 },
  )
  .map(many => many.map(({ id, ...change }) => node(id, change)));
const calmNodes = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 })
  .map(ids => ids.map(id => node(id)));
const region = fc.constantFrom('red', 'green', 'blue', 'grey');
const places = [placeRegion, placeFirstLogin];

describe('who takes a region up', () => {
  const cases: [string, LiveNode[], string | undefined][] = [
    ['nobody where there is nobody', [], undefined],
    ['a node that takes any', [node('any')], 'any'],
    ['the node that is for that region', [node('any'), node('red', { regions: ['red'] })], 'red'],
    ['nobody where all are for others', [node('blue', { regions: ['blue'] })], undefined],
    ['another, where the one for it drains', [node('any'), node('red', { regions: ['red'], isDraining: true })], 'any'],
    ['the one for it, however busy', [node('any'), node('red', { regions: ['red'], loopDelayMs: 900 })], 'red'],
    ['no node without the role', [node('clerk', { roles: ['jobs', 'first_logins'] })], undefined],
    ['no node that drains', [node('leaving', { isDraining: true })], undefined],
    [
      'a calm node before busy ones',
      [node('a', { loopDelayMs: 101 }), node('b'), node('c', { loopDelayMs: 300 })],
      'b',
    ],
    ['a busy one where all are', [node('a', { loopDelayMs: 101 })], 'a'],
  ];
  for (const [who, live, chosen] of cases) it(who, () => expect(placeRegion(live, 'red')?.id).to.equal(chosen));

  it('is the same in whatever order the nodes are told', () => {
    fc.assert(
      fc.property(
        nodes.chain(all => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        region,
        ([all, shuffled], name) => {
          for (const place of places) expect(place(shuffled, name)?.id).to.equal(place(all, name)?.id);
        },
      ),
    );
  });

  it('changes, when a node goes, only for what that node had; when one comes, only for what it takes', () => {
    fc.assert(
      fc.property(calmNodes, fc.nat(), fc.string(), (all, pick, key) => {
        const gone = all[pick % all.length];
        const left = all.filter(one => one !== gone);
        for (const place of places) {
          const before = place(all, key);
          if (before !== gone) expect(place(left, key)).to.equal(before);
        }
      }),
    );
  });

  it('is never one that drains, lacks the role or is for other regions, and is busy only if all that would do are', () => {
    fc.assert(
      fc.property(nodes, region, (all, name) => {
        const chosen = placeRegion(all, name);
        const willing = all.filter(({ roles, isDraining }) => roles.includes('regions') && !isDraining);
        const meant = willing.filter(({ regions }) => regions.includes(name));
        const free = willing.filter(({ regions }) => regions.length === 0);
        const would = meant.length > 0 ? meant : free;
        expect(chosen === undefined).to.equal(would.length === 0);
        if (!chosen) return;
        expect(would).to.include(chosen);
        if (chosen.loopDelayMs > 100) expect(would.every(({ loopDelayMs }) => loopDelayMs > 100)).to.equal(true);
      }),
    );
  });

  it('is spread: of many regions every node has some', () => {
    const all = ['node-1', 'node-2', 'node-3'].map(id => node(id));
    const count = new Map<string | undefined, number>();
    for (let at = 0; at < 300; at += 1) {
      const { id } = placeRegion(all, `region-${at}`) ?? {};
      count.set(id, (count.get(id) ?? 0) + 1);
    }
    for (const { id } of all) expect(count.get(id)).to.be.within(60, 140);
  });
});

describe('who takes a first login up', () => {
  const cases: [string, LiveNode[], string | undefined][] = [
    ['a node of that role, whichever regions it is for', [node('red', { regions: ['red'] })], 'red'],
    ['no node without the role', [node('a', { roles: ['regions'] }), node('b', { roles: ['first_logins'] })], 'b'],
    ['no node that drains', [node('a', { isDraining: true })], undefined],
  ];
  for (const [who, live, chosen] of cases)
    it(who, () => expect(placeFirstLogin(live, 'somebody')?.id).to.equal(chosen));
});
