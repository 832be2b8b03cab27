import { request } from 'node:http';
import { expect } from 'chai';

interface Answer {
  status: number;
  headers: Headers;
  body: unknown;
}

/** Somebody who calls the server. */
export interface Caller {
  /** JSON to `/api/v1/auth`. */
  post(path: string, body: unknown): Promise<Answer>;
  send(path: string, body: string | undefined, type: string): Promise<Answer>;
  me(token: string): Promise<Answer>;
}

export function caller(url: string): Caller {
  const send = async (path: string, body: string | undefined, type: string) =>
    answerOf(await fetch(url + path, { method: 'POST', body: body ?? null, headers: { 'content-type': type } }));
  return {
    send,
    post: (path, body) => send(`/api/v1/auth/${path}`, JSON.stringify(body), 'application/json'),
    me: async token =>
      answerOf(await fetch(`${url}/api/v1/me`, { headers: token ? { authorization: `Bearer ${token}` } : {} })),
  };
}

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text();
  const body: unknown = text === '' ? undefined : JSON.parse(text);
  return { status: response.status, headers: response.headers, body };
}

/** The data of the refusal. */
export function expectRefusal({ status, body }: Answer, expected: number, code: string): Record<string, unknown> {
  expect(body).to.have.nested.property('error.code', code);
  expect(status).to.equal(expected);
  return (body as { error: { data?: Record<string, unknown> } }).error.data ?? {};
}

interface Raw {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: Buffer;
}

/** A GET as it is: `fetch` decodes, and has its own mind about caches. */
export function raw(url: string, headers: Record<string, string>): Promise<Raw> {
  return new Promise((resolve, reject) => {
    request(url, { headers }, response => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });
}
