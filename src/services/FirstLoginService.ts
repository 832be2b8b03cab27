import type { EntityManager } from '@mikro-orm/postgresql';
import { DialogueExchange, FirstLoginSession, PlayerFirstLoginState } from '../entities/index.ts';
import type { FirstLoginInput, FirstLoginReply, GuardTurn, Visitor } from '../protocol/firstLogin.ts';
import { seededDice } from '../rules/dice.ts';
import { claimsIn } from '../rules/negotiation/claims.ts';
import { checkAnswer, checkClaim, checkRestart } from '../rules/negotiation/dialogue.ts';
import { nameIn } from '../rules/negotiation/names.ts';
import { outcomeOf, POD_VERDICT, type Verdict } from '../rules/negotiation/outcome.ts';
import { readText } from '../rules/negotiation/playerText.ts';
import { blended, scoreAnswer } from '../rules/negotiation/scoring.ts';
import { strategyOf } from '../rules/negotiation/strategy.ts';
import { endOf, suspicionAfter } from '../rules/negotiation/suspicion.ts';
import type { Topic } from '../rules/negotiation/terms.ts';
import { nextTopic } from '../rules/negotiation/topics.ts';
import { vocabularyOf } from '../rules/negotiation/vocabulary.ts';
import { Refusal } from '../rules/refusal.ts';
import { questionIn } from '../texts/texts.ts';
import { type CommitHooks, GroupCommit } from '../world/GroupCommit.ts';
import { loadNegotiation, type Negotiation, negotiationFence, takeUp, type Talk } from '../world/Negotiation.ts';
import type { Row } from '../world/readRows.ts';
import { reserveNickname } from './firstLogin/nicknames.ts';
import { signOff } from './firstLogin/signOff.ts';
import { beginTalk, dropTalk, guardOf, newExchange, openExchange, suspicionOf } from './firstLogin/talks.ts';
import { turnOf } from './firstLogin/views.ts';
import { PLAIN_USAGE, type Thought, type Turn } from './guard/GuardMind.ts';

export type { Negotiation, Talk };

/** A first login that was taken up, the way its rows are written, and whom it is with. */
export interface OpenNegotiation {
  negotiation: Negotiation;
  talk: Talk;
  commit: GroupCommit;
  visitor: Visitor;
}

/** What a pilot says, and to which question; a claim says it to the first. */
interface Said {
  exchange: Row<DialogueExchange>;
  text: string;
}

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
      next: isLast ? null : this.#questionAfter(open, ship).prompt,
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
    return this.#judge(open, said, thought);
  }

  /** Refuses: ERR_STEP, ERR_STALE_EXCHANGE, ERR_TEXT_REJECTED. */
  answer(open: OpenNegotiation, input: FirstLoginInput<'answer'>, thought?: Thought): GuardTurn {
    return this.#judge(open, this.#answered(open, input), thought);
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
    return { exchange: exchanges[0] as Row<DialogueExchange>, text: readText(text) };
  }

  #answered({ talk }: OpenNegotiation, { exchangeId, text }: FirstLoginInput<'answer'>): Said {
    const exchange = talk.session.shipClaimed ? openExchange(talk) : null;
    checkAnswer({ open: exchange?.id ?? null, exchangeId });
    return { exchange: exchange as Row<DialogueExchange>, text: readText(text) };
  }

  #judge(open: OpenNegotiation, { exchange, text }: Said, thought: Thought | undefined): GuardTurn {
    const { negotiation, talk, visitor } = open;
    const { writes } = negotiation;
    const earlier = talk.exchanges.filter(({ id }) => id !== exchange.id).map(({ playerResponse }) => playerResponse);
    const { contradictions, ...measured } = scoreAnswer(text, earlier, vocabularyOf(visitor.language));
    const scores = blended(measured, thought?.measures ?? null);
    const suspicion = suspicionAfter(suspicionOf(talk), scores.believability);
    const usage = thought?.usage ?? PLAIN_USAGE;
    writes.set(DialogueExchange, exchange, {
      playerResponse: text,
      ...scores,
      currentSuspicion: suspicion,
      detectedContradictions: contradictions,
      keyExtractedInfo: { ...claimsIn(text), ...thought?.claims },
      aiProvider: thought?.provider ?? 'rules',
      aiSystemPrompt: usage.systemPrompt,
      aiUserPrompt: usage.userPrompt,
      aiRawResponse: usage.rawResponse,
      responseTimeMs: Math.min(MOST_MS, Math.max(0, this.#clock() - exchange.timestamp.getTime())),
      estimatedCostUsd: usage.costUsd,
      tokensUsed: usage.tokens,
    });
    this.#noteTalk(open, text, thought);
    if (talk.session.shipClaimed === 'ESCAPE_POD') this.#decide(open, POD_VERDICT);
    else if (endOf({ answered: talk.exchanges.length, suspicion, believability: scores.believability }))
      this.#decide(open, verdictOn(open));
    else this.#ask(open, thought?.question ?? null);
    return turnOf(negotiation, open.talk, visitor.language);
  }

  /** What one answer says of the whole talk. */
  #noteTalk({ negotiation: { writes }, talk: { session } }: OpenNegotiation, text: string, thought?: Thought): void {
    const usage = thought?.usage ?? PLAIN_USAGE;
    const isAi = thought?.provider === 'openai' || thought?.provider === 'anthropic';
    const before = session.performanceMetrics ?? { ai_calls: 0, ai_ms_total: 0, tokens_total: 0, cost_usd: 0 };
    writes.set(FirstLoginSession, session, {
      extractedPlayerName: session.extractedPlayerName ?? nameIn(text),
      aiServiceUsed: session.aiServiceUsed || isAi,
      fallbackToRules: !isAi,
      performanceMetrics: {
        ai_calls: before.ai_calls + (isAi ? 1 : 0),
        ai_ms_total: before.ai_ms_total + usage.milliseconds,
        tokens_total: before.tokens_total + usage.tokens,
        cost_usd: before.cost_usd + usage.costUsd,
      },
    });
  }

  #ask(open: OpenNegotiation, worded: string | null): void {
    const { negotiation, talk } = open;
    const question = this.#questionAfter(open, talk.session.shipClaimed ?? 'ESCAPE_POD');
    const exchange = newExchange(negotiation, talk.session.id, {
      sequence: talk.exchanges.length + 1,
      topic: worded ? 'ai_generated' : question.topic,
      prompt: worded ?? question.prompt,
      at: this.#now(),
    });
    open.talk = { ...talk, exchanges: [...talk.exchanges, exchange] };
    negotiation.writes.onUndo(() => (open.talk = talk));
  }

  /** The same for the same talk: its dice are those of the stored seed ([NG1]). */
  #questionAfter({ talk, visitor }: OpenNegotiation, ship: Row<FirstLoginSession>['shipClaimed'] & string) {
    const { exchanges, options, session } = talk;
    const asked = exchanges.map(({ topic }) => topic as Topic);
    const dice = seededDice(BigInt(`0x${(options.seedValue ?? session.id).replaceAll('-', '')}`)).stream(
      `question ${exchanges.length}`,
    );
    const topic = nextTopic(asked, dice);
    const { trait } = guardOf(talk);
    return {
      topic,
      prompt: questionIn({ language: visitor.language, topic, ship, trait, exchanges: exchanges.length, dice }),
    };
  }

  #decide({ negotiation, talk, visitor }: OpenNegotiation, verdict: Verdict): void {
    const { writes, state } = negotiation;
    const { session, exchanges } = talk;
    writes.set(FirstLoginSession, session, {
      outcome: verdict.outcome,
      negotiationSkill: verdict.skill,
      finalPersuasionScore: verdict.score,
      awardedShip: verdict.awardedShip,
      startingCredits: verdict.startingCredits,
      negotiationBonusFlag: verdict.bonus,
      notorietyPenalty: verdict.notoriety,
      completedAt: this.#now(),
    });
    writes.set(PlayerFirstLoginState, state, {
      answeredQuestions: true,
      previousDialogueStrategies: [
        ...state.previousDialogueStrategies,
        strategyOf(
          exchanges.map(({ playerResponse }) => playerResponse),
          vocabularyOf(visitor.language),
        ),
      ],
    });
  }

  #now(): Date {
    return new Date(this.#clock());
  }
}

const MOST_MS = 2 ** 31 - 1;

function verdictOn({ talk, visitor }: OpenNegotiation): Verdict {
  const { session, exchanges } = talk;
  return outcomeOf({
    ship: session.shipClaimed ?? 'ESCAPE_POD',
    thresholdModifier: guardOf(talk).thresholdModifier,
    vocabulary: vocabularyOf(visitor.language),
    answers: exchanges.map(exchange => ({
      text: exchange.playerResponse,
      persuasiveness: exchange.persuasiveness ?? 0.5,
      confidence: exchange.confidence ?? 0.5,
      consistency: exchange.consistency ?? 0.5,
      contradictions: exchange.detectedContradictions?.length ?? 0,
    })),
  });
}
