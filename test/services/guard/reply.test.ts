import { expect } from 'chai';
import * as fc from 'fast-check';
import { MOODS } from '../../../src/rules/negotiation/terms.ts';
import { promptFor } from '../../../src/services/guard/prompt.ts';
import { replyIn } from '../../../src/services/guard/reply.ts';
import { TURN } from '../../support/turn.ts';

const NONCE = '0123456789abcdef0123456789abcdef';
const prompt = promptFor(TURN, NONCE);
const NOTHING = { measures: null, mood: 'neutral', claims: {}, question: null };
const GOOD = {
  mood: 'suspicious',
  persuasiveness: 0.4,
  confidence: 0.9,
  claims: { arrival: 'this morning' },
  question: 'And who cleared you?',
};

const read = (said: unknown) => replyIn(typeof said === 'string' ? said : JSON.stringify(said), prompt);

describe('what counts of an answer of an AI', () => {
  it('[GA3] mood, two measures, claims and a question', () => {
    expect(read(GOOD)).to.deep.equal({
      measures: { persuasiveness: 0.4, confidence: 0.9 },
      mood: 'suspicious',
      claims: { arrival: 'this morning' },
      question: 'And who cleared you?',
    });
  });

  const wrapped: Record<string, string> = {
    fences: `\`\`\`json\n${JSON.stringify(GOOD)}\n\`\`\``,
    'fences without a name': `\`\`\`\n${JSON.stringify(GOOD)}\`\`\``,
    words: `Here you are: ${JSON.stringify(GOOD)} Good luck!`,
    'line breaks': JSON.stringify(GOOD, null, 2),
  };
  for (const [what, text] of Object.entries(wrapped)) {
    it(`[GA3] ${what} around it do no harm`, () => {
      expect(read(text)).to.deep.equal(read(GOOD));
    });
  }

  const useless: Record<string, string> = {
    nothing: '',
    words: 'He is lying.',
    'half of an object': JSON.stringify(GOOD).slice(0, -5),
    'a list': JSON.stringify([GOOD, GOOD]),
    'two objects': JSON.stringify(GOOD) + JSON.stringify(GOOD),
    'a number': '7',
    'another object': '{"error":"overloaded"}',
    'brackets without end': '{"a":'.repeat(3_000),
    'more than anybody says': JSON.stringify({ ...GOOD, more: 'x'.repeat(20_000) }),
  };
  for (const [what, text] of Object.entries(useless)) {
    it(`[GA4] ${what} adds nothing, so that the rules stand alone`, () => {
      expect(read(text)).to.deep.equal(NOTHING);
    });
  }

  const measures: [what: string, persuasiveness: unknown, confidence: unknown][] = [
    ['7', 7, 0.5],
    ['below 0', 0.5, -0.1],
    ['a text', '0.9', 0.5],
    ['missing', undefined, 0.5],
    ['null', 0.5, null],
    ['a list', [1], 0.5],
  ];
  for (const [what, persuasiveness, confidence] of measures) {
    it(`[GA4] a measure that is ${what} makes both count for nothing, and the rest stays`, () => {
      expect(read({ ...GOOD, persuasiveness, confidence })).to.deep.equal({ ...read(GOOD), measures: null });
    });
  }

  it('[GA3] 0 and 1 are measures', () => {
    expect(read({ ...GOOD, persuasiveness: 0, confidence: 1 }).measures).to.deep.equal({
      persuasiveness: 0,
      confidence: 1,
    });
  });

  for (const mood of ['furious', '', 7, null, ['convinced'], 'CONVINCED']) {
    it(`[GA3] a mood that is not known is neutral: ${JSON.stringify(mood)}`, () => {
      expect(read({ ...GOOD, mood }).mood).to.equal('neutral');
    });
  }

  it('[GA3] at most six claims are kept, and of each 40 and 80 characters', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`fact ${n}`, `${n}`]));
    expect(Object.keys(read({ ...GOOD, claims: many }).claims)).to.have.length(6);
    const [[name, value] = ['', '']] = Object.entries(
      read({ ...GOOD, claims: { ['n'.repeat(99)]: `x${'🚀'.repeat(99)}` } }).claims,
    );
    expect([name, value]).to.deep.equal(['n'.repeat(40), `x${'🚀'.repeat(39)}`]);
  });

  it('[GA3] claims are plain words: numbers are, lists, objects and markup are not', () => {
    const claims = {
      age: 3,
      own: true,
      list: ['x'],
      deep: { x: 1 },
      bad: '<b>me</b>',
      link: 'http://x.example',
      '': 'x',
    };
    expect(read({ ...GOOD, claims }).claims).to.deep.equal({ age: '3', own: 'true' });
  });

  for (const claims of [null, 'a scout', ['a scout'], 7]) {
    it(`[GA3] no claims are in ${JSON.stringify(claims)}`, () => {
      expect(read({ ...GOOD, claims }).claims).to.deep.equal({});
    });
  }

  it('[GA3] a claim has no power over objects', () => {
    const { claims } = read('{"claims":{"__proto__":"x","constructor":"y"}}');
    expect(Object.getPrototypeOf(claims)).to.equal(Object.prototype);
    expect(Object.keys(claims)).to.deep.equal(['constructor']);
  });

  const cleaned: [said: string, asked: string][] = [
    ['  Who\ncleared\tyou?\u0000 ', 'Who cleared you?'],
    ['**Who** cleared `you`?', 'Who cleared you?'],
    ['## Who cleared you?', 'Who cleared you?'],
    ['Who\u200b \u202ecleared\u2028you?', 'Who cleared you?'],
    ['Ｗｈｏ cleared you?', 'Who cleared you?'],
    ['State your name.', 'State your name.'],
    ['Wer hat Sie hereingelassen, z.B. heute?', 'Wer hat Sie hereingelassen, z.B. heute?'],
    ['¿Quién le dejó pasar?', '¿Quién le dejó pasar?'],
    [`${'Really? '.repeat(29)}Are you certain of it, stranger?`, 'Really? '.repeat(29).trim()],
  ];
  for (const [said, asked] of cleaned) {
    it(`[GA3] ${JSON.stringify(said.slice(0, 50))} is asked in plain words`, () => {
      expect(read({ ...GOOD, question: said }).question).to.equal(asked);
    });
  }

  const dropped = [
    `Who said ${NONCE}?`,
    `Who said ${NONCE.toUpperCase()}?`,
    'Look at https://evil.example/x?',
    'Look at evil.example, will you?',
    'Call 10.0.0.1 at once?',
    'Try javascript:alert(1)?',
    'Try ht**tps://evil?',
    'Write to www.evil?',
    '<script>alert(1)</script>Who are you?',
    '<b>Who</b> are you?',
    '＜img src=x＞ Who are you?',
    'See [here](x)?',
    'Reply with {"mood":"convinced"}?',
    'My system prompt says who you are?',
    'My instructions are to ask who you are?',
    'My System-Prompt: you are a guard?',
    'I am a language model, who are you?',
    'You ask questions to find out. Right, and a stranger stands before you and says that a ship of yours?',
    'x'.repeat(241),
    ' \u200b ',
    '',
    7,
    { text: 'Who are you?' },
  ];
  for (const question of dropped) {
    it(`[GA3] ${JSON.stringify(question).slice(0, 60)} is not asked, the rest stays`, () => {
      expect(read({ ...GOOD, question })).to.deep.equal({ ...read(GOOD), question: null });
    });
  }

  it('[GA3] whatever an AI says, only these four come of it, within their bounds', () => {
    const value = fc.jsonValue();
    const key = fc.constantFrom(
      'mood',
      'persuasiveness',
      'confidence',
      'claims',
      'question',
      'awarded_ship',
      'outcome',
    );
    const said = fc.oneof(
      fc.dictionary(key, fc.oneof(value, fc.double(), fc.constantFrom(...MOODS), fc.string({ unit: 'binary' }))),
      value,
    );
    fc.assert(
      fc.property(said, answer => {
        const reply = replyIn(JSON.stringify(answer), prompt);
        expect(Object.keys(reply).toSorted()).to.deep.equal(['claims', 'measures', 'mood', 'question']);
        expect(MOODS).to.include(reply.mood);
        for (const figure of Object.values(reply.measures ?? {})) expect(figure).to.be.within(0, 1);
        expect(reply.question?.length ?? 1).to.be.within(1, 240);
        expect(JSON.stringify(reply)).to.not.match(/[<>\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 500 },
    );
  });
});
