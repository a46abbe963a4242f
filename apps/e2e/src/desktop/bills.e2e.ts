import { randomInt, randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { call, staffToken, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { signInToConsole } from '../support/staff.js';

test.setTimeout(90_000);

const sandbox = process.env.E2E_SANDBOX_URL ?? 'http://127.0.0.1:3001';
const providers = (billersNotify: 'ok' | 'refuse') =>
  fetch(`${sandbox}/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ billersNotify }),
  });

interface Payment {
  readonly reference: string;
  readonly next: { readonly url: string };
}

/** Pays the open bills of a new customer code by the API and the pay page. @returns number of the bill */
async function paid(): Promise<string> {
  const { token } = await newcomer('Ma Thị Hạnh');
  const code = `PA12TX${String(randomInt(999_999)).padStart(6, '0')}1`;
  const look = { token, body: { biller: 'evn', code } };
  const { body: found } = await call<{ bills: { billNo: string; amount: number }[] }>('/api/v1/citizen/bills/lookups', look);
  const [bill] = found.bills;
  const picks = [{ biller: 'evn', code, billNo: bill?.billNo, amount: bill?.amount }];
  const basket = await call<{ obligationIds: string[]; amount: number }>('/api/v1/citizen/bills/baskets', { token, body: { picks } });
  const body = { ...basket.body, way: 'vnpay' };
  const { body: payment } = await call<Payment>('/api/v1/citizen/payments', { token, body, key: randomUUID() });
  await fetch(payment.next.url);
  const form = { method: 'POST', body: new URLSearchParams({ bank: 'NCB', result: 'ok' }), redirect: 'manual' } as const;
  await fetch(`${sandbox}/vnpay/pay/${payment.reference}`, form);
  return bill?.billNo ?? '';
}

test('a provider refuses, and finance tells it again or gives the money back', async ({ page }) => {
  await providers('refuse');
  const [first, second] = [await paid(), await paid()];
  const token = await staffToken('tinh.taichinh');
  await until('both to be refused', async () => {
    const { body } = await call<{ items: { billNo: string }[] }>('/api/v1/staff/bills?queue=refused', { token });
    return [first, second].every((each) => body.items.some(({ billNo }) => billNo === each));
  });
  await providers('ok');
  await signInToConsole(page, 'tinh.taichinh');
  await page.getByRole('link', { name: 'Hóa đơn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bị từ chối' })).toBeVisible();
  const line = (billNo: string) => page.getByRole('row').filter({ hasText: billNo });
  await expect(line(first)).toContainText('khóa kỳ');
  await expectAccessible(page, 'bills that providers refuse');
  await shot(page, 'console-bills');
  await line(first).getByRole('button', { name: 'Báo lại' }).click();
  await expect(line(first)).toHaveCount(0);
  await line(second).getByRole('button', { name: 'Hoàn tiền' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Hoàn tiền' }).click();
  await expect(dialog.getByText('Ghi ít nhất 5 ký tự.')).toBeVisible();
  await dialog.getByLabel('Lý do').fill('Điện lực đã khóa kỳ, không nhận');
  await expectAccessible(page, 'giving a bill back');
  await shot(page, 'console-bill-back');
  await dialog.getByRole('button', { name: 'Hoàn tiền' }).click();
  await expect(line(second)).toHaveCount(0);
  await page.getByRole('link', { name: 'Đã xong' }).click();
  await expect(line(first)).toContainText('Nhà cung cấp đã ghi nhận', { timeout: 20_000 });
  await expect(line(second)).toContainText('Đã hoàn tiền');
  await shot(page, 'console-bills-ended');
  await page.getByRole('link', { name: 'Chuyển tiền' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Điện lực' }).first()).toContainText('Lập được sau khi khóa sổ ngày này');
  await expectAccessible(page, 'remittances');
  await shot(page, 'console-remittances');
});
