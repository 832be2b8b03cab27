import { signal } from '@preact/signals';

const NARROW = matchMedia('(max-width: 760px)');

/** Whether the page has room for one thing at a time only, as on a phone. */
export const isNarrow = signal(NARROW.matches);
NARROW.addEventListener('change', ({ matches }) => (isNarrow.value = matches));
