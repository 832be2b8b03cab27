import { Meter } from '../ui/Meter.tsx';
import { BayView } from './BayView.tsx';
import './face.css';
import { looksOf } from './looks.ts';
import type { Meeting } from './Meeting.ts';
import { Portrait } from './Portrait.tsx';
import { suspicionNamed, TONES } from './suspicion.ts';
import { say } from './words.ts';

/** Who stands before one, where, and what they think. */
export function Bay({ meeting }: { meeting: Meeting }) {
  const { guard, mood, suspicion, sessionId, outcome } = meeting.state.value;
  const level = suspicionNamed(suspicion);
  const shown = outcome?.result === 'SUCCESS' ? 'convinced' : outcome ? 'very_suspicious' : mood;
  return (
    <section class="guard-bay panel" data-tone={TONES[level]} aria-label={say().portrait}>
      <BayView />
      <Portrait looks={looksOf(sessionId)} mood={shown} />
      <div class="guard-card-of-guard">
        <h1>
          <span class="guard-title">{guard.title}</span> {guard.name}
        </h1>
        <p class="guard-trait">
          <strong>{guard.trait}</strong> <span class="guard-about">{guard.description}</span>
        </p>
        <p class="guard-mood" aria-live="polite">
          {guard.name} {say().moods[shown]}.
        </p>
        <Meter
          label={say().suspicion}
          value={Math.round(suspicion * 100)}
          max={100}
          text={say().levels[level]}
          tone={TONES[level]}
        />
      </div>
    </section>
  );
}
