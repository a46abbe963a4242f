import type { Page } from '@playwright/test';

const SETTLED_MS = 400;
const PATIENCE_MS = 15_000;

/** Everything to be read on a page: its words, and what stands in its fields. */
const words = (page: Page): Promise<string> =>
  page.evaluate<string>(`[
    document.body.textContent,
    ...[...document.querySelectorAll('input, textarea')].map((field) => field.value),
    ...[...document.querySelectorAll('[aria-label], [title], [alt]')].flatMap((element) =>
      ['aria-label', 'title', 'alt'].map((key) => element.getAttribute(key) ?? '')),
  ].join('\\n')`);

/** Waits until a page has stopped changing, opens what is folded, and gives all that can be read on it. */
export async function readAll(page: Page): Promise<string> {
  await page.locator('main').first().waitFor();
  const end = Date.now() + PATIENCE_MS;
  let before = '';
  for (let now = await words(page); Date.now() < end; now = await words(page)) {
    const busy = await page.locator('[aria-busy="true"]').count();
    if (now === before && busy === 0) break;
    before = now;
    await page.waitForTimeout(SETTLED_MS);
  }
  await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
  return words(page);
}
