import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { attempt } from '../app/notices.ts';
import type { Hangar } from './Hangar.ts';
import { useWork } from './useWork.ts';
import { say } from './words.ts';

interface RenameProps {
  ship: { id: string; name: string };
  hangar: Hangar;
  onClose: () => void;
}

/** Another name for a ship. Enter saves, Escape leaves it as it was. */
export function Rename({ ship, hangar, onClose }: RenameProps) {
  const field = useRef<HTMLInputElement>(null);
  const isBusy = useSignal(false);
  const { rename } = useWork(hangar);
  useEffect(() => field.current?.select(), []);
  const save = async () => {
    const name = field.current?.value.trim() ?? '';
    if (name === '' || name === ship.name) return onClose();
    isBusy.value = true;
    const renamed = await attempt(async () => {
      await rename(ship, name);
      return true;
    });
    isBusy.value = false;
    if (renamed) onClose();
  };
  return (
    <form
      class="ship-rename"
      onSubmit={event => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={event => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <label class="field">
        <span class="unseen">{say().name}</span>
        <input ref={field} name="ship-name" defaultValue={ship.name} maxLength={100} required autocomplete="off" />
      </label>
      <button type="submit" class="button primary" disabled={isBusy.value}>
        {say().save}
      </button>
      <button type="button" class="button quiet" onClick={onClose}>
        {say().cancel}
      </button>
    </form>
  );
}
