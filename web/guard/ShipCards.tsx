import { useSignal, useSignalEffect } from '@preact/signals';
import type { Answer } from '../../sdk/Api.ts';
import type { StarterShip } from '../../sdk/TalkState.ts';
import { language, whole } from '../app/language.ts';
import { shipName } from '../app/sentences.ts';
import { galaxy } from '../app/stage.ts';
import { Hull } from '../ui/Hull.tsx';
import type { Meeting } from './Meeting.ts';
import { say } from './words.ts';

type HullFacts = Answer<'catalog'>['ships'][number];

/** The ships that stand there; one of them is pointed at. */
export function ShipCards({ meeting }: { meeting: Meeting }) {
  const hulls = useSignal<readonly HullFacts[]>([]);
  useSignalEffect(() => {
    // Without figures the ships can be claimed all the same.
    galaxy()
      .catalog()
      .then(({ ships }) => (hulls.value = ships))
      .catch(() => {});
  });
  return (
    <fieldset class="guard-ships">
      <legend>{say().which}</legend>
      <div class="guard-cards">
        {meeting.state.value.availableShips.map(type => (
          <ShipCard key={type} type={type} facts={hulls.value.find(hull => hull.type === type)} meeting={meeting} />
        ))}
      </div>
      <p class="guard-chosen" aria-hidden="true">
        {meeting.picked.value && <Figures facts={hulls.value.find(({ type }) => type === meeting.picked.value)} />}
      </p>
    </fieldset>
  );
}

interface ShipCardProps {
  type: StarterShip;
  facts: HullFacts | undefined;
  meeting: Meeting;
}

function ShipCard({ type, facts, meeting }: ShipCardProps) {
  const choose = () => {
    meeting.picked.value = type;
    meeting.problem.value = '';
  };
  return (
    <label class="guard-card">
      <input
        type="radio"
        name="ship"
        value={type}
        checked={meeting.picked.value === type}
        aria-label={shipName(type)}
        aria-describedby={`facts-${type}`}
        onChange={choose}
      />
      <span class="guard-card-box">
        <span class="guard-hull">
          <Hull type={type} isLit={meeting.picked.value === type} />
        </span>
        <span class="guard-card-words">
          <strong>{shipName(type)}</strong>
          <span id={`facts-${type}`}>
            {type === 'ESCAPE_POD' && <span class="chip">{say().pod}</span>}
            <Figures facts={facts} />
          </span>
        </span>
      </span>
    </label>
  );
}

function Figures({ facts }: { facts: HullFacts | undefined }) {
  const { stats } = say();
  const speed = new Intl.NumberFormat(language.value).format(facts?.speed ?? 0);
  const rows: readonly (readonly [string, string])[] = facts
    ? [
        [stats.hold, whole(facts.maxCargo)],
        [stats.speed, speed],
        [stats.hull, whole(facts.hullPoints)],
        [stats.shields, whole(facts.maxShields)],
        [stats.worth, whole(facts.baseCost)],
      ]
    : [];
  return (
    <span class="guard-figures number">
      {rows.map(([name, value]) => (
        <span key={name}>
          <span class="dim">{name}</span> {value}
        </span>
      ))}
    </span>
  );
}
