import { Fleet } from './Fleet.ts';
import type { Report, Task } from './messages.ts';

/** A process of bots. Its parent says what to do, and is told what came of it. */
const fleet = new Fleet(second => report({ second }));

process.on('message', (task: Task) => {
  carryOut(task).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
process.once('disconnect', () => process.exit(0));

async function carryOut(task: Task): Promise<void> {
  if (task.task === 'join') report({ joined: await fleet.join(task) });
  else if (task.task === 'play') fleet.play(task);
  else if (task.task === 'rest') report({ log: await fleet.rest() });
  else {
    fleet.leave();
    report({ left: true });
  }
}

function report(what: Report): void {
  process.send?.(what);
}
