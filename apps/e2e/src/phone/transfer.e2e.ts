import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { signIn, type Citizen } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { askedToPay, scanPage, transfer } from '../support/transfers.js';
import { visit } from '../support/visit.js';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

let citizen: Citizen & { token: string };
let page: Page;

test.beforeAll(async ({ browser }) => {
  citizen = await newcomer('Ma Thị Hạnh');
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  await signIn(page, citizen);
});
test.afterAll(() => page.context().close());

/** Chooses to transfer. @returns what the page says to type */
async function choose(obligationId: string, sum: RegExp): Promise<{ account: string; content: string }> {
  await visit(page, `/thanh-toan/nop/${obligationId}`);
  await page.getByText('Chuyển khoản VietQR').click();
  await page.getByRole('button', { name: /^Nộp / }).click();
  await expect(page.getByRole('heading', { level: 1, name: sum })).toBeVisible();
  const said = async (name: string) =>
    (await page.locator('.transfer-rows > div', { hasText: name }).locator('dd').first().innerText()).trim();
  return { account: await said('Số tài khoản'), content: await said('Nội dung') };
}

/** What the code on the screen holds, read as a banking app's camera does. */
async function scanned(): Promise<string> {
  // Typed as a module of its own name; the function is its default.
  const { default: jsQR } = (await import('jsqr')) as unknown as {
    default: (pixels: Uint8ClampedArray, w: number, h: number) => { data: string } | null;
  };
  const file = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu ảnh mã QR' }).click();
  const kept = await file;
  expect(kept.suggestedFilename()).toMatch(/^chuyen-khoan-TS[0-9A-Z]{11}\.png$/);
  const base64 = (await readFile(await kept.path())).toString('base64');
  const { data, width, height } = await page.evaluate(async (image) => {
    const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    pen?.drawImage(bitmap, 0, 0);
    return { data: [...(pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [])], width: bitmap.width, height: bitmap.height };
  }, base64);
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? '';
}

test('a fee is paid by a transfer: the kept picture is scanned, and the page goes on by itself', async () => {
  const { obligationId } = await askedToPay(citizen.token, 24_000);
  const { content } = await choose(obligationId, /Chuyển khoản 24\.000/);
  await expectAccessible(page, 'transfer by VietQR');
  await shot(page, 'transfer-code');
  await page.getByRole('button', { name: 'Chép nội dung' }).click();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(content);
  await expect(page.locator('p[role=status]', { hasText: 'Đã chép nội dung' })).toBeAttached();
  const payload = await scanned();
  const bank = await page.context().newPage();
  await bank.goto(scanPage(payload));
  await expect(bank.getByText('ĐÂY KHÔNG PHẢI NGÂN HÀNG')).toBeVisible();
  await expect(bank.getByLabel('Số tiền (đồng)')).toHaveValue('24000');
  await expect(bank.getByLabel('Nội dung')).toHaveValue(content);
  await shot(bank, 'transfer-bank');
  await bank.getByRole('button', { name: 'Chuyển tiền giả lập' }).click();
  await expect(bank.getByRole('heading', { name: 'Đã chuyển (giả lập)' })).toBeVisible();
  await bank.close();
  await expect(page.getByRole('heading', { level: 1, name: /Đã nộp 24\.000/ })).toBeVisible({ timeout: 15_000 });
  await expect(page.getByText(/AA-\d\dE \d{7}/).first()).toBeVisible();
});

test('a part is recorded, the rest is asked for with a new code, and then it is paid', async () => {
  const { obligationId } = await askedToPay(citizen.token, 30_000);
  const { account, content } = await choose(obligationId, /Chuyển khoản 30\.000/);
  await transfer(account, 10_000, `nop phi ${content.toLowerCase()} cam on`);
  await expect(page.getByText(/Đã nhận 10\.000\s*đ trên 30\.000/)).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('heading', { level: 1, name: /Chuyển khoản 20\.000/ })).toBeVisible();
  await expectAccessible(page, 'part of a transfer has come');
  await shot(page, 'transfer-part');
  await transfer(account, 20_000, content, 'duplicate');
  await expect(page.getByRole('heading', { level: 1, name: /Đã nộp 30\.000/ })).toBeVisible({ timeout: 15_000 });
});

test('the narrowest phone needs no scrolling aside, by night as by day', async () => {
  const { obligationId } = await askedToPay(citizen.token, 24_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await choose(obligationId, /Chuyển khoản 24\.000/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await shot(page, 'transfer-narrow');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'transfer by VietQR, dark');
  await shot(page, 'transfer-dark');
});
