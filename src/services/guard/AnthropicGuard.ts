import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod';
import { type AiAnswer, type AiProvider, type CallLimit, failureOf, Tokens, withoutKey } from './AiProvider.ts';
import { boundedFetch } from './boundedFetch.ts';
import type { Access } from './OpenAiGuard.ts';
import { MOST_TOKENS, type Prompt } from './prompt.ts';

const Message = z.object({
  content: z.array(z.object({ type: z.string(), text: z.string().optional() })),
  usage: z.object({ input_tokens: Tokens, output_tokens: Tokens }).nullish().catch(null),
});

/** The guard's thoughts by Anthropic's messages. Its API takes no temperature any more, and no begun answer. */
export class AnthropicGuard implements AiProvider {
  readonly name = 'anthropic';
  readonly model: string;
  readonly #access: Access;
  #client: Promise<Anthropic> | undefined;

  constructor(access: Access) {
    this.model = access.model;
    this.#access = access;
  }

  async ask(prompt: Prompt, { milliseconds, signal }: CallLimit): Promise<AiAnswer> {
    try {
      const client = await (this.#client ??= clientFor(this.#access));
      const said: unknown = await client.messages.create(
        {
          model: this.model,
          system: prompt.systemPrompt,
          messages: [{ role: 'user', content: prompt.userPrompt }],
          max_tokens: MOST_TOKENS,
          thinking: { type: 'disabled' },
        },
        { signal, timeout: milliseconds },
      );
      return this.#answerOf(Message.parse(said));
    } catch (error) {
      throw failureOf(error);
    }
  }

  #answerOf({ content, usage }: z.output<typeof Message>): AiAnswer {
    const texts = content.flatMap(({ type, text }) => (type === 'text' && text ? [text] : []));
    return {
      text: withoutKey(texts.join(''), this.#access.key),
      tokens: usage ? { input: usage.input_tokens, output: usage.output_tokens } : null,
    };
  }
}

/** The SDK is loaded when it is first needed: a server without a key does without its megabytes. */
async function clientFor({ key, baseUrl }: Access): Promise<Anthropic> {
  const { default: Anthropic } = await import('@anthropic-ai/sdk');
  // Whatever is not said here the SDK would look for in the environment.
  return new Anthropic({
    apiKey: key,
    webhookKey: null,
    baseURL: baseUrl ?? 'https://api.anthropic.com',
    maxRetries: 0,
    logLevel: 'off',
    openTelemetry: false,
    fetch: boundedFetch,
  });
}
