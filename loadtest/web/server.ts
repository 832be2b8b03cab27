import { Host } from '../load/Host.ts';

/** The server that was named, else one of our own, which goes with its database when it is closed. */
export async function serverFor(url: string | undefined): Promise<{ url: string; close: () => Promise<void> }> {
  if (url) return { url, close: async () => {} };
  const host = await Host.start(line => console.log(line));
  return { url: host.url, close: () => host.stop() };
}
