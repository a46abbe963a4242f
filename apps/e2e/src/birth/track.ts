import { expect, type Browser } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { shot } from '../support/shots.js';
import type { Sent } from './submit.js';
import { visit } from '../support/visit.js';

/** Somebody without an account follows the dossier by its code and four digits; wrong digits tell nothing. */
export async function trackWithoutAccount(browser: Browser, { code }: Sent, phone: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await visit(page, '/tra-cuu');
  await expectAccessible(page, 'tracking');
  const last4 = phone.slice(-4);
  const wrong = String((Number(last4) + 1) % 10_000).padStart(4, '0');
  await page.getByLabel('Mã hồ sơ').fill(code.toLowerCase());
  await page.getByLabel('Bốn số cuối điện thoại').fill(wrong);
  await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await shot(page, 'track-wrong');
  await page.getByLabel('Bốn số cuối điện thoại').fill(last4);
  await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /khai sinh/ })).toBeVisible();
  const main = page.locator('main');
  await expect(main).toContainText('phường Minh Xuân');
  await expect(main, 'tracking names nobody').not.toContainText('Lý');
  await expectAccessible(page, 'tracked dossier');
  await shot(page, 'tracked');
  await context.close();
}
