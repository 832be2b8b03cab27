import type { Answer } from '../../sdk/Api.ts';
import { percent, whole } from '../app/language.ts';
import { kindOf } from '../app/placeNames.ts';
import { NexusFigures } from './NexusFigures.tsx';
import { say } from './words.ts';

export type Region = Answer<'regions'>['regions'][number];

interface RegionCardProps {
  region: Region;
  isOwn: boolean;
  isChosen: boolean;
  onChoose: () => void;
}

/** What a region is like. */
export function RegionCard({ region, isOwn, isChosen, onChoose }: RegionCardProps) {
  const { displayName, kind, status, sectors, online, taxRate, governance } = region;
  return (
    <article class={`journey-region panel ${isOwn ? 'is-own' : ''} ${isChosen ? 'is-chosen' : ''}`}>
      <header class="row spread">
        <h3 class="journey-name">
          {isOwn ? (
            displayName
          ) : (
            <button type="button" class="journey-choose" aria-pressed={isChosen} onClick={onChoose}>
              {displayName}
            </button>
          )}
        </h3>
        <span class="row">
          {status !== 'active' && <span class="chip warn">{say().closed}</span>}
          {isOwn && <span class="chip good">{say().here}</span>}
          <span class="chip">{kindOf('regions', kind)}</span>
        </span>
      </header>
      <dl class="journey-facts">
        <Fact name={say().sectors} value={whole(sectors)} />
        <Fact name={say().online} value={whole(online)} />
        <Fact name={say().tax} value={percent(taxRate)} />
        <Fact name={say().governance} value={say().rules[governance.type]} />
      </dl>
      {kind === 'central_nexus' && <NexusFigures />}
    </article>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class="number">{value}</dd>
    </div>
  );
}
