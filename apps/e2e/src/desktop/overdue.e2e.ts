import { expect, test } from '@playwright/test';
import { demoAccounts } from '../support/accounts.js';
import { expectAccessible } from '../support/axe.js';
import { call, staffToken } from '../support/api.js';
import { shot } from '../support/shots.js';
import { openCase, openList, signInAtDesk } from '../support/staff.js';

const OPEN = ['accepted', 'processing', 'awaiting_signature'];

interface Row {
  readonly id: string;
  readonly code: string;
  readonly status: string;
}

/** A dossier that is overdue, and the leader of its office: which office of the demo has one depends on the day. */
async function findLate(): Promise<{ leader: string; late: Row } | undefined> {
  for (const { login } of demoAccounts().filter((account) => account.role === 'leader')) {
    const token = await staffToken(login);
    const { body } = await call<{ items: readonly Row[] }>('/api/v1/staff/worklist?list=overdue&limit=100', { token });
    const late = body.items.find((row) => OPEN.includes(row.status));
    if (late) return { leader: login, late };
  }
  return undefined;
}

test('a dossier that is overdue gets an apology, a new date and a letter that is signed', async ({ page }) => {
  const found = await findLate();
  if (!found) throw new Error('no office of the demo has a dossier that is overdue');
  const { leader, late } = found;
  await signInAtDesk(page, leader);
  await openList(page, 'Quá hạn');
  await openCase(page, late.code);
  await expect(page.getByText('Bước này quá hạn').first()).toBeVisible();
  await shot(page, 'overdue-case', false);
  await page.getByRole('button', { name: 'Xin lỗi, hẹn lại' }).click();
  const window = page.getByRole('dialog', { name: 'Xin lỗi, hẹn lại' });
  await expect(window.getByText('Đã quá hẹn: phiếu xin lỗi')).toBeVisible();
  await window.getByRole('button', { name: 'Ký phiếu xin lỗi, hẹn lại' }).click();
  await expect(window.getByText('Ghi lý do, ít nhất 10 chữ')).toBeVisible();
  await window.getByLabel('Hẹn thêm mấy ngày làm việc').fill('3');
  await window.getByLabel('Vì sao chậm').fill('Bệnh viện gửi xác minh nơi sinh muộn, sẽ có vào đầu tuần sau.');
  await shot(page, 'overdue-apology', false);
  await expectAccessible(page, 'the window of the apology');
  await window.getByRole('button', { name: 'Ký phiếu xin lỗi, hẹn lại' }).click();

  await expect(page.getByText('Đã xin lỗi và hẹn lại')).toBeVisible();
  // The sum says by how much: the three days, and what was over already.
  await expect(page.locator('dl.sum').first()).toContainText(/Xin lỗi, hẹn lại\s*\+ \d+ giờ/);
  // The letter is drawn and signed by the worker, and opens beside the answers.
  await page.getByRole('button', { name: /Mở Phiếu xin lỗi/ }).click({ timeout: 30_000 });
  await expect(page.locator('iframe, object, embed, canvas').first()).toBeVisible({ timeout: 30_000 });
  await shot(page, 'overdue-letter', false);
  // Once only: the act is gone.
  await expect(page.getByRole('button', { name: 'Xin lỗi, hẹn lại' })).toHaveCount(0);
});
