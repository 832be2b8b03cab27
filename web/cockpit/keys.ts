import { signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';

const KEPT = 'sectorwars.keys';
const TYPING = 'input, textarea, select, [contenteditable]';

/** Whether single keys fly, scan and so on: who uses a voice or a screen reader may not want that. */
export const areKeysOn = signal(localStorage.getItem(KEPT) !== 'off');

export function switchKeys(on: boolean): void {
  areKeysOn.value = on;
  localStorage.setItem(KEPT, on ? 'on' : 'off');
}

/** What single keys do for as long as the component is there. Not while somebody types, and not under a dialog. */
export function useKeys(actions: Readonly<Record<string, () => void>>): void {
  const current = useRef(actions);
  current.current = actions;
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat) return;
      // The list of keys is where they are switched on again.
      if (!areKeysOn.value && event.key !== '?') return;
      if (event.ctrlKey || event.altKey || event.metaKey || isTaken(event.target)) return;
      const action = current.current[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function isTaken(target: EventTarget | null): boolean {
  return (
    (target instanceof Element && target.closest(TYPING) !== null) || document.querySelector('dialog[open]') !== null
  );
}
