import type { Page } from 'playwright-core';

/** What the server says to a page, which can be held up for a while. */
export interface SlowLine {
  hold(): Promise<void>;
  /** All that was held up comes at once, in order. */
  release(): Promise<void>;
}

/** To be called before the page opens its line: it is loaded anew. */
export async function slowLine(page: Page): Promise<SlowLine> {
  await page.addInitScript(listenSlowly);
  await page.reload();
  return {
    hold: () => page.evaluate(() => void (globalThis.heldUp = [])),
    release: () =>
      page.evaluate(() => {
        for (const tell of globalThis.heldUp ?? []) tell();
        globalThis.heldUp = undefined;
      }),
  };
}

declare global {
  var heldUp: (() => void)[] | undefined;
}

/** In the page: a socket that tells nothing while something is to be held up. */
function listenSlowly(): void {
  globalThis.WebSocket = class extends WebSocket {
    override set onmessage(listener: (event: MessageEvent) => void) {
      this.addEventListener('message', event => {
        if (globalThis.heldUp) globalThis.heldUp.push(() => listener(event));
        else listener(event);
      });
    }
  };
}
