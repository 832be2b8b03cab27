import { expect } from 'chai';
import * as fc from 'fast-check';
import { isReserved } from '../../../src/rules/account.ts';
import { nameIn, nicknameProblem } from '../../../src/rules/negotiation/names.ts';

describe('names', () => {
  const told: [text: string, name: string | null][] = [
    ['Hello, my name is Ada Voss, pilot.', 'Ada Voss'],
    ["I'm here for my ship, captain Jo Vale.", 'Jo Vale'],
    ["I'm Ada.", 'Ada'],
    ['I’m Ada', 'Ada'],
    ['i’M ada voss; and you?', 'ada voss'],
    ["The name's Bond! James Bond", 'Bond'],
    ['The name’s Vale', 'Vale'],
    ['Call me  Ishmael\nplease', 'Ishmael'],
    ['CAPTAIN Nemo', 'Nemo'],
    ['my name is Ada, captain Jo', 'Ada'],
    ["captain Jo, I'm Ada", 'Ada'],
    ["I'm, well, pilot Ada", 'Ada'],
    ['My name is Zoë de la Cruz Vega. Call me Zoë', 'Zoë'],
    ['My name is 猫田 タマ。', '猫田 タマ。'],
    ['the autopilot did it', null],
    ["I'm the one who has been waiting here", null],
    ['The Scout Ship is mine.', null],
    ["I'm", null],
    ['', null],
  ];
  for (const [text, name] of told) {
    it(`[NG16] "${text.replace('\n', ' ')}" is told by ${name ?? 'nobody in particular'}`, () => {
      expect(nameIn(text)).to.equal(name);
    });
  }

  it('[NG16] a name has one to three words and no punctuation that ends one', () => {
    const part = fc.constantFrom("I'm ", 'captain ', 'call me ', 'Ada ', 'Voss', ', ', '. ', ' ', 'the\n');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), parts => {
        const name = nameIn(parts.join(''));
        if (name !== null) expect(name).to.match(/^[^\s.,;:!?]+(?:\s+[^\s.,;:!?]+){0,2}$/);
      }),
    );
  });

  const nicknames: [name: string, problem: ReturnType<typeof nicknameProblem>][] = [
    ['Ada', null],
    ['Ad', 'length'],
    ['', 'length'],
    ['A'.repeat(20), null],
    ['A'.repeat(21), 'length'],
    ['Ada Voss', null],
    ['Ada  Voss', 'charset'],
    ['Ada V Oss', 'charset'],
    [' Ada', 'charset'],
    ['Ada ', 'charset'],
    ['Ada\u00a0Voss', 'charset'],
    ['Ada\tVoss', 'charset'],
    ['Ada-Voss_9', null],
    ["O'Brien", 'charset'],
    ['Ada.', 'charset'],
    ['Ada🚀', 'charset'],
    ['Ada\u200bVoss', 'charset'],
    ['Ada\u115fVoss', 'charset'],
    ['Ｗｉｄｅ', 'charset'],
    ['Zoë', null],
    ['Zoe\u0308', null],
    ['Zo\u0308', 'length'],
    ['\u0308Zoe', 'charset'],
    ['猫田タマ', null],
    ['Żółć', null],
    ['שלום', null],
    ['क्षितिज', null],
    ['สมชาย', null],
    ['И́горь', null],
    [`Ada${'\u0301'.repeat(4)}`, 'charset'],
    ['a\u0301\u0323\u0308'.repeat(15), 'length'],
    ['admin', 'profanity'],
    ['Game Master', 'profanity'],
    ['game_master', 'profanity'],
    ['Gäme-Mäster', 'profanity'],
    ['4dm1n', 'profanity'],
    ['аdmin', 'profanity'],
    ['SectorWars 2102', 'profanity'],
    ['ARIA', 'profanity'],
    ['Sh1t', 'profanity'],
    ['8u11sh1t', null],
    ['8ul1sh1t', null],
    ['8ullsh1t', 'profanity'],
    ['A55H0LE', 'profanity'],
    ['n4z1', 'profanity'],
    ['Scheiße', 'profanity'],
    ['Scunthorpe', null],
    ['Administer', null],
    ['Aria Vale', null],
    ['Essex', null],
    ['R2D2', null],
  ];
  for (const [name, problem] of nicknames) {
    it(`[NG17] ${JSON.stringify(name)}: ${problem ?? 'a good name'}`, () => {
      expect(nicknameProblem(name)).to.equal(problem);
    });
  }

  it('[NG17] whatever passes has 3 to 20 letters, fits its column, holds no space at an end, and is not of the house', () => {
    const odd = fc.constantFrom(...Array.from('aZ9_- éअ\u0301\u200d猫ａ🚀'));
    fc.assert(
      fc.property(fc.string({ unit: odd, maxLength: 25 }), name => {
        if (nicknameProblem(name) !== null) return;
        expect(Array.from(name.replace(/\p{M}/gu, ''))).to.have.length.within(3, 20);
        expect(Array.from(name)).to.have.length.at.most(50);
        expect(name).to.match(/^[\p{L}\p{M}\p{Nd}_-]+(?: [\p{L}\p{M}\p{Nd}_-]+)?$/u);
        expect(isReserved(name)).to.equal(false);
      }),
      { numRuns: 2000 },
    );
  });
});
