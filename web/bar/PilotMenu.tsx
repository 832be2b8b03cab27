import { useId } from 'preact/hooks';
import { useSignal } from '@preact/signals';
import { logOut } from '../app/stage.ts';
import { useGame } from '../cockpit/context.ts';
import { Button } from '../ui/Button.tsx';
import { say } from './words.ts';

/** What is not needed all the time: documents, full screen, the way out. */
export function PilotMenu() {
  const id = useId();
  const game = useGame();
  const isFull = useSignal(document.fullscreenElement !== null);
  const isOperator = useSignal(false);
  const look = async () => {
    isFull.value = document.fullscreenElement !== null;
    // Without an answer the menu lacks a link, and nothing else.
    isOperator.value = await game.pilot.account().then(
      ({ user }) => user.isAdmin,
      () => false,
    );
  };
  const fill = async () => {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
    document.getElementById(id)?.hidePopover();
  };
  return (
    <>
      <button type="button" class="button quiet bar-tool" aria-label={say().menu} popovertarget={id}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
          <path d="M3 5h14M3 10h14M3 15h14" stroke="currentColor" stroke-width="2" stroke-linecap="round" />
        </svg>
      </button>
      <nav
        id={id}
        class="bar-menu panel"
        popover="auto"
        aria-label={say().menu}
        onToggle={({ newState }) => {
          if (newState === 'open') void look();
        }}
      >
        <a class="button quiet" href="/docs" target="_blank" rel="noopener">
          {say().docs}
        </a>
        {isOperator.value && (
          <a class="button quiet" href="/operator">
            {say().operator}
          </a>
        )}
        {document.fullscreenEnabled && (
          <Button kind="quiet" onPress={fill}>
            {isFull.value ? say().window : say().full}
          </Button>
        )}
        <Button kind="quiet" onPress={() => logOut(game.pilot)}>
          {say().logOut}
        </Button>
      </nav>
    </>
  );
}
