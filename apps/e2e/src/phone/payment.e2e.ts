import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { call, maritalStatusApplication, staffToken, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn, type Citizen } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

const FEE = 24_000;
const SUM = /24\.000\s*đ/;
let citizen: Citizen & { token: string };
let page: Page;

/** A dossier for which the desk has asked for money. @returns its id */
async function unpaid(): Promise<string> {
  const sent = await call<{ id: string }>('/api/v1/citizen/dossiers', {
    token: citizen.token,
    body: maritalStatusApplication(),
    key: randomUUID(),
  });
  const asked = await call(`/api/v1/staff/dossiers/${sent.body.id}/payment-request`, {
    token: await staffToken('minhxuan.motcua'),
    body: { version: 1, amount: FEE, reason: 'Lệ phí cấp giấy xác nhận' },
  });
  expect(asked.status).toBe(200);
  return sent.body.id;
}

/** From the dossier to the page of the gateway. */
async function goToPay(dossierId: string): Promise<void> {
  await visit(page, `/ho-so/${dossierId}`);
  await page.getByRole('link', { name: /Nộp phí/ }).click();
  await expect(page.getByRole('button', { name: /^Nộp 24\.000/ })).toBeVisible();
}
const toGateway = async (): Promise<void> => {
  await page.getByRole('button', { name: /^Nộp 24\.000/ }).click();
  await expect(page.getByText('ĐÂY KHÔNG PHẢI VNPAY')).toBeVisible();
};

test.beforeAll(async ({ browser }) => {
  citizen = await newcomer('Ma Thị Hạnh');
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  page = await context.newPage();
  await signIn(page, citizen);
});
test.afterAll(() => page.context().close());

test('nothing is due at first, and the page says when something is', async () => {
  await visit(page, '/thanh-toan');
  await expect(page.getByRole('heading', { name: 'Bạn không có khoản nào phải nộp' })).toBeVisible();
  await expectAccessible(page, 'no payments');
  await shot(page, 'payments-empty');
});

test('a fee is paid, the receipt comes, and the dossier goes on', async () => {
  const id = await unpaid();
  await visit(page, `/ho-so/${id}`);
  await expect(page.getByRole('heading', { name: /Bạn cần nộp 24\.000/ })).toBeVisible();
  await expectAccessible(page, 'dossier that waits for a payment');
  await shot(page, 'payment-asked');
  await goToPay(id);
  await expectAccessible(page, 'pay page');
  await shot(page, 'payment-pay');
  await toGateway();
  await expect(page.locator('main')).toContainText(SUM);
  await shot(page, 'payment-gateway');
  await page.getByRole('button', { name: 'Thanh toán thành công' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Đã nộp 24\.000/ })).toBeVisible();
  await expect(page.getByText(/AA-\d\dE \d{7}/).first()).toBeVisible();
  const download = page.getByRole('button', { name: 'Tải biên lai (PDF)' });
  await expect(download).toBeVisible({ timeout: 30_000 });
  await expectAccessible(page, 'paid');
  await shot(page, 'payment-paid');
  const file = page.waitForEvent('download');
  await download.click();
  expect((await file).suggestedFilename()).toMatch(/^bien-lai-AA-\d\dE-\d{7}\.pdf$/);

  // A reload and the way back show the same, and nobody can pay again.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: /Đã nộp 24\.000/ })).toBeVisible();
  await page.getByRole('link', { name: 'Về trang hồ sơ' }).click();
  await expect(page.getByText(/Biên lai AA-/)).toBeVisible({ timeout: 15_000 });
  await expect(page.getByRole('link', { name: /Nộp phí/ })).toHaveCount(0);
  await visit(page, '/thanh-toan');
  await expect(page.getByText('Đã nộp', { exact: true })).toBeVisible();
  await shot(page, 'payments-list');

  // The receipt lies in the wallet too, once the worker has put it there.
  const inWallet = async () =>
    (await call<{ papers: { kind: string }[] }>('/api/v1/citizen/wallet', { token: citizen.token })).body.papers.some(
      ({ kind }) => kind === 'receipt',
    );
  await until('the receipt in the wallet', inWallet);
  await visit(page, '/giay-to');
  await expect(page.getByRole('link', { name: /Biên lai: Phí, lệ phí/ })).toBeVisible();
});

test('what is cancelled is told to be, and paid again', async () => {
  const id = await unpaid();
  await goToPay(id);
  await toGateway();
  await page.getByRole('button', { name: 'Hủy giao dịch' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bạn đã hủy thanh toán' })).toBeVisible();
  await expect(page.getByText('Chưa có tiền nào bị trừ')).toBeVisible();
  await expectAccessible(page, 'cancelled payment');
  await shot(page, 'payment-cancelled');
  await page.getByRole('link', { name: /^Nộp lại 24\.000/ }).click();
  await toGateway();

  // The way back from the gateway leads to the payment that is under way; another page is told of it.
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Đang chờ kết quả thanh toán' })).toBeVisible();
  await shot(page, 'payment-waiting');
  const tab = await page.context().newPage();
  await visit(tab, `/ho-so/${id}`);
  await tab.getByRole('link', { name: /Nộp phí/ }).click();
  await expect(tab.getByText('Bạn đang thanh toán khoản này')).toBeVisible();
  await shot(tab, 'payment-held');
  await tab.close();
  await page.getByRole('button', { name: 'Tiếp tục thanh toán' }).click();
  await page.getByRole('button', { name: 'Thanh toán thành công' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Đã nộp 24\.000/ })).toBeVisible();
});
