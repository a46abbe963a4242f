import { expect, test } from '@playwright/test';
import { call, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { paidAtVnpay } from '../support/paid.js';
import { shot } from '../support/shots.js';
import { signInToConsole } from '../support/staff.js';

test.setTimeout(120_000);

test('a refund over the limit is proposed by one, agreed to by another, and seen by the citizen', async ({ page, browser }) => {
  const payer = await paidAtVnpay(900_000);
  const refunds = async () =>
    (await call<{ refunds: { state: string; reason: string }[] }>(`/api/v1/citizen/payments/${payer.paymentId}`, { token: payer.token }))
      .body.refunds;

  await signInToConsole(page, 'minhxuan.ketoan');
  await page.getByRole('link', { name: 'Thu phí' }).click();
  await page.getByRole('link', { name: payer.code }).click();
  await page.getByRole('button', { name: 'Hoàn tiền' }).click();
  const window = page.getByRole('dialog');
  await window.getByLabel('Số tiền hoàn (đồng)').fill('900001');
  await window.getByRole('button', { name: /^Đề nghị hoàn/ }).click();
  await expect(window.getByText(/Nhập số nguyên từ 1 đến 900.000/)).toBeVisible();
  await window.getByLabel('Số tiền hoàn (đồng)').fill('900.000');
  await window.getByLabel('Lý do').fill('Thu nhầm, dịch vụ không thực hiện');
  await expectAccessible(page, 'the window of a refund');
  await shot(page, 'console-refund-propose');
  await window.getByRole('button', { name: /^Đề nghị hoàn/ }).click();
  await expect(window).toBeHidden();
  await expect(page.getByText('Đề nghị hoàn tiền')).toBeVisible();
  await page.getByRole('link', { name: 'Hoàn tiền' }).click();
  const own = page.getByRole('row').filter({ hasText: payer.code });
  await expect(own.getByText('Bạn đề nghị; cần người khác duyệt')).toBeVisible();
  await expect(own.getByRole('button', { name: 'Duyệt' })).toHaveCount(0);
  expect(await refunds()).toMatchObject([{ state: 'proposed' }]);

  const chief = await (await browser.newContext()).newPage();
  await signInToConsole(chief, 'tinh.taichinh');
  await chief.goto('/console/thanh-toan/hoan-tien');
  const row = chief.getByRole('row').filter({ hasText: payer.code });
  await expectAccessible(chief, 'refunds that wait for a second person');
  await shot(chief, 'console-refunds');
  await row.getByRole('button', { name: 'Duyệt', exact: true }).click();
  await chief.getByRole('dialog').getByRole('button', { name: 'Duyệt' }).click();
  await expect(row).toHaveCount(0);
  await until('the gateway to take the order', async () => (await refunds())[0]?.state === 'done');
  expect(await refunds()).toMatchObject([{ state: 'done', reason: 'Thu nhầm, dịch vụ không thực hiện' }]);
  await chief.goto('/console/thanh-toan/so-cai');
  await expect(chief.getByText(/Tổng Nợ bằng tổng Có/)).toBeVisible();
  await expect(chief.getByText(/Kiểm tra tự động: không có lỗi/)).toBeVisible();
  await expectAccessible(chief, 'the trial balance');
  await shot(chief, 'console-ledger');
  await chief.getByRole('link', { name: 'Tiền tại cổng thanh toán · VNPAY' }).click();
  await chief.getByRole('table').getByRole('link').first().click();
  await expect(chief.getByRole('table')).toContainText('Phí, lệ phí thu được');
  await chief.context().close();
});
