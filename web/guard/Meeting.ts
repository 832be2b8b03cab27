import { effect, signal } from '@preact/signals';
import { Ended, Refused } from '../../sdk/errors.ts';
import type { Pilot } from '../../sdk/Pilot.ts';
import type { Talk } from '../../sdk/Talk.ts';
import type { StarterShip, TalkState } from '../../sdk/TalkState.ts';
import { lettersIn, LONGEST_SPEECH } from '../../src/rules/speech.ts';
import { language } from '../app/language.ts';
import { attempt } from '../app/notices.ts';
import { sentenceOf } from '../app/sentences.ts';
import { meetAgain, over, play } from '../app/stage.ts';
import { say } from './words.ts';

/** What one is about to say; it outlasts the talk that it is said in, for that one may be taken up anew. */
export class Notes {
  /** The ship that is looked at, before one is claimed. */
  readonly picked = signal<StarterShip | null>(null);
  readonly draft = signal('');
  readonly nickname = signal('');
}

/** What the guard scene shows of a talk, and what one does there. */
export class Meeting {
  readonly state;
  /** Whether the line stands; `away` while it is being found again. */
  readonly line = signal<'there' | 'away'>('there');
  /** The guard hears or thinks, and nothing else can be said meanwhile. */
  readonly isBusy = signal(false);
  /** Why what was said last was not heard; beside the box it was typed in. */
  readonly problem = signal('');
  readonly picked;
  readonly draft;
  readonly nickname;
  /** No other guard is left to walk to. */
  readonly isLast = signal(false);
  readonly #pilot: Pilot;
  readonly #talk: Talk;
  readonly #offs: (() => void)[];
  #isSigned = false;

  constructor(pilot: Pilot, talk: Talk, { picked, draft, nickname }: Notes) {
    this.#pilot = pilot;
    this.#talk = talk;
    this.picked = picked;
    this.draft = draft;
    this.nickname = nickname;
    this.state = signal<TalkState>(talk.state);
    this.#offs = [
      talk.on('changed', state => (this.state.value = state)),
      talk.on('away', () => (this.line.value = 'away')),
      talk.on('back', () => (this.line.value = 'there')),
      talk.on('ended', error => this.#end(error)),
      this.#followLanguage(),
    ];
  }

  /** Says it: which ship is the pilot's, or what was asked. */
  async send(): Promise<void> {
    const [text, shipType] = [this.draft.value.trim(), this.picked.value];
    const { step } = this.state.value;
    if (step === 'choosing' && !shipType) this.problem.value = say().pickFirst;
    else if (text === '') this.problem.value = say().reasons.empty;
    else if (lettersIn(text) > LONGEST_SPEECH) this.problem.value = say().reasons.long;
    else {
      await this.#trying(async () => {
        await (step === 'choosing' && shipType ? this.#talk.claim({ shipType, text }) : this.#talk.answer({ text }));
        this.draft.value = '';
      });
    }
  }

  /** To another guard. */
  async walkAway(): Promise<void> {
    await this.#trying(async () => {
      try {
        await this.#talk.restart();
      } catch (error) {
        if (!(error instanceof Refused) || error.code !== 'ERR_STEP') throw error;
        this.isLast.value = true;
        return;
      }
      this.picked.value = null;
      this.draft.value = '';
    });
  }

  /** Takes what was decided, and flies. */
  async sign(): Promise<void> {
    const nickname = this.nickname.value.trim();
    await this.#trying(async () => {
      if (!this.#isSigned) await this.#talk.complete(nickname === '' ? {} : { nickname });
      this.#isSigned = true;
      await play(this.#pilot);
    });
  }

  close(): void {
    for (const off of this.#offs) off();
  }

  async #trying(action: () => Promise<void>): Promise<void> {
    if (this.isBusy.value) return;
    this.isBusy.value = true;
    this.problem.value = '';
    try {
      await action();
    } catch (error) {
      this.problem.value = reasonOf(error);
    } finally {
      this.isBusy.value = false;
    }
  }

  #end(error: Error): void {
    if (error instanceof Ended && error.reason === 'done') void attempt(() => play(this.#pilot));
    else over(this.#pilot, error);
  }

  /** The guard speaks what was spoken at the entrance: who changes it comes in again. */
  #followLanguage(): () => void {
    const before = language.peek();
    return effect(() => {
      if (language.value !== before) void this.#comeInAgain();
    });
  }

  async #comeInAgain(): Promise<void> {
    this.isBusy.value = true;
    await meetAgain(this.#pilot).catch((error: Error) => over(this.#pilot, error));
    this.isBusy.value = false;
  }
}

/** A refusal with a reason that we have words for, else what the server says of it. */
function reasonOf(error: unknown): string {
  if (error instanceof Refused && typeof error.data['reason'] === 'string') {
    const { reasons, names } = say();
    const known: Readonly<Record<string, string>> = error.code === 'ERR_NICKNAME' ? names : reasons;
    const { reason } = error.data;
    if (Object.hasOwn(known, reason)) return known[reason] ?? sentenceOf(error);
  }
  return sentenceOf(error);
}
