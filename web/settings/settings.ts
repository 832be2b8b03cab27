import { computed, effect, signal } from '@preact/signals';
import type { PayloadOf } from '../../sdk/commands.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import { chooseLanguage, language, LANGUAGES, type Language } from '../app/language.ts';
import { attempt } from '../app/notices.ts';
import { merged, parsed, patchOf, type Preferences } from './preferences.ts';

type Patch = PayloadOf<'player.settings'>['patch'];

const KEPT = 'sectorwars.preferences';

export const preferences = signal<Preferences>(parsed(localStorage.getItem(KEPT)));

const systemStill = watched('(prefers-reduced-motion: reduce)');
const systemContrast = watched('(prefers-contrast: more)');

/** Nothing shall move that need not. */
export const isStill = computed(() => preferences.value.reducedMotion ?? systemStill.value);
export const isContrasty = computed(() => preferences.value.highContrast ?? systemContrast.value);

/** What was changed before there was a record to write it to. */
const pending = new Set<keyof Preferences>();
let isLanguagePending = false;
let pilot: Pilot | null = null;

effect(() => {
  const { dataset, style } = document.documentElement;
  dataset['motion'] = isStill.value ? 'still' : 'full';
  dataset['contrast'] = isContrasty.value ? 'high' : 'usual';
  style.setProperty('--text-size', String(preferences.value.textSize));
});

/** At once on the page, and in what is kept: by this browser, and by the player's record when there is one. */
export function prefer<K extends keyof Preferences>(name: K, value: Preferences[K]): void {
  keep({ ...preferences.value, [name]: value });
  pending.add(name);
  push();
}

export function speak(next: Language): void {
  chooseLanguage(next);
  isLanguagePending = true;
  push();
}

/** In the galaxy: what the record says is taken over, and what was changed on the way in is written to it. */
export function follow(entered: Pilot): void {
  pilot = entered;
  const { language: spoken, accessibility = {} } = entered.me.settings;
  keep(merged(preferences.value, accessibility, pending));
  const known = LANGUAGES.find(each => each === spoken?.slice(0, 2));
  if (known && !isLanguagePending) chooseLanguage(known);
  push();
}

/** Out of the galaxy: changes stay with this browser until somebody enters. */
export function unfollow(): void {
  pilot = null;
}

function push(): void {
  if (!pilot) return;
  const accessibility = patchOf(preferences.value, pending);
  const patch: Patch = {
    ...(Object.keys(accessibility).length > 0 ? { accessibility } : {}),
    ...(isLanguagePending ? { language: language.value } : {}),
  };
  pending.clear();
  isLanguagePending = false;
  const to = pilot;
  if (Object.keys(patch).length > 0) void attempt(() => to.command('player.settings', { patch }));
}

function keep(next: Preferences): void {
  localStorage.setItem(KEPT, JSON.stringify(next));
  preferences.value = next;
}

function watched(query: string) {
  const media = matchMedia(query);
  const now = signal(media.matches);
  media.addEventListener('change', () => (now.value = media.matches));
  return now;
}
