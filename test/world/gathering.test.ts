import { expect } from 'chai';
import { Gathering } from '../../src/world/Gathering.ts';

describe('a gathering of questions', () => {
  it('asks those together that come at once or while others are asked, and no more than it may', async () => {
    const asked: number[][] = [];
    const gathering = new Gathering(async (keys: readonly number[]) => {
      asked.push([...keys]);
      await new Promise(resolve => setImmediate(resolve));
      return new Map(keys.filter(key => key !== 4).map(key => [key, key * key]));
    }, 3);
    const early = [1, 2].map(key => gathering.get(key));
    await new Promise(resolve => setImmediate(resolve));
    const answers = await Promise.all([...early, ...[3, 4, 5, 6].map(key => gathering.get(key))]);
    expect(answers).to.deep.equal([1, 4, 9, null, 25, 36]);
    expect(asked).to.deep.equal([[1, 2], [3, 4, 5], [6]]);
  });

  it('leaves time between two questions, so that more come together, and asks several at a time if it may', async () => {
    const asked: number[][] = [];
    const ask = async (keys: readonly number[]) => {
      asked.push([...keys]);
      return new Map(keys.map(key => [key, key]));
    };
    const patient = new Gathering(ask, 10, { pause: 400 });
    await patient.get(1);
    const second = patient.get(2);
    for (let turn = 0; turn < 5; turn += 1) await new Promise(resolve => setImmediate(resolve));
    await Promise.all([second, patient.get(3)]);
    expect(asked).to.deep.equal([[1], [2, 3]]);

    const never = new Promise<Map<number, number>>(() => {});
    const keen = new Gathering(async (keys: readonly number[]) => (keys.includes(1) ? never : ask(keys)), 10, {
      atOnce: 2,
    });
    void keen.get(1);
    await new Promise(resolve => setImmediate(resolve));
    expect(await keen.get(2)).to.equal(2);
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
