import { expect } from 'chai';
import { framesIn, type TraceEvent } from '../../loadtest/web/frameTimes.ts';

const event = (name: string, ms: number, dur = 0): TraceEvent => ({ name, ph: 'I', ts: ms * 1_000, dur: dur * 1_000 });

describe('frames of a trace', () => {
  it('counts what was drawn between the marks, and nothing before or after', () => {
    const drawn = [50, 100, 110, 120, 130, 180, 500].map(at => event('DrawFrame', at));
    const trace = [
      ...drawn.toReversed(),
      event('panning begins', 90),
      event('panning ends', 200),
      event('FireAnimationFrame', 101, 4),
      event('FireAnimationFrame', 400, 90),
    ];
    expect(framesIn(trace, 'panning')).to.deep.equal({
      frames: 5,
      fps: 50,
      p50: 10,
      p95: 50,
      p99: 50,
      script: 4,
    });
  });

  it('does not make up what the trace does not tell', () => {
    expect(() => framesIn([event('DrawFrame', 1)], 'panning')).to.throw('the trace does not tell');
  });
});
