import type { Page } from 'playwright-core';

const PANELS = ['sector', 'station', 'ship', 'journey'];
const PACE = 700;
let round = 0;

/** A little of everything that a player does, with keys and mouse. Resolves with how often the pilot moved. */
export async function play(page: Page): Promise<number> {
  round += 1;
  await show(page, PANELS[round % PANELS.length] ?? 'sector');
  await look(page);
  await press(page, round % 2 === 0 ? /^Dock\b/ : /^(Undock|Cast off)\b/);
  return move(page);
}

async function show(page: Page, panel: string): Promise<void> {
  await page.locator(`.tab-${panel}`).first().click();
  await page.waitForTimeout(PACE);
}

/** Drags the map about, and goes nearer and away again. */
async function look(page: Page): Promise<void> {
  const [x, y] = [420 + ((round * 37) % 200), 300 + ((round * 53) % 150)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120 + ((round * 71) % 240), y - 60 + ((round * 29) % 120), { steps: 8 });
  await page.mouse.up();
  await page.mouse.wheel(0, round % 2 === 0 ? -240 : 240);
  await page.waitForTimeout(PACE);
  await page.keyboard.press('Escape');
}

async function press(page: Page, name: RegExp): Promise<void> {
  const button = page.getByRole('button', { name }).first();
  if (!(await button.isVisible()) || !(await button.isEnabled())) return;
  await button.click();
  await page.waitForTimeout(PACE);
}

/** By the key of one of the ways out of the sector. */
async function move(page: Page): Promise<number> {
  await show(page, 'sector');
  const before = await whereabouts(page);
  await page.keyboard.press(String(1 + (round % 3)));
  await page.waitForTimeout(PACE * 2);
  return (await whereabouts(page)) === before ? 0 : 1;
}

/** The heading of the panel names the sector. */
async function whereabouts(page: Page): Promise<string | null> {
  return page
    .getByRole('complementary')
    .or(page.locator('.cockpit-panel'))
    .getByRole('heading')
    .first()
    .textContent({ timeout: 2_000 })
    .catch(() => null);
}
