import { expect } from 'chai';
import { array, assert, constantFrom, property, string } from 'fast-check';
import { type ChatScope, cleanText, say } from '../../src/rules/chat.ts';
import { expectRefusal } from '../support/facts.ts';

describe('chat', () => {
  const said: Record<string, string> = {
    hello: 'hello',
    '  hello\t ': 'hello',
    'one\r\ntwo\u2028three': 'one two three',
    'a\u0000b\u001b[31mc': 'ab[31mc',
    'Ann\u202e: olleh': 'Ann: olleh',
    '\u2066x\u2069\u200f\u061c': 'x',
    שלום: 'שלום',
    '👩‍🚀 e\u0301': '👩‍🚀 e\u0301',
  };
  for (const [text, heard] of Object.entries(said)) {
    it(`[CH1] ${JSON.stringify(text)} is heard as ${JSON.stringify(heard)}`, () => {
      expect(cleanText(text)).to.equal(heard);
    });
  }

  const lengths: [what: string, text: string, isHeard: boolean][] = [
    ['one letter', 'a', true],
    ['500 letters', 'a'.repeat(500), true],
    ['500 letters and the space around them', ` ${'a'.repeat(500)}\n`, true],
    ['500 rockets, two units each', '🚀'.repeat(500), true],
    ['501 letters', 'a'.repeat(501), false],
    ['nothing', '', false],
    ['space', ' \n\u3000 ', false],
    ['what nobody sees', '\u200b\u200d\ufeff', false],
    ['only controls', '\u0000\u202e', false],
  ];
  for (const [what, text, isHeard] of lengths) {
    it(`[CH2] ${what} ${isHeard ? 'is' : 'is not'} a message`, () => {
      if (isHeard) expect(cleanText(text)).to.equal(text.trim());
      else expectRefusal(() => cleanText(text), 'ERR_BAD_REQUEST');
    });
  }

  it('[CH1] half a character is refused', () => {
    expectRefusal(() => cleanText('a\ud800b'), 'ERR_BAD_REQUEST');
  });

  it('[CH1, CH2] whatever is heard is clean, between 1 and 500 characters, and stays as it is', () => {
    const odd = constantFrom('\u0007', '\u202e', '\u2028', ' ', '\u200d', '🚀', 'x', '\n');
    const texts = array(string({ unit: odd, maxLength: 80 }), { maxLength: 8 }).map(parts => parts.join('y'));
    assert(
      property(texts, text => {
        let heard: string;
        try {
          heard = cleanText(text);
        } catch {
          return;
        }
        expect(heard).to.not.match(/[\p{Cc}\u202a-\u202e\u2028]/u);
        expect(Array.from(heard)).to.have.length.within(1, 500);
        expect(cleanText(heard)).to.equal(heard);
      }),
    );
  });

  it('[CH3] a private message has one listener, who can be reached', () => {
    expect(say({ scope: 'private', text: 'hi', to: 'bob' }, 'ann', true)).to.equal('hi');
    expectRefusal(() => say({ scope: 'private', text: 'hi', to: 'nobody' }, 'ann', false), 'ERR_RECIPIENT_OFFLINE');
  });

  it('[CH5] what is said to a team needs a team', () => {
    expect(say({ scope: 'team', text: ' hi ' }, 'ann', true)).to.equal('hi');
    expectRefusal(() => say({ scope: 'team', text: 'hi' }, 'ann', false), 'ERR_NO_TEAM');
  });

  it('[CH4] what is said to a place needs nobody there', () => {
    for (const scope of ['sector', 'region'] as const) expect(say({ scope, text: 'hi' }, 'ann', false)).to.equal('hi');
  });

  const listeners: [ChatScope, string | undefined][] = [
    ['private', undefined],
    ['private', 'ann'],
    ['sector', 'bob'],
    ['region', 'bob'],
    ['team', 'bob'],
  ];
  for (const [scope, to] of listeners) {
    it(`[CH3] refused, whoever can be reached: ${scope} to ${to ?? 'nobody named'}`, () => {
      for (const isAddressable of [true, false])
        expectRefusal(() => say({ scope, text: 'hi', to }, 'ann', isAddressable), 'ERR_BAD_REQUEST');
    });
  }

  it('[CH1, CH2] a bad text is refused as such, also to nobody', () => {
    expectRefusal(() => say({ scope: 'team', text: ' ' }, 'ann', false), 'ERR_BAD_REQUEST');
    expectRefusal(() => say({ scope: 'private', text: ' ', to: 'nobody' }, 'ann', false), 'ERR_BAD_REQUEST');
  });
});
