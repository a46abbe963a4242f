import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { shot } from '../support/shots.js';
import { atDesk, openList, signInToConsole } from '../support/staff.js';

test.describe.configure({ mode: 'serial' });

let page: Page;

test.beforeAll(async ({ browser }) => {
  page = await atDesk(browser, 'tantrao.motcua');
});
test.afterAll(() => page.context().close());

const current = () => page.locator('tr.cur');

test('J, K and Enter walk the queue and open a dossier, Escape leads back', async () => {
  await openList(page, 'Tất cả');
  await expect(page.getByRole('row')).not.toHaveCount(0);
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  const second = await current().locator('a.open').innerText();
  await page.keyboard.press('j');
  await expect(current().locator('a.open')).not.toHaveText(second);
  await page.keyboard.press('k');
  await expect(current().locator('a.open')).toHaveText(second);
  await shot(page, 'console-cursor', false);
  await page.keyboard.press('Enter');
  await expect(page.locator('.casehead')).toContainText(second);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1, name: 'Tất cả' })).toBeVisible();
});

test('? shows every key, / finds in the list', async () => {
  await page.keyboard.press('?');
  const sheet = page.getByRole('dialog', { name: 'Phím tắt' });
  await expect(sheet).toContainText('Mở hồ sơ');
  await expectAccessible(page, 'key sheet');
  await shot(page, 'console-keys', false);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Tìm trong danh sách')).toBeFocused();
  await page.keyboard.type('jjj');
  await expect(page.getByLabel('Tìm trong danh sách')).toHaveValue('jjj');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
});

test('Enter asks at once for all that was typed, and what is typed on is kept', async () => {
  const box = page.getByLabel('Tìm trong danh sách');
  await box.pressSequentially('nong van', { delay: 120 });
  await box.press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'nong van');
  await box.fill('ma');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'ma');
  await box.pressSequentially(' thi hanh', { delay: 200 });
  await box.press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'ma thi hanh');
  await expect(box).toHaveValue('ma thi hanh');
  await box.fill('');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === null);
});

test('Ctrl K goes to a list by a few letters', async () => {
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog');
  await expect(palette).toBeVisible();
  await page.keyboard.type('da ket thuc');
  await expect(palette).toContainText('Đã kết thúc');
  await expectAccessible(page, 'palette');
  await shot(page, 'console-palette', false);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Đã kết thúc' })).toBeVisible();
});

test('the dark desk and English are as readable', async () => {
  await openList(page, 'Tất cả');
  await page.keyboard.press('Shift+D');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expectAccessible(page, 'dark queue');
  await shot(page, 'console-dark', false);
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.locator('.casehead')).toBeVisible();
  await expectAccessible(page, 'dark case');
  await shot(page, 'console-dark-case', false);
  await page.context().addCookies([{ name: 'lang', value: 'en', url: new URL(page.url()).origin }]);
  await page.goto('/console');
  await expect(page.getByRole('navigation', { name: 'Lists of dossiers' })).toBeVisible();
  await expectAccessible(page, 'queue in English');
  await shot(page, 'console-english', false);
});

test('who reads no lists does not ask for them', async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const auditor = await context.newPage();
  const asked: string[] = [];
  auditor.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await signInToConsole(auditor, 'tinh.kiemtra');
  await expect(auditor.getByRole('heading', { level: 1 })).toBeVisible();
  await auditor.waitForLoadState('networkidle');
  expect(asked.filter((path) => path.startsWith('/api/v1/staff/worklist'))).toEqual([]);
  await context.close();
});
