import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { call } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { atVnpay, paidAtVnpay } from '../support/paid.js';
import { shot } from '../support/shots.js';
import { signInToConsole } from '../support/staff.js';

test.setTimeout(120_000);

const HOUR_MS = 3_600_000;
/** Local day of a moment, `YYYY-MM-DD`. */
const dayOf = (at: number): string => new Date(at + 7 * HOUR_MS).toISOString().slice(0, 10);

/** The settlement file of a day as VNPAY would give it. */
function settlementOf(day: string, lines: readonly string[]): string {
  const cells = lines.map((line) => line.split(','));
  const sum = (column: number) => cells.reduce((total, each) => total + Number(each[column]), 0);
  const rows = [`VNPAY;SETTLEMENT;TINHSO01;${day};1`, 'TransactionNo,TxnRef,Type,Amount,Fee,BankCode,PayDate,RequestId', ...lines];
  const checksum = createHash('sha256')
    .update(rows.map((row) => `${row}\n`).join(''))
    .digest('hex');
  return [...rows, `TRAILER;${lines.length};${sum(3)};0;${sum(4)};${checksum}`, ''].join('\n');
}

test('a day with a missing notice, a fee and a duplicate is closed to nought', async ({ page }) => {
  const yesterday = dayOf(Date.now() - 24 * HOUR_MS);
  const stamp = `${yesterday.replaceAll('-', '')}101500`;
  // One paid whose notice came, and which VNPAY took once more; one whose notice never came.
  const twice = await paidAtVnpay(60_000);
  const silent = await atVnpay(45_000);
  const order = (await (await fetch(`${twice.gateway.origin}/vnpay/orders/${twice.reference}`)).json()) as { transactionNo: string };
  const again = String(Date.now());
  const lines = [
    `${order.transactionNo},${twice.reference},PAYMENT,60000,660,NCB,${stamp},`,
    `${again},${twice.reference},PAYMENT,60000,660,NCB,${stamp},`,
    `${again}7,${silent.reference},PAYMENT,45000,495,NCB,${stamp},`,
  ];
  const send = (content: string) =>
    page
      .getByRole('row', { name: /VNPAY/ })
      .locator('input[type=file]')
      .setInputFiles({ name: `vnpay-${yesterday}.csv`, mimeType: 'text/csv', buffer: Buffer.from(content) });

  await signInToConsole(page, 'tinh.taichinh');
  await page.getByRole('link', { name: 'Khóa sổ' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Khóa sổ ngày' })).toBeVisible();
  await expectAccessible(page, 'the calendar of closes');
  await shot(page, 'console-closes');
  await page.goto(`/console/khoa-so/${yesterday}`);
  await send(settlementOf(yesterday, lines).replace('45000,495', '45000,4x5'));
  await expect(page.getByText(/Dòng 5/)).toBeVisible();
  await shot(page, 'console-close-faulty-file');
  await send(settlementOf(yesterday, lines));
  const table = page.getByRole('table').filter({ hasText: 'Giải trình' });
  await expect(table).toContainText('Không nhận được báo kết quả (IPN)');
  await expect(table).toContainText('Cổng thu hai lần');
  await expect(table).toContainText('Phí dịch vụ của cổng');
  expect((await call<{ state: string }>(`/api/v1/citizen/payments/${silent.paymentId}`, { token: silent.token })).body.state).toBe('paid');
  await expectAccessible(page, 'a day with its differences');
  await shot(page, 'console-close-day');
  // The desks took cash yesterday too: it is counted, till by till.
  const tills = page.getByRole('table').filter({ has: page.getByRole('button', { name: 'Kiểm đếm' }) });
  const perTill = tills.getByRole('row').filter({ has: page.getByRole('button') });
  for (let n = 0; n < (await perTill.count()); n++) {
    const booked = await perTill.nth(n).getByRole('cell').nth(1).innerText();
    await perTill.nth(n).getByRole('button', { name: 'Kiểm đếm' }).click();
    await page.getByRole('dialog').getByLabel('Số tiền trong quầy (đồng)').fill(booked);
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi số đếm' }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(perTill.nth(n).getByRole('cell').nth(2)).toContainText(booked);
  }
  await page.getByRole('button', { name: 'Khóa sổ' }).click();
  const window = page.getByRole('dialog');
  await expect(window).toContainText('Cổng thanh toán chuyển tiền về tài khoản');
  await window.getByRole('button', { name: 'Khóa sổ' }).click();
  await expect(page.getByText(/Đã khóa bởi/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Khóa sổ' })).toHaveCount(0);
  await shot(page, 'console-close-locked');
});
