import { AiMind, type AiMindParts, type GuardLog } from './AiMind.ts';
import type { AiProvider } from './AiProvider.ts';
import { AnthropicGuard } from './AnthropicGuard.ts';
import { Budget } from './Budget.ts';
import { type GuardMind, PLAIN_MIND } from './GuardMind.ts';
import { OpenAiGuard } from './OpenAiGuard.ts';

export interface AiSettings {
  AI_OPENAI_API_KEY?: string | undefined;
  AI_OPENAI_BASE_URL?: string | undefined;
  AI_OPENAI_MODEL: string;
  AI_ANTHROPIC_API_KEY?: string | undefined;
  AI_ANTHROPIC_BASE_URL?: string | undefined;
  AI_ANTHROPIC_MODEL: string;
}

/** The guard's mind by the settings: a provider without a key is skipped, and without any the rules stand alone. */
export function guardMindFrom(
  settings: AiSettings,
  log: GuardLog,
  onConsidered?: AiMindParts['onConsidered'],
): GuardMind {
  const providers = providersOf(settings);
  if (providers.length === 0) return PLAIN_MIND;
  const budget = new Budget(() => new Date());
  return new AiMind({ providers, budget, clock: steadyClock, log, onConsidered });
}

/** Nobody sets it: how long an AI takes is not to depend on that. */
function steadyClock(): Date {
  return new Date(performance.timeOrigin + performance.now());
}

function providersOf(settings: AiSettings): AiProvider[] {
  const providers: AiProvider[] = [];
  const { AI_OPENAI_API_KEY: openAi, AI_ANTHROPIC_API_KEY: anthropic } = settings;
  if (openAi) {
    const { AI_OPENAI_BASE_URL: baseUrl, AI_OPENAI_MODEL: model } = settings;
    providers.push(new OpenAiGuard({ key: openAi, baseUrl, model }));
  }
  if (anthropic) {
    const { AI_ANTHROPIC_BASE_URL: baseUrl, AI_ANTHROPIC_MODEL: model } = settings;
    providers.push(new AnthropicGuard({ key: anthropic, baseUrl, model }));
  }
  return providers;
}
