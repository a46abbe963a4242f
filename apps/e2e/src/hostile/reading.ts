import type { Page } from '@playwright/test';

const QUIET_MS = 200;
const PATIENCE_MS = 15_000;
/** Presses of “Show more” and the like on one page. */
const MOST_FOLDS = 4;

/** Everything to be read on a page: its words, and what stands in its fields. */
const words = (page: Page): Promise<string> =>
  page.evaluate<string>(`[
    document.body.textContent,
    ...[...document.querySelectorAll('input, textarea')].map((field) => field.value),
    ...[...document.querySelectorAll('[aria-label], [title], [alt]')].flatMap((element) =>
      ['aria-label', 'title', 'alt'].map((key) => element.getAttribute(key) ?? '')),
  ].join('\\n')`);

/** Waits until nothing on the page has changed for a moment and nothing says that it is still loading. */
const settled = (page: Page): Promise<void> =>
  page.evaluate<void>(`new Promise((done) => {
    const end = Date.now() + ${PATIENCE_MS};
    const loading = () => document.querySelector('[aria-busy="true"], .sk') !== null;
    let timer;
    const look = () => {
      if (loading() && Date.now() < end) return again();
      observer.disconnect();
      done();
    };
    const again = () => {
      clearTimeout(timer);
      timer = setTimeout(look, Date.now() < end ? ${QUIET_MS} : 0);
    };
    const observer = new MutationObserver(again);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    again();
  })`);

/** What keeps a part of the page back: lists with more to come, histories of which the first lines are shown. */
const folds = (page: Page) =>
  page
    .locator('main')
    .locator('button[aria-expanded="false"]:not([aria-haspopup="menu"]):visible')
    .or(page.locator('main').getByRole('button', { name: 'Xem thêm', exact: true }))
    .first();

/** Menus lie over the page, so each is read by itself and closed again. @returns what stands in them */
async function menus(page: Page): Promise<string[]> {
  const read: string[] = [];
  const triggers = page.locator('main').locator('button[aria-haspopup="menu"]:visible');
  for (let i = 0; i < Math.min(await triggers.count(), MOST_FOLDS); i++) {
    await triggers.nth(i).click();
    const menu = page.getByRole('menu');
    await menu.waitFor();
    read.push(await menu.innerText());
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
  }
  return read;
}

/** Waits until a page stands still, opens what is folded, and gives all that can be read on it. */
export async function readAll(page: Page): Promise<string> {
  await page.locator('main').first().waitFor();
  await settled(page);
  for (let i = 0; i < MOST_FOLDS && (await folds(page).count()) > 0; i++) {
    await folds(page).click();
    await settled(page);
  }
  await page.evaluate(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
  return [await words(page), ...(await menus(page))].join('\n');
}
