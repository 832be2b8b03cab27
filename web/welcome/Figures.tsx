import { useSignal, useSignalEffect } from '@preact/signals';
import { whole } from '../app/language.ts';
import { galaxy } from '../app/stage.ts';
import { say } from './words.ts';

interface Known {
  regions: number;
  sectors: number;
  online: number;
}

const EVERY = 20_000;

/** The live galaxy at a glance. */
export function Figures() {
  const known = useSignal<Known | null>(null);
  const isSilent = useSignal(false);
  useSignalEffect(() => {
    const look = async () => {
      try {
        known.value = summed(await galaxy({ patience: 0 }).regions());
        isSilent.value = false;
      } catch {
        isSilent.value = true;
      }
    };
    void look();
    const timer = setInterval(() => void look(), EVERY);
    return () => clearInterval(timer);
  });
  const figure = (name: keyof Known) => (known.value ? whole(known.value[name]) : '–');
  return (
    <section class="welcome-figures" aria-label={say().galaxy} aria-busy={!known.value}>
      {isSilent.value ? (
        <p class="warn">{say().silent}</p>
      ) : (
        <dl>
          {(['regions', 'sectors', 'online'] as const).map(name => (
            <div key={name} class={`welcome-figure figure-${name}`}>
              <dt>{say()[name]}</dt>
              <dd class="number">{figure(name)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function summed(regions: readonly { sectors: number; online: number }[]): Known {
  return {
    regions: regions.length,
    sectors: regions.reduce((sum, region) => sum + region.sectors, 0),
    online: regions.reduce((sum, region) => sum + region.online, 0),
  };
}
