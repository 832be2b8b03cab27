import type OpenAI from 'openai';
import { z } from 'zod';
import { type AiAnswer, type AiProvider, type CallLimit, failureOf, Tokens, withoutKey } from './AiProvider.ts';
import { boundedFetch } from './boundedFetch.ts';
import { MOST_TOKENS, type Prompt } from './prompt.ts';

const TEMPERATURE = 0.7;
/** Models that think before they speak unless told not to; while they think they take no temperature. */
const THINKS = /^gpt-(5\.|[6-9])/;

const Completion = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }) })).min(1),
  usage: z.object({ prompt_tokens: Tokens, completion_tokens: Tokens }).nullish().catch(null),
});

export interface Access {
  key: string;
  baseUrl: string | undefined;
  model: string;
}

/** The guard's thoughts by OpenAI's chat completions, or by a server that speaks the same. */
export class OpenAiGuard implements AiProvider {
  readonly name = 'openai';
  readonly model: string;
  readonly #access: Access;
  #client: Promise<OpenAI> | undefined;

  constructor(access: Access) {
    this.model = access.model;
    this.#access = access;
  }

  async ask(prompt: Prompt, { milliseconds, signal }: CallLimit): Promise<AiAnswer> {
    try {
      const client = await (this.#client ??= clientFor(this.#access));
      const said: unknown = await client.chat.completions.create(
        {
          model: this.model,
          messages: [
            { role: 'system', content: prompt.systemPrompt },
            { role: 'user', content: prompt.userPrompt },
          ],
          temperature: TEMPERATURE,
          max_completion_tokens: MOST_TOKENS,
          response_format: { type: 'json_object' },
          ...(THINKS.test(this.model) ? { reasoning_effort: 'none' as const } : {}),
        },
        { signal, timeout: milliseconds },
      );
      return this.#answerOf(Completion.parse(said));
    } catch (error) {
      throw failureOf(error);
    }
  }

  #answerOf({ choices, usage }: z.output<typeof Completion>): AiAnswer {
    return {
      text: withoutKey(choices[0]?.message.content ?? '', this.#access.key),
      tokens: usage ? { input: usage.prompt_tokens, output: usage.completion_tokens } : null,
    };
  }
}

/** The SDK is loaded when it is first needed: a server without a key does without its megabytes. */
async function clientFor({ key, baseUrl }: Access): Promise<OpenAI> {
  const { default: OpenAI } = await import('openai');
  // Whatever is not said here the SDK would look for in the environment.
  return new OpenAI({
    apiKey: key,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: baseUrl ?? 'https://api.openai.com/v1',
    maxRetries: 0,
    logLevel: 'off',
    fetch: boundedFetch,
  });
}
