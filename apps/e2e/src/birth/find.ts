import { expect, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';

/** From the first page to the procedure, searching without marks. */
export async function findProcedure(page: Page): Promise<void> {
  await visit(page, '/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page, 'home');
  await shot(page, 'home');
  await page.getByRole('searchbox', { name: 'Tìm thủ tục' }).fill('giay khai sinh');
  await page.keyboard.press('Enter');
  const found = page.locator('a.row--result[href="/thu-tuc/1.001193"]');
  await expect(found).toBeVisible();
  await expect(found).toContainText('Nộp ngay tại đây');
  await expectAccessible(page, 'search results');
  await shot(page, 'search', false);
  await found.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng ký khai sinh' })).toBeVisible();
  await expectAccessible(page, 'procedure');
  await shot(page, 'procedure');
}

/** The page of the procedure tells everything to a browser without scripts, too. */
export async function readWithoutScripts(browser: Browser): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto('/thu-tuc/1.001193');
  const main = page.locator('main');
  await expect(main.getByRole('heading', { level: 1 })).toHaveText('Đăng ký khai sinh');
  for (const words of ['Giấy khai sinh', 'Miễn phí nếu đúng hạn', 'Trong ngày làm việc', 'Giấy chứng sinh', 'Trực tuyến', 'Bưu chính'])
    await expect(main, `the page without scripts says ${words}`).toContainText(new RegExp(words, 'i'));
  await expect(main).toContainText(/UBND|Ủy ban nhân dân/);
  await shot(page, 'procedure-without-scripts');
  await page.goto('/thu-tuc?q=giay+khai+sinh');
  await expect(page.locator('a.row--result[href="/thu-tuc/1.001193"]')).toBeVisible();
  await context.close();
}
