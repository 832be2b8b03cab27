import { AiMind, type AiMindParts } from '../../src/services/guard/AiMind.ts';
import type { AiProvider } from '../../src/services/guard/AiProvider.ts';
import { AnthropicGuard } from '../../src/services/guard/AnthropicGuard.ts';
import { Budget } from '../../src/services/guard/Budget.ts';
import type { GuardMind } from '../../src/services/guard/GuardMind.ts';
import { OpenAiGuard } from '../../src/services/guard/OpenAiGuard.ts';
import type { Api, FakeAi } from './fakeAi.ts';

// Loaded now, so that no test has to wait for them within its time limit.
await Promise.all([import('openai'), import('@anthropic-ai/sdk')]);

export const KEYS: Record<Api, string> = { openai: 'sk-open-0123456789', anthropic: 'sk-ant-9876543210' };

/** What a useful AI says. */
export const GOOD = {
  mood: 'suspicious',
  persuasiveness: 0.4,
  confidence: 0.9,
  claims: { arrival: 'this morning' },
  question: 'And who cleared you?',
};

/** A mind, what it wrote into the log, the pauses that it made, and who answered. */
interface Watched {
  mind: GuardMind;
  logged: string[];
  pauses: number[];
  considered: string[];
}

const clock = () => new Date();

/** Its pauses take no time. */
export function watched(providers: readonly AiProvider[], parts: Partial<AiMindParts> = {}): Watched {
  const logged: string[] = [];
  const pauses: number[] = [];
  const considered: string[] = [];
  const note = (facts: object, message: string) => logged.push(JSON.stringify({ ...facts, message }));
  const mind = new AiMind({
    providers,
    budget: new Budget(clock),
    clock,
    log: { info: note, warn: note },
    wait: milliseconds => Promise.resolve(pauses.push(milliseconds)),
    limits: { call: 2_000, total: 4_000, pause: 100 },
    onConsidered: provider => considered.push(provider),
    ...parts,
  });
  return { mind, logged, pauses, considered };
}

/** The providers of a server, as the game has them. */
export function openAiAt({ url }: Pick<FakeAi, 'url'>, model = 'gpt-6-luna'): OpenAiGuard {
  return new OpenAiGuard({ key: KEYS.openai, baseUrl: `${url}/v1`, model });
}

export function anthropicAt({ url }: Pick<FakeAi, 'url'>): AnthropicGuard {
  return new AnthropicGuard({ key: KEYS.anthropic, baseUrl: url, model: 'claude-haiku-5-5' });
}

export function bothAt(server: Pick<FakeAi, 'url'>, parts?: Partial<AiMindParts>): Watched {
  return watched([openAiAt(server), anthropicAt(server)], parts);
}
