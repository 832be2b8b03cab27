import { Presets, SingleBar } from 'cli-progress';
import type { Progress } from '../services/GalaxyService.ts';

/** A bar on a terminal, a line a step elsewhere. */
export function showProgress(): Progress {
  return process.stdout.isTTY ? bar() : lines();
}

function bar(): Progress {
  let drawn: SingleBar | undefined;
  return (step, done, total) => {
    if (!drawn) {
      drawn = new SingleBar({ format: '  {bar} {percentage}% | {step}', hideCursor: true }, Presets.shades_classic);
      drawn.start(total, done, { step });
    }
    drawn.setTotal(total);
    drawn.update(done, { step });
    if (step.startsWith('writing') && done === total) {
      drawn.stop();
      drawn = undefined;
    }
  };
}

function lines(): Progress {
  let last = '';
  return (step, done, total) => {
    if (step === last && done < total) return;
    last = step;
    process.stdout.write(`${step}: ${done} of ${total}\n`);
  };
}
