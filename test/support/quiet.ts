import { expect } from 'chai';

/** Of the tests around: nothing is printed, and no promise is rejected that nobody waits for. */
export function quiet(): void {
  const levels = ['log', 'info', 'warn', 'error'] as const;
  const spoken = console;
  const former = levels.map(level => [level, spoken[level]] as const);
  let noise: string[] = [];
  const note = (error: unknown) => noise.push(String(error));

  beforeEach(() => {
    noise = [];
    for (const level of levels) spoken[level] = (...said: unknown[]) => noise.push(said.join(' '));
    process.on('unhandledRejection', note);
  });

  afterEach(async () => {
    await new Promise(resolve => setTimeout(resolve, 5));
    for (const [level, speak] of former) spoken[level] = speak;
    process.off('unhandledRejection', note);
    expect(noise).to.deep.equal([]);
  });
}
