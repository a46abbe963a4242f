import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { call, maritalStatusApplication, staffToken, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { signInToConsole } from '../support/staff.js';

test.setTimeout(90_000);

interface Payment {
  readonly id: string;
  readonly reference: string;
  readonly next: { readonly url: string };
}

/** Pays a fee by the API and the pay page of the gateway. @returns code of the dossier */
async function paid(): Promise<{ code: string; phone: string }> {
  const { token, phone } = await newcomer('Ma Thị Hạnh');
  const sent = await call<{ id: string; code: string }>('/api/v1/citizen/dossiers', {
    token,
    body: maritalStatusApplication(),
    key: randomUUID(),
  });
  const { id, code } = sent.body;
  const ask = { version: 1, amount: 24_000, reason: 'Lệ phí cấp giấy xác nhận' };
  await call(`/api/v1/staff/dossiers/${id}/payment-request`, { token: await staffToken('minhxuan.motcua'), body: ask });
  const due = await call<{ due: { id: string }[] }>('/api/v1/citizen/payments', { token });
  const body = { obligationIds: [due.body.due[0]?.id], way: 'vnpay', amount: 24_000 };
  const { body: payment } = await call<Payment>('/api/v1/citizen/payments', { token, body, key: randomUUID() });
  const gateway = new URL(payment.next.url);
  await fetch(gateway);
  const form = { method: 'POST', body: new URLSearchParams({ bank: 'NCB', result: 'ok' }), redirect: 'manual' } as const;
  await fetch(`${gateway.origin}/vnpay/pay/${payment.reference}`, form);
  await until('the payment', async () => {
    const { body } = await call<{ state: string }>(`/api/v1/citizen/payments/${payment.id}`, { token });
    return body.state === 'paid';
  });
  return { code, phone };
}

test('finance finds a payment by code or phone, and sees its history and its lines in the ledger', async ({ page }) => {
  const { code, phone } = await paid();
  await signInToConsole(page, 'minhxuan.ketoan');
  await page.getByRole('link', { name: 'Thu phí' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thu phí' })).toBeVisible();
  await expect(page.getByRole('link', { name: code })).toBeVisible();
  await expectAccessible(page, 'payments of a unit');
  await shot(page, 'console-payments');
  const field = page.getByLabel(/Mã hồ sơ, mã tham chiếu/);
  for (const text of [phone, code]) {
    await field.fill(text);
    await page.getByRole('button', { name: 'Tìm', exact: true }).click();
    await expect(page.getByRole('link', { name: code })).toBeVisible();
  }
  await page.getByRole('link', { name: code }).click();
  await expect(page.getByRole('heading', { level: 1, name: code })).toBeVisible();
  await expect(page.getByRole('table')).toContainText('Tiền tại cổng thanh toán · VNPAY');
  await expect(page.getByRole('table')).toContainText('Phí, lệ phí thu được');
  await expect(page.getByText('Đã nhận tiền')).toBeVisible();
  await expectAccessible(page, 'a payment with its ledger');
  await shot(page, 'console-payment');
  await page.getByRole('link', { name: 'Cần xem' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Cần xem' })).toBeVisible();
});
