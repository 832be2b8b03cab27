import { expect } from 'chai';
import { COMMANDS } from '../../../src/protocol/commands.ts';
import { adviceFor } from '../../../web/journey/advice.ts';

describe('what to do about a journey that is refused', () => {
  it('is to dock, for who stands at no gate', () => {
    expect(adviceFor('ERR_NO_GATE')).to.deep.equal({ advice: 'dock', panel: 'station' });
  });

  it('is known for everything that the gate may say, but for what needs no advice', () => {
    const without = COMMANDS['travel.quote'].errors.filter(code => adviceFor(code).advice === null);
    expect(without).to.deep.equal(['ERR_NOT_FOUND', 'ERR_SAME_REGION', 'ERR_LANDED']);
  });

  it('is nothing for what nobody foresaw', () => {
    expect(adviceFor('ERR_INTERNAL')).to.deep.equal({ advice: null, panel: null });
  });
});
