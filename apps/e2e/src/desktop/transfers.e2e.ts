import { expect, test } from '@playwright/test';
import { call } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { signInToConsole } from '../support/staff.js';
import { askedToPay, transfer } from '../support/transfers.js';

test.setTimeout(90_000);

test('finance gives a transfer without a reference to the fee that it was for, and sends another back', async ({ page }) => {
  const { token } = await newcomer('Ma Thị Hạnh');
  const { code, obligationId } = await askedToPay(token, 26_000);
  const { body } = await call<{ next: { qr: { account: string } } }>('/api/v1/citizen/payments', {
    token,
    body: { obligationIds: [obligationId], way: 'vietqr', amount: 26_000 },
    key: `transfers-${code}`,
  });
  const meant = await transfer(body.next.qr.account, 26_000, 'nop le phi');
  const strange = await transfer(body.next.qr.account, 11_000, 'chuyen nham');

  await signInToConsole(page, 'tinh.taichinh');
  await page.getByRole('link', { name: 'Thu phí' }).click();
  await page.getByRole('link', { name: 'Tiền chưa rõ của ai' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tiền chưa rõ của ai' })).toBeVisible();
  const line = (number: string) => page.getByRole('row', { name: new RegExp(number) });
  await expect(line(meant)).toContainText('Nội dung không có mã tham chiếu');
  await expectAccessible(page, 'transfers of nobody known');
  await shot(page, 'console-transfers');

  await line(meant).getByRole('button', { name: 'Gán vào khoản' }).click();
  const window = page.getByRole('dialog', { name: 'Tiền này nộp cho khoản nào?' });
  await window.getByLabel('Mã hồ sơ hoặc mã tham chiếu').fill(code);
  await window.getByRole('button', { name: 'Tìm' }).click();
  await window.getByRole('radio').check();
  await window.getByLabel('Căn cứ').fill('Đã gọi người chuyển, đúng hồ sơ này');
  await expectAccessible(page, 'a transfer is given to a fee');
  await shot(page, 'console-transfer-assign');
  await window.getByRole('button', { name: 'Gán và ghi nhận' }).click();
  await expect(window).toHaveCount(0);
  await expect(line(meant)).toHaveCount(0);
  const list = await call<{ due: { id: string }[] }>('/api/v1/citizen/payments', { token });
  expect(list.body.due.map(({ id }) => id)).not.toContain(obligationId);

  await line(strange).getByRole('button', { name: 'Chuyển trả' }).click();
  await page.getByRole('dialog').getByLabel('Căn cứ').fill('Người gửi báo chuyển nhầm');
  await shot(page, 'console-transfer-return');
  await page.getByRole('dialog').getByRole('button', { name: 'Quyết định chuyển trả' }).click();
  await line(strange).getByRole('button', { name: 'Xác nhận đã trả' }).click();
  await expect(line(strange)).toHaveCount(0);
  await page.getByRole('button', { name: 'Đã xử lý' }).click();
  await expect(line(strange)).toContainText('Đã chuyển trả');
  await expect(line(meant)).toContainText('Đã ghi nhận');
  await shot(page, 'console-transfers-ended');
});
