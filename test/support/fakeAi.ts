import { once } from 'node:events';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type Api = 'openai' | 'anthropic';

/** What a request asks for, whichever of the APIs it speaks. */
export interface AskedFor {
  api: Api;
  headers: IncomingHttpHeaders;
  body: Record<string, unknown>;
  systemPrompt: string;
  userPrompt: string;
}

export type Behaviour = (response: ServerResponse, asked: AskedFor) => void;

/** A server on this machine that speaks the APIs of both providers, and misbehaves as it is told. */
export class FakeAi {
  readonly asked: AskedFor[] = [];
  /** Requests that were given up before they were answered. */
  readonly givenUp: Api[] = [];
  behaviour: Record<Api, Behaviour> = { openai: saying({}), anthropic: saying({}) };
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<FakeAi> {
    const server = createServer();
    const fake = new FakeAi(server);
    server.on('request', (request, response) => void fake.#take(request, response));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return fake;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const api: Api = request.url === '/v1/messages' ? 'anthropic' : 'openai';
    response.on('close', () => {
      if (!response.writableFinished) this.givenUp.push(api);
    });
    const asked = read(api, request.headers, JSON.parse(await text(request)) as Record<string, unknown>);
    this.asked.push(asked);
    this.behaviour[api](response, asked);
  }

  /** Forgets what was, and answers again. */
  reset(): void {
    this.asked.length = 0;
    this.givenUp.length = 0;
    this.behaviour = { openai: saying({}), anthropic: saying({}) };
  }

  async stop(): Promise<void> {
    const stopped = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await stopped;
  }
}

/** An answer with this as what the AI says; an object is said as JSON. */
export function saying(said: object | string | ((asked: AskedFor) => object | string)): Behaviour {
  return (response, asked) => {
    const words = typeof said === 'function' ? said(asked) : said;
    const content = typeof words === 'string' ? words : JSON.stringify(words);
    json(response, 200, asked.api === 'openai' ? completionOf(content) : messageOf(content));
  };
}

/** An error with this status. */
export function failing(status: number): Behaviour {
  return response => json(response, status, { error: { type: 'some_error', message: 'no' } });
}

/** Anything at all. */
export function answering(type: string, body: string | Buffer, status = 200): Behaviour {
  return response => response.writeHead(status, { 'content-type': type }).end(body);
}

/** No answer, ever. */
export const hanging: Behaviour = () => undefined;

export function completionOf(
  content: string,
  usage: unknown = { prompt_tokens: 1000, completion_tokens: 100 },
): object {
  return {
    id: 'c1',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }],
    usage,
  };
}

function messageOf(content: string): object {
  return {
    id: 'm1',
    type: 'message',
    role: 'assistant',
    content: [{ type: 'text', text: content }],
    stop_reason: 'end_turn',
    usage: { input_tokens: 1000, output_tokens: 100 },
  };
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function read(api: Api, headers: IncomingHttpHeaders, body: Record<string, unknown>): AskedFor {
  const messages = body['messages'] as { role: string; content: string }[];
  const of = (role: string) => messages.find(message => message.role === role)?.content ?? '';
  const systemPrompt = api === 'openai' ? of('system') : (body['system'] as string);
  return { api, headers, body, systemPrompt, userPrompt: of('user') };
}
