import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { COMMANDS } from '../../../src/protocol/commands.ts';
import { asyncApi } from '../../../src/protocol/documents/asyncApi.ts';
import { openApi } from '../../../src/protocol/documents/openApi.ts';
import { ENDPOINTS } from '../../../src/protocol/endpoints.ts';
import { EVENTS, SECTOR_FRAMES } from '../../../src/protocol/events.ts';
import { FIRST_LOGIN_COMMANDS } from '../../../src/protocol/firstLogin.ts';
import { BOT } from '../../../web/docs/bot.ts';
import { chaptersOf } from '../../../web/docs/chapters.ts';
import type { AsyncApi, OpenApi, Schema } from '../../../web/docs/documents.ts';
import { fieldOf } from '../../../web/docs/fields.ts';
import { tokensOf } from '../../../web/docs/paint.ts';
import { blocksOf, shapesIn } from '../../../web/docs/prose.ts';
import { curlOf, orderOf } from '../../../web/docs/requests.ts';
import { chapterAt, search } from '../../../web/docs/search.ts';

const http = openApi() as unknown as OpenApi;
const rooms = asyncApi() as unknown as AsyncApi;
const chapters = chaptersOf(http, rooms, 'http://here:1');
const entries = chapters.flatMap(chapter => chapter.entries);
const entry = (id: string) => entries.find(each => each.id === id);

describe('the book of the protocol', () => {
  it('has every address, command, event and frame once', () => {
    const ids = entries.filter(({ kind }) => kind !== 'shape').map(({ id }) => id);
    const expected = [
      ...Object.keys(ENDPOINTS).map(name => `http.${name}`),
      ...[FIRST_LOGIN_COMMANDS, COMMANDS, EVENTS, SECTOR_FRAMES].flatMap(table => Object.keys(table)),
    ];
    expect(ids).to.have.members(expected);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('leads from every link to a place that is there', () => {
    const linked = entries.flatMap(({ parts }) =>
      parts.flatMap(({ schema, shape }) => [shape, ...shapesWithin(schema)]),
    );
    const first = [...readFileSync('web/docs/Start.tsx', 'utf8').matchAll(/"#([^"]+)"/g)].map(([, id = '']) => id);
    for (const shape of new Set(linked.filter(Boolean))) expect(entry(`shape.${shape}`), shape).to.not.equal(undefined);
    for (const id of first) expect(chapterAt(chapters, id), id).to.not.equal(undefined);
    expect(first).to.have.length.above(3);
  });

  it('tells of a command how often, what it takes, what it gives, and every refusal with its sentence', () => {
    const buy = entry('trade.buy');
    expect(buy).to.deep.include({
      kind: 'command',
      summary: 'Buy where docked',
      notes: ['trade: 5 a second, 5 at once'],
    });
    expect(buy?.parts.map(({ role }) => role)).to.deep.equal(['takes', 'reply']);
    expect(buy?.refusals.map(({ code }) => code)).to.include.members(COMMANDS['trade.buy'].errors);
    expect(buy?.refusals.find(({ code }) => code === 'ERR_NO_CREDITS')).to.include({
      sentence: 'You have not enough credits.',
    });
    expect(buy?.request).to.match(
      /^await pilot\.command\('trade\.buy', \{\n {2}stationId: "[^]*quantity: 20,[^]*\}\);$/,
    );
  });

  it('tells of an address who may call, and looks shapes up', () => {
    const prices = entry('http.prices');
    expect(prices).to.deep.include({ kind: 'GET', notes: ['bearer'] });
    expect(prices?.parts.map(({ role, shape }) => role + shape)).to.deep.equal(['path', 'query', 'replyPriceSeries']);
    expect(prices?.parts.at(-1)?.schema.properties).to.include.keys('points');
    expect(prices?.refusals.find(({ code }) => code === 'ERR_NOT_FOUND')).to.deep.include({ status: '404' });
  });

  it('knows what the states of the rooms hold', () => {
    const guard = chapters.find(({ title }) => title === 'First login');
    expect(guard?.shapes.map(({ name }) => name)).to.deep.equal([
      'FirstLoginState',
      'GuardState',
      'ExchangeState',
      'OutcomeState',
    ]);
    expect(guard?.prose).to.match(/says what the guard says\.$/);
    expect(entry('sector.full')?.shapes[1]?.fields).to.deep.include({ name: 'isDocked', type: 'boolean' });
  });

  it('finds by name, field, refusal and summary, all words together', () => {
    const found = (text: string) => search(chapters, text).flatMap(each => each.entries.map(({ id }) => id));
    expect(found('TRADE.buy')).to.deep.equal(['trade.buy']);
    expect(found('maxunitprice')).to.include('trade.buy').and.not.include('trade.sell');
    expect(found('err_no_slip')).to.include('dock');
    expect(found('nowhere at all')).to.deep.equal([]);
    expect(search(chapters, '')).to.have.length(chapters.length);
  });

  it("starts with the README's bot", () => {
    const [, bot] = /```ts\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? [];
    expect(BOT).to.equal(bot);
  });
});

const typed = (name: string) => ({ type: 'object', properties: { type: { const: name } } });

describe('a field of the protocol', () => {
  const cases: [string, Schema, string, string[]][] = [
    ['an id', { type: 'string', format: 'uuid' }, 'id', []],
    ['a text', { type: 'string', minLength: 1, maxLength: 2000 }, 'text', ['1 to 2,000 characters']],
    ['a whole number', { type: 'integer', minimum: 1, maximum: 100_000 }, 'whole number', ['1 to 100,000']],
    ['one of 32 bits', { type: 'integer', minimum: 0, maximum: 2 ** 31 - 1 }, 'whole number', ['0 or more']],
    ['one of some', { enum: ['a', 'b'] }, 'one of these', ['"a" · "b"']],
    ['a constant', { const: 'sector' }, '"sector"', []],
    [
      'what may be null',
      { anyOf: [{ type: 'integer', minimum: 0 }, { type: 'null' }] },
      'whole number or null',
      ['0 or more'],
    ],
    ['what may be null otherwise', { type: ['string', 'null'] }, 'text or null', []],
    ['a list', { type: 'array', items: { type: 'string' }, maxItems: 3 }, 'list of text', ['up to 3 of them']],
    ['a map', { type: 'object', additionalProperties: { type: 'integer' } }, 'object, each whole number', []],
    ['any object', { type: 'object', additionalProperties: {} }, 'object', []],
    ['with a default', { type: 'integer', default: 24 }, 'whole number', ['24 if left out']],
  ];
  for (const [what, schema, type, limits] of cases) {
    it(`that is ${what}`, () => {
      expect(fieldOf(schema)).to.deep.include({ type, limits, inside: [] });
    });
  }

  it('that is a shape of its own', () => {
    const schema = { type: 'array', items: { $ref: '#/components/schemas/Hull' } };
    expect(fieldOf(schema)).to.include({ type: 'list of Hull', shape: 'Hull' });
  });

  it('that is one of several objects has the fields of each', () => {
    const { type, inside } = fieldOf({ type: 'array', items: { oneOf: [typed('mine'), typed('hazard')] } });
    expect(type).to.equal('list of one of 2 kinds of object');
    expect(inside.map(([field]) => field?.type)).to.deep.equal(['"mine"', '"hazard"']);
  });
});

describe('what is written about it', () => {
  it('is paragraphs, lists and code', () => {
    expect(blocksOf('Call `a`.\n\nRates:\n- one\n- `two`')).to.deep.equal([
      {
        kind: 'text',
        spans: [
          { text: 'Call ', isCode: false },
          { text: 'a', isCode: true },
          { text: '.', isCode: false },
        ],
      },
      { kind: 'text', spans: [{ text: 'Rates:', isCode: false }] },
      { kind: 'list', items: [[{ text: 'one', isCode: false }], [{ text: 'two', isCode: true }]] },
    ]);
  });

  it('has shapes with commas in them', () => {
    const { prose, shapes } = shapesIn('State. A {x: number, 0 to 1, y: map of B by id}; B {z: text}.');
    expect(prose).to.equal('State.');
    expect(shapes[0]?.fields).to.deep.equal([
      { name: 'x', type: 'number, 0 to 1' },
      { name: 'y', type: 'map of B by id' },
    ]);
  });

  it('is the same after it was coloured', () => {
    for (const code of [BOT, JSON.stringify({ a: [-1.5, null, 'b: "c"'] }, null, 2)])
      expect(
        tokensOf(code)
          .map(({ text }) => text)
          .join(''),
      ).to.equal(code);
    expect(tokensOf('{"a": 1}').filter(({ kind }) => kind !== 'plain')).to.deep.equal([
      { text: '"a"', kind: 'name' },
      { text: '1', kind: 'number' },
    ]);
  });

  it('has calls for a shell in which nothing breaks out of its quotes', () => {
    const call = { method: 'post', path: '/a/{id}', origin: 'http://x', isBearer: true, body: { name: "O'Neill" } };
    const parameters = [{ name: 'id', in: 'path' as const, required: true, example: 'b c' }];
    expect(curlOf({ ...call, parameters }).split(' \\\n  ')).to.deep.equal([
      "curl -X POST 'http://x/a/b%20c'",
      '-H "authorization: Bearer $TOKEN"',
      "-H 'content-type: application/json'",
      String.raw`-d '{"name":"O'\''Neill"}'`,
    ]);
    expect(orderOf('ship.list', { commandId: 'x' })).to.equal("await pilot.command('ship.list', {});");
  });
});

function shapesWithin(schema: Schema): string[] {
  return [...JSON.stringify(schema).matchAll(/"\$ref":"[^"]*\/(\w+)"/g)].map(([, name = '']) => name);
}
