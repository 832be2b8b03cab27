import { useSignal } from '@preact/signals';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import type { Meeting } from './Meeting.ts';
import { say } from './words.ts';

/** To another guard, if one is left; asked back once. */
export function WalkAway({ meeting }: { meeting: Meeting }) {
  const isAsked = useSignal(false);
  const close = () => (isAsked.value = false);
  const leave = async () => {
    await meeting.walkAway();
    if (!meeting.isLast.value) close();
  };
  return (
    <>
      <Button
        kind="quiet"
        aria-haspopup="dialog"
        disabled={meeting.isBusy.value}
        onPress={() => (isAsked.value = true)}
      >
        {say().walk}
      </Button>
      {isAsked.value && (
        <Dialog
          title={say().walkTitle}
          onClose={close}
          actions={
            <>
              <Button onPress={close}>{say().stay}</Button>
              <Button kind="primary" disabled={meeting.isLast.value} onPress={leave}>
                {say().walk}
              </Button>
            </>
          }
        >
          <p>{say().walkText}</p>
          <div aria-live="polite">{meeting.isLast.value && <p class="warn">{say().last}</p>}</div>
        </Dialog>
      )}
    </>
  );
}
