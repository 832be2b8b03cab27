import { expect } from 'chai';
import { Refused } from '../../../sdk/errors.ts';
import { fieldOf, firstWrong, keptRules, waitOf } from '../../../web/welcome/entry.ts';

const kept = (username: string, password: string) => [...keptRules({ username, password })];

const refused = (code: 'ERR_NAME_TAKEN' | 'ERR_CREDENTIALS' | 'ERR_INACTIVE') => new Refused({ code, message: '' });

describe('at the door', () => {
  it('nothing typed keeps no rule', () => {
    expect(kept('', '')).to.deep.equal([]);
  });

  it('a name has 3 to 30 letters, digits or underscores and is none of the house [AC1]', () => {
    expect(kept('ab', '')).to.deep.equal(['house']);
    expect(kept('Admin', '')).to.deep.equal(['name']);
    expect(kept('ann_voss', '')).to.deep.equal(['name', 'house']);
    expect(kept('Änne', '')).to.deep.equal(['house']);
  });

  it('a password has 8 characters and is not the name [AC3]', () => {
    expect(kept('', 'short')).to.deep.equal(['different']);
    expect(kept('ann_voss', 'ANN_VOSS')).to.deep.equal(['name', 'house', 'length']);
  });

  it('who signs up is sent back to the first field that will not do', () => {
    expect(firstWrong('signUp', { username: 'a', password: 'a' })).to.equal('username');
    expect(firstWrong('signUp', { username: 'ann', password: 'a' })).to.equal('password');
    expect(firstWrong('signUp', { username: 'ann', password: 'a fine day' })).to.equal(null);
  });

  it('who logs in only has to type something', () => {
    expect(firstWrong('logIn', { username: 'a', password: '' })).to.equal('password');
    expect(firstWrong('logIn', { username: 'a', password: 'a' })).to.equal(null);
  });

  it('a refusal is told beside the field that it is about', () => {
    expect(fieldOf(refused('ERR_NAME_TAKEN'))).to.equal('username');
    expect(fieldOf(refused('ERR_CREDENTIALS'))).to.equal('password');
    expect(fieldOf(refused('ERR_INACTIVE'))).to.equal(null);
    expect(fieldOf(new Error('no line'))).to.equal(null);
  });

  it('who was too fast is told how long to wait', () => {
    expect(waitOf(new Refused({ code: 'ERR_RATE_LIMIT', message: '', data: { retryMs: 4_000 } }))).to.equal(4_000);
    expect(waitOf(new Error('no line'))).to.equal(0);
  });
});
