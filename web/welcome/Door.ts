import { computed, signal } from '@preact/signals';
import { language } from '../app/language.ts';
import { sentenceOf } from '../app/sentences.ts';
import { galaxy, play } from '../app/stage.ts';
import { type Field, fieldOf, firstWrong, keptRules, type Mode, waitOf } from './entry.ts';
import { say } from './words.ts';

/** So that a returning player is asked for no more than the password. */
const KNOWN = 'sectorwars.name';
/** A player at the door is told at once that it is too soon; the pilot inside has more patience. */
const PATIENCE = 2_500;

interface Problem {
  /** Null for what is about the whole. */
  field: Field | null;
  text: string;
}

/** What is typed at the door, and what comes of it. */
export class Door {
  readonly mode = signal<Mode>(localStorage.getItem(KNOWN) ? 'logIn' : 'signUp');
  readonly username = signal(localStorage.getItem(KNOWN) ?? '');
  readonly password = signal('');
  readonly problem = signal<Problem | null>(null);
  readonly isBusy = signal(false);
  readonly kept = computed(() => keptRules({ username: this.username.value, password: this.password.value }));

  choose(mode: Mode): void {
    this.mode.value = mode;
    this.problem.value = null;
  }

  type(field: Field, text: string): void {
    this[field].value = text;
    this.problem.value = null;
  }

  /** The field that must be looked at again, if there is one. */
  async send(): Promise<Field | null> {
    if (this.isBusy.value) return null;
    const [mode, given] = [this.mode.value, { username: this.username.value, password: this.password.value }];
    const wrong = firstWrong(mode, given);
    if (wrong) {
      const sentences = given[wrong] === '' ? say().missing : say().wrong;
      this.problem.value = { field: wrong, text: sentences[wrong] };
      return wrong;
    }
    this.isBusy.value = true;
    try {
      await enter(mode, given);
      return null;
    } catch (error) {
      const field = fieldOf(error);
      this.problem.value = { field, text: `${sentenceOf(error)} ${whenAgain(waitOf(error))}`.trim() };
      return field;
    } finally {
      this.isBusy.value = false;
    }
  }
}

async function enter(mode: Mode, { username, password }: { username: string; password: string }): Promise<void> {
  const door = galaxy({ patience: PATIENCE });
  const { session } = await (mode === 'signUp' ? door.register(username, password) : door.login(username, password));
  localStorage.setItem(KNOWN, username);
  await play(galaxy().resume(session));
}

function whenAgain(ms: number): string {
  if (ms <= 0) return '';
  const isShort = ms < 90_000;
  const time = new Intl.NumberFormat(language.value, {
    style: 'unit',
    unit: isShort ? 'second' : 'minute',
    unitDisplay: 'long',
  });
  return say().again(time.format(Math.ceil(ms / (isShort ? 1_000 : 60_000))));
}
