import { whole } from '../app/language.ts';
import { Button } from '../ui/Button.tsx';
import type { Console, Overview } from './Console.ts';
import { perSecond } from './figures.ts';
import { Languages } from './Languages.tsx';
import { say } from './words.ts';

/** The galaxy in four figures, and the way out. */
export function Top({ desk, overview, onNewRegion }: { desk: Console; overview: Overview; onNewRegion: () => void }) {
  const { nodes, regions } = overview;
  const commands = nodes.reduce((sum, { state }) => {
    const last = state?.samples.at(-1);
    return sum + (last ? last.commands + last.refused + last.failed : 0);
  }, 0);
  const figures: [label: string, value: string][] = [
    [say().nodes, whole(nodes.length)],
    [say().taken, `${whole(regions.filter(({ node }) => node !== null).length)} / ${whole(overview.regionCount)}`],
    [say().online, whole(regions.reduce((sum, { online }) => sum + online, 0))],
    [say().perSecond, perSecond(commands)],
  ];
  return (
    <header class="operator-top panel">
      <h1>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true" class="operator-mark">
          <path d="M3 13h4l2.5-7 4.5 13 3-9 1.5 3H21" />
        </svg>
        {say().title}
      </h1>
      <dl class="operator-figures">
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class="number">{value}</dd>
          </div>
        ))}
      </dl>
      <div class="operator-actions row">
        <Button kind="primary" onPress={onNewRegion}>
          {say().generate}
        </Button>
        <Away desk={desk} />
      </div>
    </header>
  );
}

/** In which language, and the ways out; on a phone they stand below the nodes. */
export function Away({ desk }: { desk: Console }) {
  return (
    <>
      <Languages />
      <a class="button quiet" href="/">
        {say().toGame}
      </a>
      <Button kind="quiet" onPress={() => desk.logOut()}>
        {say().logOut}
      </Button>
    </>
  );
}
