import { expect, test } from '@playwright/test';
import { call } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { charged } from '../support/charges.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { signInToConsole } from '../support/staff.js';

test.setTimeout(90_000);

test('the desk enters a charge, takes cash for two things, gives change and receipts, and knows what to hand over', async ({ page }) => {
  const { phone, token } = await newcomer('Ma Thị Hạnh');
  await charged(phone, 'Chứng thực chữ ký', 10_000);
  await signInToConsole(page, 'minhxuan.motcua');
  await page.getByRole('link', { name: 'Quầy thu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thu tại quầy' })).toBeVisible();
  await expectAccessible(page, 'counter');
  await shot(page, 'counter');

  await page.getByRole('link', { name: 'Khoản thu mới' }).click();
  await page.getByLabel('Số điện thoại của người nộp').fill(phone);
  await page.getByLabel('Nội dung thu').fill('Sao y 12 trang');
  await page.getByLabel('Số tiền (đồng)').fill('24000');
  await shot(page, 'counter-charge');
  await page.getByRole('button', { name: 'Nhập khoản thu' }).click();
  await expect(page.getByText(/Đã nhập 24\.000/)).toBeVisible();
  await expectAccessible(page, 'charge that was entered');

  await page.getByRole('link', { name: 'Thu tiền mặt', exact: true }).click();
  await page.getByLabel(/Mã hồ sơ, số quyết định/).fill(phone);
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  for (const what of ['Sao y 12 trang', 'Chứng thực chữ ký']) await page.getByRole('checkbox', { name: new RegExp(what) }).check();
  await page.getByLabel('Tiền khách đưa (đồng)').fill('30000');
  await expect(page.getByText(/Còn thiếu 4\.000/)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Thu 34\.000/ })).toBeDisabled();
  await page.getByLabel('Tiền khách đưa (đồng)').fill('50000');
  await expect(page.getByText(/16\.000/)).toBeVisible();
  await expectAccessible(page, 'cash to be taken');
  await shot(page, 'counter-cash');
  await page.getByRole('button', { name: /^Thu 34\.000/ }).click();
  await expect(page.getByText(/Trả lại khách 16\.000/)).toBeVisible();
  const receipts = page.getByRole('button', { name: /^Tải biên lai để in/ });
  await expect(receipts).toHaveCount(2, { timeout: 30_000 });
  await expectAccessible(page, 'cash that was taken');
  await shot(page, 'counter-taken');
  const file = page.waitForEvent('download');
  await receipts.first().click();
  expect((await file).suggestedFilename()).toMatch(/^bien-lai-AA-\d\dE-\d{7}\.pdf$/);

  await page.getByRole('link', { name: 'Sổ quỹ hôm nay' }).click();
  await expect(page.getByRole('table')).toContainText('Chứng thực chữ ký');
  await expectAccessible(page, 'cash book');
  await shot(page, 'counter-book');

  // The citizen sees that it is paid, and how.
  const { body } = await call<{ due: unknown[]; payments: { state: string; amount: number }[] }>('/api/v1/citizen/payments', { token });
  expect([body.due.length, body.payments[0]?.state, body.payments[0]?.amount]).toEqual([0, 'paid', 34_000]);
});
