import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { charged } from '../support/charges.js';
import { signIn, type Citizen } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

let citizen: Citizen & { token: string };
let page: Page;

test.beforeAll(async ({ browser }) => {
  citizen = await newcomer('Ma Thị Hạnh');
  await charged(citizen.phone, 'Sao y 12 trang', 24_000);
  await charged(citizen.phone, 'Chứng thực chữ ký', 10_000);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  page = await context.newPage();
  await signIn(page, citizen);
});
test.afterAll(() => page.context().close());

const pay = (sum: RegExp) => page.getByRole('button', { name: sum });

test('two fees are paid at once, three taps from home, with a receipt for each', async () => {
  await visit(page, '/');
  await expect(page.getByRole('heading', { name: /^2 khoản, tổng 34\.000/ })).toBeVisible();
  await expectAccessible(page, 'home with something due');
  await shot(page, 'basket-home');
  // The first tap.
  await page.getByRole('link', { name: /^Nộp 34\.000/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chọn khoản cần nộp' })).toBeVisible();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(pay(/^Nộp 34\.000/)).toBeVisible();
  await expectAccessible(page, 'basket');
  await shot(page, 'basket');

  // What is unticked is not paid; a reload keeps it so.
  await page.getByRole('checkbox', { name: /Chứng thực chữ ký/ }).uncheck();
  await expect(pay(/^Nộp 24\.000/)).toBeVisible();
  await page.reload();
  await expect(pay(/^Nộp 24\.000/)).toBeVisible();
  await page.getByRole('checkbox', { name: /Chứng thực chữ ký/ }).check();

  // The second tap chooses the way, the third pays.
  await page.getByRole('radio', { name: /VNPAY/ }).check();
  await pay(/^Nộp 34\.000/).click();
  await expect(page.getByText('ĐÂY KHÔNG PHẢI VNPAY')).toBeVisible();

  // Meanwhile another tab is told who is paying.
  const tab = await page.context().newPage();
  await visit(tab, '/thanh-toan/gio');
  await expect(tab.getByText(/Bạn đang thanh toán ở cửa sổ hoặc máy khác, đến \d\d:\d\d/)).toHaveCount(2);
  await expect(tab.getByRole('button', { name: /^Nộp / })).toHaveCount(0);
  await expectAccessible(tab, 'basket that somebody is paying');
  await shot(tab, 'basket-held');
  await tab.close();

  await page.getByRole('button', { name: 'Thanh toán thành công' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Đã nộp 34\.000/ })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Tải biên lai/ })).toHaveCount(2, { timeout: 30_000 });
  await expectAccessible(page, 'basket that is paid');
  await shot(page, 'basket-paid');
  await visit(page, '/');
  await expect(page.getByRole('link', { name: /^Nộp / })).toHaveCount(0);
});

test('an attempt that ran out of time says so, and is paid anew', async () => {
  await charged(citizen.phone, 'Sao lục hồ sơ', 15_000);
  await visit(page, '/thanh-toan/gio');
  await page.getByRole('radio', { name: /VNPAY/ }).check();
  await pay(/^Nộp 15\.000/).click();
  await page.getByRole('button', { name: 'Giả lập: hết giờ chờ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã hết giờ thanh toán' })).toBeVisible();
  await expect(page.getByText('Chưa có tiền nào bị trừ')).toBeVisible();
  await shot(page, 'basket-expired');
  await page.getByRole('link', { name: /^Nộp lại 15\.000/ }).click();
  await page.getByRole('radio', { name: /VNPAY/ }).check();
  await pay(/^Nộp 15\.000/).click();
  await page.getByRole('button', { name: 'Thanh toán thành công' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Đã nộp 15\.000/ })).toBeVisible();
  await page.goBack();
  await page.goForward();
  await expect(page.getByRole('heading', { level: 1, name: /Đã nộp 15\.000/ })).toBeVisible();
});
