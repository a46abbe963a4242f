import { randomInt, randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { call, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { photograph } from '../support/files.js';
import { newcomer } from '../support/newcomer.js';
import { freshPhone } from '../support/people.js';
import { codeFor } from '../support/sandbox.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';
import { pick } from '../support/widgets.js';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

const WORDS = 'Ổ gà lớn giữa đường trước cổng chợ, gọi tôi theo số 0912 345 678';

/** Confirms a phone that has no account. */
async function confirmPhone(page: Page, phone: string): Promise<void> {
  await page.getByLabel('Số điện thoại').fill(phone);
  await page.getByRole('button', { name: 'Nhận mã qua tin nhắn' }).click();
  await page.getByLabel('Mã 6 chữ số').fill(await codeFor(phone));
  await page.getByRole('button', { name: 'Xác nhận số điện thoại' }).click();
  await expect(page.getByText(`4 số cuối ${phone.slice(-4)}`)).toBeVisible();
}

/** The page of a report, opened again until what the queue does with it has reached it. */
async function openUntil(page: Page, path: string, text: string): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(page.locator('main').getByText(text).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}

test('somebody without an account reports with a photo, and without the map', async ({ page }) => {
  const phone = freshPhone();
  const boundaries: string[] = [];
  page.on('request', (request) => request.url().endsWith('/communes.json') && boundaries.push(request.url()));

  await visit(page, '/phan-anh/moi');
  await page.getByLabel('Chụp hoặc chọn ảnh').setInputFiles(await photograph('o-ga.jpg', 800));
  await expect(page.getByAltText('Ảnh 1')).toBeVisible();
  await page.getByLabel('Chuyện gì đang xảy ra?').fill(WORDS);
  await page.getByRole('radio', { name: /Ổ gà, mặt đường hỏng/ }).check();
  await pick(page, 'report-commune', 'Minh Xuân', /Minh Xuân/);
  await page.getByLabel('Địa chỉ hoặc mốc dễ thấy').fill('Cổng chợ Tam Cờ');
  await confirmPhone(page, phone);
  await expect(page.getByText('Đã tới nơi')).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page, 'report, filled in');
  await shot(page, 'report-form');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Xem lại trước khi gửi' })).toBeFocused();
  const everybody = page.locator('.look');
  await expect(everybody).toContainText('gọi tôi theo số •••');
  await expect(everybody).not.toContainText('345');
  await expect(everybody).toContainText('Cổng chợ Tam Cờ');
  await expectAccessible(page, 'report, looked at before sending');
  await shot(page, 'report-check');
  await page.getByRole('link', { name: /Sửa.*ở đâu/i }).click();
  await expect(page.getByLabel('Địa chỉ hoặc mốc dễ thấy')).toHaveValue('Cổng chợ Tam Cờ');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Đã nhận phản ánh' })).toBeVisible();
  await expect(page.getByText(`4 số cuối điện thoại ${phone.slice(-4)}`)).toBeVisible();
  const code = await page.locator('.code').innerText();
  expect(code).toMatch(/^PA-\d{6}-\d{4,}$/);
  await expectAccessible(page, 'report, sent');
  await shot(page, 'report-sent');

  await page.getByRole('link', { name: 'Xem phản ánh này' }).click();
  await expect(page.getByText(WORDS)).toBeVisible();
  await expectAccessible(page, 'own report');
  await shot(page, 'report-own');

  await openUntil(page, `/phan-anh/${code}`, 'Cổng chợ Tam Cờ');
  await expect(page.getByText('Ổ gà lớn giữa đường')).toBeVisible();
  await expect(page.locator('main')).not.toContainText('345');
  await expectAccessible(page, 'public report');
  await shot(page, 'report-public');
  expect(boundaries, 'the map was not needed').toEqual([]);
});

test('a report that was begun without a line outlives a reload with its photos, and is asked about before it goes', async ({ browser }) => {
  const phone = freshPhone();
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/feedback/reports')) sent.push(request.url());
  });
  await visit(page, '/phan-anh/moi');
  await context.setOffline(true);
  await page.getByLabel('Chụp hoặc chọn ảnh').setInputFiles(await photograph('o-ga.jpg', 800, { lat: 21.8233, long: 105.2181 }));
  await expect(page.getByText('Giữ trên máy này')).toBeVisible();
  await page.getByLabel('Chuyện gì đang xảy ra?').fill('Nắp cống vỡ trước nhà văn hoá');
  await page.getByRole('combobox', { name: 'Việc gì?' }).fill('ổ gà');
  await page.getByRole('option', { name: /Ổ gà/ }).first().click();
  await pick(page, 'report-commune', 'Minh Xuân', /Minh Xuân/);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Giữ để gửi khi có mạng' }).click();
  await expect(page.getByText('Chưa gửi được vì mất mạng')).toBeVisible();
  await shot(page, 'report-offline');

  await context.setOffline(false);
  await expect(page.getByText('Đã có mạng lại. Gửi phản ánh này bây giờ?')).toBeVisible();
  await visit(page, '/phan-anh/moi');
  await expect(page.getByText('Đã có mạng lại. Gửi phản ánh này bây giờ?')).toBeVisible();
  await expect(page.getByLabel('Chuyện gì đang xảy ra?')).toHaveValue('Nắp cống vỡ trước nhà văn hoá');
  await expect(page.getByAltText('Ảnh 1')).toBeVisible();
  await expectAccessible(page, 'report, kept without a line');
  // Somebody else who opens the page on the same device sees nothing of it.
  const next = await context.newPage();
  await visit(next, '/phan-anh/moi');
  await expect(next.getByLabel('Chuyện gì đang xảy ra?')).toHaveValue('');
  await expect(next.getByAltText('Ảnh 1')).toHaveCount(0);
  await next.close();

  await confirmPhone(page, phone);
  await page.getByRole('button', { name: 'Gửi bây giờ' }).click();
  expect(sent, 'nothing goes out before it was asked').toEqual([]);
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã nhận phản ánh' })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('link', { name: 'Xem phản ánh này' }).click();
  await expect(page.getByText('Nắp cống vỡ trước nhà văn hoá')).toBeVisible();
  await expect(page.locator('.ticket-photos img')).toHaveCount(1);
  await context.close();
});

test('the place of a photo is offered, and used without the map', async ({ page }) => {
  await signIn(page, await newcomer('Hà Thị Sen'), '/phan-anh/moi');
  await page.getByLabel('Chụp hoặc chọn ảnh').setInputFiles(await photograph('den.jpg', 800, { lat: 21.8233, long: 105.2181 }));
  await expect(page.getByText(/Ảnh này chụp tại .*Minh Xuân/)).toBeVisible();
  await page.getByRole('button', { name: 'Dùng vị trí của ảnh' }).click();
  await expect(page.getByText(/Chỗ đã ghim: .*Minh Xuân/)).toBeVisible();
  await page.getByLabel('Chuyện gì đang xảy ra?').fill('Có người bị thương do đèn đường đổ, gọi mãi không ai đến');
  await expect(page.getByRole('link', { name: /Gọi 115/ })).toHaveAttribute('href', 'tel:115');
  await page.getByLabel('Chuyện gì đang xảy ra?').fill('Tôi muốn khiếu nại quyết định thu hồi đèn đường');
  await expect(page.getByRole('link', { name: /Xem thủ tục/ }).first()).toHaveAttribute('href', /^\/thu-tuc\/\d/);
  await expectAccessible(page, 'report with words of the law');
  await shot(page, 'report-law');
});

test('whoever finds that it was reported already follows it instead of reporting it again', async ({ browser }) => {
  const [first, second] = [await newcomer('Lý Thị Mai'), await newcomer('Ma Văn Tấn')];
  const place = { lat: 21.8 + randomInt(300) / 10_000, long: 105.2 + randomInt(200) / 10_000 };
  const code = await reportedBy(first.token, place);

  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    geolocation: { latitude: place.lat, longitude: place.long },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  await signIn(page, second, '/phan-anh/moi');
  await page.getByLabel('Chuyện gì đang xảy ra?').fill('Ổ gà sâu ngay ngã ba, xe máy ngã');
  await page.getByRole('radio', { name: /Ổ gà, mặt đường hỏng/ }).check();
  await page.getByRole('button', { name: 'Dùng vị trí của tôi' }).click();
  await expect(page.getByRole('heading', { name: 'Có phải việc này không?' })).toBeVisible();
  await expect(page.getByRole('link', { name: `Xem phản ánh ${code}` })).toBeVisible();
  await expectAccessible(page, 'report, a likely duplicate');
  await shot(page, 'report-duplicate');
  await page.getByRole('button', { name: 'Đúng, tôi theo dõi cùng' }).click();

  await page.waitForURL((url) => url.pathname === `/phan-anh/${code}`);
  await expect(page.getByText('1 người cũng gặp việc này')).toBeVisible();
  await expect(page.getByText('2 người đang theo dõi')).toBeVisible();
  await shot(page, 'report-joined');
  await page.goto(`/phan-anh/${code}`);
  await expect(page.getByText('Bạn đã báo cũng gặp việc này.')).toBeVisible();
  await page.getByRole('button', { name: 'Thôi theo dõi' }).click();
  await expect(page.getByRole('button', { name: 'Nhận tin trong Tỉnh Số' })).toBeVisible();
  await visit(page, '/phan-anh/cua-toi');
  await expect(page.getByText('Bạn chưa gửi phản ánh nào')).toBeVisible();
  await context.close();
});

/** A pothole at a place, whose page everybody may see. @returns its code */
async function reportedBy(token: string, place: { lat: number; long: number }): Promise<string> {
  const body = { category: 'pothole', description: 'Ổ gà sâu giữa ngã ba', place, nameShown: 'hidden-from-public' };
  const sent = await call<{ code: string }>('/api/v1/citizen/feedback/reports', { token, body, key: randomUUID() });
  expect(sent.status).toBe(201);
  const { code } = sent.body;
  await until('the public page of the report', async () => (await call(`/api/v1/public/feedback/tickets/${code}`)).status === 200);
  return code;
}
