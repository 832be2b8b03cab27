import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';

/** Where this machine has a browser, if it has one. */
export const CHROMIUM = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map(folder => join(folder, 'chromium'))
  .find(file => existsSync(file));

export interface Page {
  origin: string;
  /** Opens the page; resolves with the first thing that it posts to `/said`. */
  says(): Promise<string>;
  close(): Promise<void>;
}

/** A web page of one script, on an origin of its own. */
export async function page(script: () => string): Promise<Page> {
  const said = Promise.withResolvers<string>();
  const server = createServer((request, response) => {
    if (request.url === '/said') {
      response.end();
      void text(request).then(said.resolve);
      return;
    }
    const isScript = request.url === '/page.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    response.end(isScript ? script() : '<script type="module" src="/page.js"></script>');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const profile = mkdtempSync(join(tmpdir(), 'sectorwars-chromium-'));
  const browsers: (() => Promise<void>)[] = [];

  return {
    origin,
    says: () => {
      browsers.push(open(origin, profile));
      return said.promise;
    },
    close: async () => {
      for (const close of browsers) await close();
      server.close();
      server.closeAllConnections();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A browser in a process group of its own, which goes as a whole. */
function open(url: string, profile: string): () => Promise<void> {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', `--user-data-dir=${profile}`];
  const browser = spawn(CHROMIUM ?? 'chromium', [...args, '--remote-debugging-port=0', url], {
    detached: true,
    stdio: 'ignore',
  });
  const closed = once(browser, 'close');
  return async () => {
    if (browser.pid && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
    await closed;
  };
}
