import { computed, signal } from '@preact/signals';
import type { PayloadOf } from '../../sdk/commands.ts';
import type { Said } from '../game/Feed.ts';
import type { Game } from '../game/Game.ts';

export type Scope = PayloadOf<'chat.send'>['scope'];

/** What the pilot is saying, to whom, and how much of what was said they have read. */
export class Radio {
  readonly #game: Game;
  readonly scope = signal<Scope>('sector');
  /** Whom a whisper is for. */
  readonly to = signal<{ id: string; name: string } | null>(null);
  readonly draft = signal('');
  readonly tab = signal<'chat' | 'events'>('chat');
  readonly isOpen = signal(true);
  /** Counts the times that somebody wants to type: the box takes the focus then. */
  readonly calls = signal(0);
  readonly #read = signal({ chat: '', event: 0 });
  /** Of others, since the talk was looked at last. */
  readonly unread = computed(() => {
    const said = this.#game.feed.said.value;
    const seen = said.findIndex(({ id }) => id === this.#read.value.chat);
    const own = this.#game.me.value.id;
    return said.slice(seen + 1).filter(({ from }) => from.playerId !== own).length;
  });
  readonly unseen = computed(
    () => this.#game.feed.happened.value.filter(({ id }) => id > this.#read.value.event).length,
  );

  constructor(game: Game) {
    this.#game = game;
  }

  whisperTo(id: string, name: string): void {
    this.to.value = { id, name };
    this.scope.value = 'private';
    this.call();
  }

  /** Opens the talk for somebody who wants to say something. */
  call(): void {
    this.isOpen.value = true;
    this.tab.value = 'chat';
    this.calls.value += 1;
  }

  /** All that is there now has been looked at. */
  markRead(what: 'chat' | 'event'): void {
    const { said, happened } = this.#game.feed;
    const last = what === 'chat' ? { chat: said.peek().at(-1)?.id ?? '' } : { event: happened.peek().at(-1)?.id ?? 0 };
    this.#read.value = { ...this.#read.peek(), ...last };
  }

  /** Throws what `chat.send` refuses; the draft is kept then. */
  async send(): Promise<void> {
    const text = this.draft.peek().trim();
    const scope = this.scope.peek();
    const to = this.to.peek();
    if (text === '' || (scope === 'private' && !to)) return;
    await this.#game.pilot.command('chat.send', {
      scope,
      text,
      ...(scope === 'private' && to ? { to: to.id } : {}),
    });
    this.draft.value = '';
  }

  /** What a pilot is called of whom only the id is told: whom a whisper of one's own was for. */
  nameOf(id: string): string | undefined {
    if (this.to.value?.id === id) return this.to.value.name;
    const said = this.#game.feed.said.value.find(({ from }) => from.playerId === id);
    return said?.from.name ?? this.#game.company.value.find(pilot => pilot.id === id)?.name;
  }

  isOwn({ from }: Said): boolean {
    return from.playerId === this.#game.me.value.id;
  }
}

const radios = new WeakMap<Game, Radio>();

/** It outlives its box, which may be closed. */
export function radioOf(game: Game): Radio {
  let radio = radios.get(game);
  if (!radio) radios.set(game, (radio = new Radio(game)));
  return radio;
}
