import { whole } from '../app/language.ts';
import { useGame } from '../cockpit/context.ts';
import { Button } from '../ui/Button.tsx';
import type { Step } from './advice.ts';
import type { Hangar } from './Hangar.ts';
import type { ShipView } from './ShipPanel.tsx';
import { useWork } from './useWork.ts';
import { say } from './words.ts';
import { work } from './workWords.ts';

interface NextStepProps {
  step: Step;
  hangar: Hangar;
  show: (view: ShipView) => void;
}

/** The one button that matters most for this ship. */
export function NextStep({ step, hangar, show }: NextStepProps) {
  const game = useGame();
  const { repair, service } = useWork(hangar);
  const ship = hangar.flown.value;
  if (!ship) return null;
  const labels = say().steps;
  switch (step.do) {
    case 'emergency':
      return (
        <Big label={work().emergencyNow(whole(step.price))} onPress={() => service(ship, 'emergency')}>
          {work().emergencyWhy}
        </Big>
      );
    case 'repair':
      return (
        <Big
          label={labels.repair(whole(step.price))}
          short={step.price - game.me.value.credits}
          onPress={() => repair(ship)}
        />
      );
    case 'service':
      return (
        <Big
          label={labels.service(whole(step.price))}
          short={step.price - game.me.value.credits}
          onPress={() => service(ship, 'basic')}
        />
      );
    case 'insure':
      return <Big label={labels.insure(whole(step.from))} onPress={() => show('work')} />;
    case 'yard':
      return <Big label={labels.yard} onPress={() => show('yard')} />;
    case 'dock':
      return <Big label={labels.dock(step.name)} onPress={() => game.show('station')} />;
    case 'station':
      return <Big label={labels.station} onPress={() => game.show('station')} />;
  }
}

interface BigProps {
  label: string;
  /** Credits that are missing. */
  short?: number;
  onPress: () => unknown;
  children?: string;
}

function Big({ label, short = 0, onPress, children }: BigProps) {
  const why = short > 0 ? work().short(whole(short)) : children;
  return (
    <div class="ship-next">
      <Button
        kind="primary"
        disabled={short > 0}
        aria-describedby={why ? 'ship-next-why' : undefined}
        onPress={onPress}
      >
        {label}
      </Button>
      {why && (
        <p id="ship-next-why" class={short > 0 ? 'ship-why warn' : 'ship-why dim'}>
          {why}
        </p>
      )}
    </div>
  );
}
