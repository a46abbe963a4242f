import { expect, type Browser, type Page } from '@playwright/test';
import { demoAccounts } from './accounts.js';
import { offerCodes } from './totp.js';

/** Signs a member of staff in at the console, in a browser of its own at the size of a desk. */
export async function atDesk(browser: Browser, login: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });
  const page = await context.newPage();
  await signInAtDesk(page, login);
  return page;
}

/** Signs in and waits for the work queue. @throws Error when the demo has no such account */
export async function signInAtDesk(page: Page, login: string): Promise<void> {
  await signInToConsole(page, login);
  await expect(page.getByRole('navigation', { name: 'Danh sách hồ sơ' })).toBeVisible();
}

/** Both steps of signing in, for people who have no work queue too. @throws Error when the demo has no such account */
export async function signInToConsole(page: Page, login: string): Promise<void> {
  const account = demoAccounts().find((each) => each.login === login);
  if (!account) throw new Error(`no demo account ${login}`);
  await page.goto('/console');
  await page.getByLabel('Tài khoản công vụ').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await enterCode(page, login);
  // Whoever goes elsewhere before the page has taken the answer may go without the session.
  await expect(page.getByLabel('Mã xác thực')).toBeHidden();
}

/** The second step: the code of the authenticator, another one when it was spent by an earlier sign-in. */
export async function enterCode(page: Page, login: string): Promise<void> {
  await offerCodes(login, async (code) => {
    await page.getByLabel('Mã xác thực').fill(code);
    const answer = page.waitForResponse((response) => response.url().endsWith('/staff-sessions/second-factor'));
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    return (await answer).ok();
  });
}

/** Opens a list of the queue by its name. */
export async function openList(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Danh sách hồ sơ' }).getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Finds a dossier in the list that is shown and opens it. */
export async function openCase(page: Page, code: string): Promise<void> {
  await page.getByLabel('Tìm trong danh sách').fill(code);
  // The list asks once typing pauses; whoever opens a row before that is led back to the list.
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === code);
  await page.getByRole('link', { name: code }).click();
  await expect(page.locator('.casehead')).toContainText(code);
}
