import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { signInToConsole } from '../support/staff.js';
import { visit } from '../support/visit.js';

test.setTimeout(180_000);

test('a correction: asked for, acknowledged, accepted, written, read', async ({ page, browser }) => {
  const citizen = await newcomer('Nông Thị Sai');
  await signIn(page, citizen, '/quyen-rieng-tu/yeu-cau/moi');
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
  await expect(page.getByRole('alert')).toContainText('Chọn bạn muốn gì');
  await expectAccessible(page, 'request with faults');
  await page.getByText('Sửa dữ liệu sai', { exact: true }).click();
  await page.getByText('Họ và tên', { exact: true }).click();
  await page.getByLabel('Giá trị đúng là').fill('Nông Thị Đúng');
  await page.getByLabel('Nói rõ thêm để cán bộ hiểu').fill('Tên trong căn cước là Nông Thị Đúng.');
  await expectAccessible(page, 'request at a desk');
  await shot(page, 'privacy-ask-desktop');
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sửa dữ liệu sai' })).toBeVisible();
  const code = /DL-\d{6}-\d{4}/.exec(await page.locator('main').innerText())?.[0] ?? '';
  await page.getByText('Cách tính').first().click();
  await expectAccessible(page, 'request sent');
  await shot(page, 'privacy-request-desktop');

  const officer = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  await signInToConsole(officer, 'tinh.dulieu');
  await expect(officer.getByRole('heading', { level: 1, name: 'Đang mở' })).toBeVisible();
  await expect(officer.getByRole('row').filter({ hasText: code })).toBeVisible();
  await expectAccessible(officer, 'queue of requests');
  await shot(officer, 'privacy-queue', false);
  await officer.getByRole('row').filter({ hasText: code }).getByRole('link').click();
  await expect(officer.getByText('Nông Thị Đúng', { exact: true })).toBeVisible();
  await expectAccessible(officer, 'request at the officer’s');
  await shot(officer, 'privacy-case', false);

  await officer.getByRole('button', { name: 'Xác nhận đã nhận' }).click();
  await officer.getByRole('dialog').getByRole('button', { name: 'Xác nhận đã nhận' }).click();
  await officer.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
  const form = officer.getByRole('dialog');
  await form.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
  await expect(form).toContainText('Viết ít nhất 10 ký tự');
  await expectAccessible(officer, 'decision with a fault');
  await shot(officer, 'privacy-decision', false);
  await form.getByLabel('Trả lời công dân').fill('Đúng với căn cước đã đối chiếu.');
  await form.getByRole('button', { name: 'Chấp nhận', exact: true }).click();
  await officer.getByRole('button', { name: 'Đã thực hiện' }).click();
  await form.getByLabel('Đã làm gì').fill('Đã sửa họ tên trong tài khoản.');
  await form.getByRole('button', { name: 'Đã thực hiện' }).click();
  await expect(officer.getByText('Yêu cầu đã đóng.')).toBeVisible();
  await shot(officer, 'privacy-case-closed', false);
  await officer.context().close();

  await page.reload();
  await expect(page.locator('main')).toContainText('Đã sửa họ tên trong tài khoản.');
  await expectAccessible(page, 'request answered');
  await shot(page, 'privacy-answered-desktop');
  await visit(page, '/quyen-rieng-tu/ai-da-xem');
  await expect(page.locator('main')).toContainText('Đàm Thị Tuyết');
});
