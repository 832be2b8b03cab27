import { expect } from 'chai';
import { Gathering } from '../../src/world/Gathering.ts';

describe('a gathering of questions', () => {
  it('asks those together that come while one is asked, and no more than it may', async () => {
    const asked: number[][] = [];
    const gathering = new Gathering(async (keys: readonly number[]) => {
      asked.push([...keys]);
      await new Promise(resolve => setImmediate(resolve));
      return new Map(keys.filter(key => key !== 4).map(key => [key, key * key]));
    }, 3);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(key => gathering.get(key)));
    expect(answers).to.deep.equal([1, 4, 9, null, 25]);
    expect(asked).to.deep.equal([[1], [2, 3, 4], [5]]);
  });

  it('tells everybody who asked when it cannot be answered, and goes on', async () => {
    let fails = true;
    const gathering = new Gathering(async (keys: readonly string[]) => {
      if (fails) throw new Error('no database');
      return new Map(keys.map(key => [key, key]));
    }, 10);
    const outcomes = await Promise.allSettled([gathering.get('a'), gathering.get('b')]);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    fails = false;
    expect(await gathering.get('a')).to.equal('a');
  });
});
