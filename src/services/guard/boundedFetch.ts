import { AskFailure } from './AiProvider.ts';

/** Ours have some thousand characters. */
const MOST_BYTES = 262_144;

/** A `fetch` that reads the whole answer, no more than 256 KiB of it, and sends our key nowhere else. */
export async function boundedFetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
  const response = await fetch(input, { ...init, redirect: 'error' });
  const { status, headers } = response;
  const body = await bodyOf(response);
  return new Response(body.length === 0 ? null : body, { status, headers });
}

async function bodyOf(response: Response): Promise<Buffer<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop ends the connection.
  for await (const part of response.body ?? []) {
    bytes += part.length;
    if (bytes > MOST_BYTES) throw new AskFailure('answer too large', true);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
