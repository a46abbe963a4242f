import { randomInt } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { call, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn, type Citizen } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

/** A customer code that no journey used before. */
const CODE = `PA12TX${String(randomInt(999_999)).padStart(6, '0')}1`;
let citizen: Citizen & { token: string };
let page: Page;

test.beforeAll(async ({ browser }) => {
  citizen = await newcomer('Ma Thị Hạnh');
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  page = await context.newPage();
  await signIn(page, citizen);
});
test.afterAll(() => page.context().close());

test('a wrong code is explained while it is typed and after it was looked up', async () => {
  await visit(page, '/hoa-don');
  await expectAccessible(page, 'bills');
  await page.getByRole('link', { name: /Điện lực/ }).click();
  const field = page.getByLabel('Mã khách hàng');
  const find = page.getByRole('button', { name: 'Tìm hóa đơn' });
  await field.fill('pa12tx');
  await expect(page.getByText('Điện lực Tuyên Quang')).toBeVisible();
  await find.click();
  await expect(page.getByText('Mã có 6 ký tự, cần 11 đến 13.')).toBeVisible();
  await expectAccessible(page, 'a code that is too short');
  await shot(page, 'bill-code-short');
  await field.fill('KA12TX0000001');
  await find.click();
  await expect(page.getByText(/bắt đầu bằng chữ P/)).toBeVisible();
  await field.fill('PZ99ZZ0000001');
  await expect(page.getByText(/Chưa có điện lực nào bắt đầu bằng PZ99ZZ/)).toBeVisible();
  await field.fill('PA12TX0000000');
  await find.click();
  await expect(page.getByText(/không có khách hàng mang mã PA12TX0000000/)).toBeVisible();
  await shot(page, 'bill-code-nobody');
});

test('a code is looked up and kept, with a reminder', async () => {
  await page.getByLabel('Mã khách hàng').fill(CODE);
  await page.getByRole('button', { name: 'Tìm hóa đơn' }).click();
  await expect(page.getByText(/\*\*\*/)).toBeVisible();
  await expect(page.getByRole('table', { name: 'Tiền từng tháng' })).toContainText('kWh');
  await expectAccessible(page, 'bills that were found');
  await shot(page, 'bill-found');
  await page.getByLabel('Tên gợi nhớ').fill('Nhà tôi, tổ 5');
  await page.getByRole('checkbox', { name: /Nhắc tôi trước khi đến hạn/ }).check();
  await page.getByRole('button', { name: 'Lưu mã' }).click();
  await expect(page.getByText(/Đã lưu mã/)).toBeVisible();
});

test('three taps from the home page lead to the gateway, and the provider is told', async () => {
  await visit(page, '/');
  const card = page.getByRole('article', { name: /Tiền điện tháng/ });
  await expect(card).toContainText('Nhà tôi, tổ 5');
  await shot(page, 'bill-home');
  await card.getByRole('link', { name: 'Xem và trả tiền' }).click();
  await page.getByRole('button', { name: /^Trả [\d.]+/ }).click();
  await expect(page).toHaveURL(/thanh-toan\/gio\?khoan=/);
  await shot(page, 'bill-basket');
  await page.getByRole('button', { name: /^Nộp [\d.]+/ }).click();
  await expect(page.getByText('ĐÂY KHÔNG PHẢI VNPAY')).toBeVisible();
  await page.getByRole('button', { name: 'Thanh toán thành công' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Đã nộp/ })).toBeVisible();
  await until('the provider to credit it', async () => {
    const { token } = citizen;
    const { body: saved } = await call<{ codes: { id: string }[] }>('/api/v1/citizen/bills/saved', { token });
    const one = await call<{ lookup: { past: { paymentId?: string }[] } }>(`/api/v1/citizen/bills/saved/${saved.codes[0]?.id}`, { token });
    return one.body.lookup.past.some(({ paymentId }) => paymentId !== undefined);
  });
  await visit(page, '/hoa-don');
  await page.getByRole('link', { name: /Nhà tôi/ }).click();
  await expect(page.getByRole('link', { name: 'biên lai' }).first()).toBeVisible();
  await expectAccessible(page, 'a kept code with its months');
  await shot(page, 'bill-months');
});

test('who asked to be reminded sees so, and can end it', async () => {
  const reminder = page.getByRole('switch', { name: /Nhắc tôi trước khi đến hạn/ });
  await expect(reminder).toBeChecked();
  await reminder.click();
  await expect(reminder).not.toBeChecked();
  await page.reload();
  await expect(reminder).not.toBeChecked();
  await reminder.click();
  await expect(reminder).toBeChecked();
});

test('a code is taken out, and put back', async () => {
  await page.getByRole('button', { name: 'Bỏ mã này' }).click();
  await expect(page.getByText('Đã bỏ mã “Nhà tôi, tổ 5”.')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Nhà tôi, tổ 5' })).toBeVisible();
});
