import { DialogueExchange, FirstLoginSession, PlayerFirstLoginState } from '../../entities/index.ts';
import type { GuardTurn, Visitor } from '../../protocol/firstLogin.ts';
import { seededDice } from '../../rules/dice.ts';
import { claimsIn } from '../../rules/negotiation/claims.ts';
import { nameIn } from '../../rules/negotiation/names.ts';
import { outcomeOf, POD_VERDICT, type Verdict } from '../../rules/negotiation/outcome.ts';
import { blended, scoreAnswer } from '../../rules/negotiation/scoring.ts';
import { strategyOf } from '../../rules/negotiation/strategy.ts';
import { endOf, suspicionAfter } from '../../rules/negotiation/suspicion.ts';
import type { Mood, Topic } from '../../rules/negotiation/terms.ts';
import { nextTopic } from '../../rules/negotiation/topics.ts';
import { vocabularyOf } from '../../rules/negotiation/vocabulary.ts';
import { questionIn } from '../../texts/texts.ts';
import type { Negotiation, Talk } from '../../world/Negotiation.ts';
import type { Row } from '../../world/readRows.ts';
import { PLAIN_USAGE, type Thought } from '../guard/GuardMind.ts';
import { guardOf, newExchange, suspicionOf } from './talks.ts';
import { turnOf } from './views.ts';

/** A first login, as it stands, and whom it is with. */
export interface Meeting {
  negotiation: Negotiation;
  talk: Talk;
  visitor: Visitor;
}

/** What a pilot says to a question, and what an AI thinks of it. */
export interface Statement {
  exchange: Row<DialogueExchange>;
  text: string;
  thought: Thought | undefined;
  now: number;
}

const MOST_MS = 2 ** 31 - 1;

/** Scores an answer, and has the guard ask on or decide ([NG5] to [NG15]). */
export function judge(meeting: Meeting, { exchange, text, thought, now }: Statement): GuardTurn {
  const { negotiation, talk, visitor } = meeting;
  const { writes } = negotiation;
  const at = new Date(now);
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
    keyExtractedInfo: { ...claimsIn(text), ...thought?.claims, ...moodIn(thought) },
    aiProvider: thought?.provider ?? 'rules',
    aiSystemPrompt: usage.systemPrompt,
    aiUserPrompt: usage.userPrompt,
    aiRawResponse: usage.rawResponse,
    responseTimeMs: Math.min(MOST_MS, Math.max(0, now - exchange.timestamp.getTime())),
    estimatedCostUsd: usage.costUsd,
    tokensUsed: usage.tokens,
  });
  noteTalk(meeting, text, thought);
  if (talk.session.shipClaimed === 'ESCAPE_POD') decide(meeting, POD_VERDICT, at);
  else if (endOf({ answered: talk.exchanges.length, suspicion, believability: scores.believability }))
    decide(meeting, verdictOn(meeting), at);
  else ask(meeting, thought?.question ?? null, at);
  return turnOf(negotiation, meeting.talk, visitor.language);
}

/** An AI's mood is kept with what it took from the answer; that of the rules follows from the scores. */
function moodIn(thought: Thought | undefined): { mood?: Mood } {
  return isByAi(thought) ? { mood: thought.mood } : {};
}

function isByAi(thought: Thought | undefined): thought is Thought {
  return thought?.provider === 'openai' || thought?.provider === 'anthropic';
}

/** What one answer says of the whole talk. */
function noteTalk({ negotiation: { writes }, talk: { session } }: Meeting, text: string, thought?: Thought): void {
  const usage = thought?.usage ?? PLAIN_USAGE;
  const isAi = isByAi(thought);
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

function ask(meeting: Meeting, worded: string | null, at: Date): void {
  const { negotiation, talk } = meeting;
  const question = questionAfter(meeting, talk.session.shipClaimed ?? 'ESCAPE_POD');
  const exchange = newExchange(negotiation, talk.session.id, {
    sequence: talk.exchanges.length + 1,
    topic: worded ? 'ai_generated' : question.topic,
    prompt: worded ?? question.prompt,
    at,
  });
  meeting.talk = { ...talk, exchanges: [...talk.exchanges, exchange] };
  negotiation.writes.onUndo(() => (meeting.talk = talk));
}

/** The same for the same talk: its dice are those of the stored seed ([NG1]). */
export function questionAfter({ talk, visitor }: Meeting, ship: Row<FirstLoginSession>['shipClaimed'] & string) {
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

function decide({ negotiation, talk, visitor }: Meeting, verdict: Verdict, at: Date): void {
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
    completedAt: at,
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

function verdictOn({ talk, visitor }: Meeting): Verdict {
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
