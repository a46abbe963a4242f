import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.js';
import { call, maritalStatusApplication } from '../support/api.js';
import { newcomer } from '../support/newcomer.js';
import { watchToken } from '../support/session-end.js';
import { shot } from '../support/shots.js';
import { enterCode, openCase, openList, signInAtDesk } from '../support/staff.js';

test.setTimeout(240_000);

const LOGIN = 'minhxuan.motcua';
const WORDS = 'Tên đệm khác với căn cước. Xem lại giúp.';

test('her session ends while she writes a request: her words are there after signing in again, also on a page loaded anew', async ({
  page,
}) => {
  const { token } = await newcomer('Chẩu Thị Bàn');
  const sent = await call<{ code: string }>('/api/v1/citizen/dossiers', { token, body: maritalStatusApplication(), key: randomUUID() });
  const session = watchToken(page, 'staff');
  await signInAtDesk(page, LOGIN);
  await openList(page, 'Chờ tiếp nhận');
  await openCase(page, sent.body.code);

  const form = page.getByRole('dialog');
  await page
    .getByRole('complementary')
    .getByRole('button', { name: /Yêu cầu bổ sung/ })
    .click();
  await form.getByLabel('Thêm một mục kê khai').selectOption({ index: 1 });
  const words = form.getByLabel(/^Cần bổ sung gì/).first();
  await words.fill(WORDS);
  await form.getByLabel(/đã rà/i).check();
  await session.end();
  await form.getByRole('button', { name: /^Gửi phiếu yêu cầu/ }).click();
  const again = page.getByRole('dialog', { name: /đăng nhập|Phiên/i });
  await expect(again).toBeVisible();
  await shot(page, 'desk-expired', false);
  await again.getByLabel('Mật khẩu', { exact: true }).fill(demoAccount('citizen').password);
  await again.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await enterCode(page, LOGIN);
  await expect(again).toBeHidden();
  await expect(words).toHaveValue(WORDS);

  await session.end();
  await page.reload();
  await page.getByLabel('Tài khoản công vụ').fill(LOGIN);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(demoAccount('citizen').password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await enterCode(page, LOGIN);
  await expect(page.locator('.casehead')).toContainText(sent.body.code);
  await expect(words).toHaveValue(WORDS);
  await shot(page, 'desk-typed-again', false);
});
