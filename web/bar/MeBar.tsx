import { useSignal } from '@preact/signals';
import { useGame } from '../cockpit/context.ts';
import { SettingsButton } from '../settings/SettingsButton.tsx';
import { useShipNews } from '../ship/useShipNews.ts';
import './bar.css';
import { Facts } from './Facts.tsx';
import { LineChip } from './LineChip.tsx';
import { LineState } from './LineState.tsx';
import { PilotMenu } from './PilotMenu.tsx';
import { Purse } from './Purse.tsx';
import { Who } from './Who.tsx';
import { say } from './words.ts';

/** Who one is, where, and what one has. On a phone two rows of it, and all of it on request. */
export function MeBar() {
  const game = useGame();
  useShipNews(game);
  const isOpen = useSignal(false);
  return (
    <div class="cockpit-bar">
      <header class="bar panel" aria-label={say().bar} data-open={isOpen.value}>
        <Who />
        <Purse credits={game.me.value.credits} />
        <Facts />
        <div class="bar-tools">
          <LineChip />
          <button
            type="button"
            class="button quiet bar-tool bar-more"
            aria-expanded={isOpen.value}
            aria-label={isOpen.value ? say().less : say().more}
            onClick={() => (isOpen.value = !isOpen.value)}
          >
            <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
              <path d="M4 7l6 6 6-6" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
            </svg>
          </button>
          <SettingsButton />
          <PilotMenu />
        </div>
      </header>
      <LineState />
    </div>
  );
}
