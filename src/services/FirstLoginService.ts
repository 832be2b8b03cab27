import type { EntityManager } from '@mikro-orm/postgresql';
import { FirstLoginSession, PlayerFirstLoginState } from '../entities/index.ts';
import type { FirstLoginInput, FirstLoginReply, GuardTurn, Visitor } from '../protocol/firstLogin.ts';
import { checkAnswer, checkClaim, checkRestart } from '../rules/negotiation/dialogue.ts';
import { readText } from '../rules/negotiation/playerText.ts';
import { endOf } from '../rules/negotiation/suspicion.ts';
import { Refusal } from '../rules/refusal.ts';
import { type CommitHooks, GroupCommit } from '../world/GroupCommit.ts';
import { loadNegotiation, negotiationFence, takeUp } from '../world/Negotiation.ts';
import { judge, type Meeting, questionAfter, type Statement } from './firstLogin/judge.ts';
import { reserveNickname } from './firstLogin/nicknames.ts';
import { signOff } from './firstLogin/signOff.ts';
import { beginTalk, dropTalk, guardOf, openExchange } from './firstLogin/talks.ts';
import { turnOf } from './firstLogin/views.ts';
import type { Thought, Turn } from './guard/GuardMind.ts';

/** A first login that was taken up, and the way its rows are written. */
export interface OpenNegotiation extends Meeting {
  commit: GroupCommit;
}

/** What a pilot says, and to which question; a claim says it to the first. */
type Said = Pick<Statement, 'exchange' | 'text'>;

/** The first login: a talk with a guard over a starter ship. Commands are synchronous, on the rows of one player. */
export class FirstLoginService {
  readonly #em: EntityManager;
  readonly #clock: () => number;
  readonly #hooks: CommitHooks;

  constructor(em: EntityManager, clock: () => number, hooks: CommitHooks = {}) {
    this.#em = em;
    this.#clock = clock;
    this.#hooks = hooks;
  }

  /**
   * Takes a player's first login up: the open talk as it stands, else a new one. Whoever had it before, on whatever node, writes
   * nothing any more. Refuses: ERR_NOT_FOUND, ERR_ALREADY_DONE.
   */
  async open(playerId: string, visitor: Visitor): Promise<OpenNegotiation> {
    const em = this.#em.fork();
    const epoch = await takeUp(em, playerId);
    if (epoch === null) throw new Refusal('ERR_NOT_FOUND', { what: 'player' });
    const negotiation = await loadNegotiation(em, playerId);
    if (negotiation.state.hasCompletedFirstLogin) throw new Refusal('ERR_ALREADY_DONE');

    const commit = new GroupCommit(em, negotiationFence(playerId, epoch), this.#hooks);
    const talk = negotiation.talk ?? beginTalk(negotiation, visitor, this.#now());
    negotiation.writes.keep();
    await commit.write(negotiation.writes.take());
    return { negotiation, talk, commit, visitor };
  }

  /** What is to be thought about before an answer is judged; refuses what would be refused then. */
  turnFor(open: OpenNegotiation, input: FirstLoginInput<'claim'> | FirstLoginInput<'answer'>): Turn | null {
    const { exchange, text } = 'shipType' in input ? this.#claimed(open, input) : this.#answered(open, input);
    const { talk, negotiation, visitor } = open;
    const ship = 'shipType' in input ? input.shipType : talk.session.shipClaimed;
    if (!ship || ship === 'ESCAPE_POD') return null;
    const isLast = endOf({ answered: talk.exchanges.length, suspicion: 0.5, believability: 0.5 }) !== null;
    return {
      playerId: negotiation.player.id,
      language: visitor.language,
      guard: guardOf(talk),
      ship,
      before: talk.exchanges
        .filter(({ id }) => id !== exchange.id)
        .map(({ npcPrompt, playerResponse }) => ({ prompt: npcPrompt, answer: playerResponse })),
      prompt: exchange.npcPrompt,
      answer: text,
      next: isLast ? null : questionAfter(open, ship).prompt,
    };
  }

  /** Refuses: ERR_STEP, ERR_UNKNOWN_SHIP, ERR_TEXT_REJECTED. */
  claim(open: OpenNegotiation, input: FirstLoginInput<'claim'>, thought?: Thought): GuardTurn {
    const said = this.#claimed(open, input);
    const { writes, state } = open.negotiation;
    const { shipType } = input;
    writes.set(FirstLoginSession, open.talk.session, { shipClaimed: shipType });
    writes.set(PlayerFirstLoginState, state, {
      claimedShip: true,
      previousShipClaims: [...state.previousShipClaims, shipType],
    });
    return judge(open, { ...said, thought, now: this.#clock() });
  }

  /** Refuses: ERR_STEP, ERR_STALE_EXCHANGE, ERR_TEXT_REJECTED. */
  answer(open: OpenNegotiation, input: FirstLoginInput<'answer'>, thought?: Thought): GuardTurn {
    return judge(open, { ...this.#answered(open, input), thought, now: this.#clock() });
  }

  /** Sees to it that a player may be called that when they sign. Refuses: ERR_NICKNAME. */
  async reserveNickname({ negotiation, talk }: OpenNegotiation, nickname: string): Promise<void> {
    // Who cannot sign yet is told so in their turn.
    if (talk.session.outcome) await reserveNickname(this.#em, negotiation.player.id, nickname);
  }

  /** Hands out what was decided, once. Refuses: ERR_STEP, ERR_ALREADY_DONE. */
  complete(open: OpenNegotiation, nickname: string | null): FirstLoginReply<'complete'> {
    return signOff(open.negotiation, open.talk, { nickname, at: this.#now() });
  }

  /** Another guard, other ships. Refuses: ERR_STEP. */
  restart(open: OpenNegotiation): GuardTurn {
    const { negotiation, talk, visitor } = open;
    checkRestart({ isDecided: talk.session.outcome !== null, attempts: negotiation.state.attempts });
    dropTalk(negotiation, talk);
    open.talk = beginTalk(negotiation, visitor, this.#now());
    negotiation.writes.onUndo(() => (open.talk = talk));
    return turnOf(negotiation, open.talk, visitor.language);
  }

  #claimed({ talk }: OpenNegotiation, { shipType, text }: FirstLoginInput<'claim'>): Said {
    const { session, options, exchanges } = talk;
    checkClaim({ shipClaimed: session.shipClaimed, offered: options.availableShips, ship: shipType });
    return { exchange: exchanges[0] as Statement['exchange'], text: readText(text) };
  }

  #answered({ talk }: OpenNegotiation, { exchangeId, text }: FirstLoginInput<'answer'>): Said {
    const exchange = talk.session.shipClaimed ? openExchange(talk) : null;
    checkAnswer({ open: exchange?.id ?? null, exchangeId });
    return { exchange: exchange as Statement['exchange'], text: readText(text) };
  }

  #now(): Date {
    return new Date(this.#clock());
  }
}
