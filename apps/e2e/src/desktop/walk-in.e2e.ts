import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { freshCitizenId } from '../support/people.js';
import { shot } from '../support/shots.js';
import { atDesk } from '../support/staff.js';
import { visit } from '../support/visit.js';

test.setTimeout(120_000);

const NAME = 'Bàn Thị Sính';

/** Fills what a clerk is told across the desk, field by field as they stand on the page. */
async function type(clerk: Page, citizenId: string): Promise<void> {
  const field = (label: string) => clerk.getByLabel(label, { exact: true });
  await field('Xin giấy cho').selectOption('self');
  await field('Họ và tên của bạn').fill(NAME);
  await field('Số căn cước của bạn').fill(citizenId);
  await field('Họ và tên người được xác nhận').fill(NAME);
  await field('Ngày sinh').fill('12/05/1990');
  await field('Giới tính').selectOption('female');
  await field('Dân tộc').selectOption('02');
  await field('Quốc tịch').fill('Việt Nam');
  await field('Số căn cước của người được xác nhận').fill(citizenId);
  await field('Tình trạng hôn nhân').selectOption('never_married');
  await field('Đã được cấp trước đây').selectOption('no');
  await field('Mục đích').selectOption('loan');
  for (const address of await clerk.locator('.reception-address').all()) {
    await address.getByLabel('Tỉnh, thành phố').selectOption('08');
    await address.getByLabel('Xã, phường').selectOption('02215');
    await address.getByLabel('Số nhà, thôn, tổ').fill('Tổ 5');
  }
}

test('a walk-in without a phone: typed at the desk, received at once, slip printed, followed by the number on it', async ({
  browser,
  page,
}) => {
  const clerk = await atDesk(browser, 'minhxuan.motcua');
  await clerk.getByRole('link', { name: 'Tiếp nhận', exact: true }).click();
  await expect(clerk.getByRole('heading', { level: 1, name: 'Tiếp nhận tại quầy' })).toBeVisible();
  await clerk.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(clerk.getByText('Chọn một thủ tục trong danh sách')).toBeVisible();
  await expectAccessible(clerk, 'beginning of a reception');
  await shot(clerk, 'walk-in-begin', false);
  await clerk.getByLabel('Thủ tục', { exact: true }).fill('1.004873');
  await clerk.getByRole('button', { name: /1\.004873/ }).click();
  await clerk.getByLabel('Họ và tên người nộp').fill(NAME);
  await clerk.getByRole('button', { name: 'Bắt đầu nhập' }).click();
  await expect(clerk.getByText('Chưa có tài khoản')).toBeVisible();
  await type(clerk, freshCitizenId('female'));
  await expectAccessible(clerk, 'form at the desk');
  await shot(clerk, 'walk-in-form');
  await clerk.getByRole('checkbox').check();
  await clerk.getByRole('button', { name: 'Tiếp nhận và in giấy hẹn' }).click();
  await expect(clerk.getByRole('heading', { level: 1, name: 'Đã tiếp nhận hồ sơ' })).toBeVisible();
  const figures = clerk.locator('.reception-done dd.num');
  const [code = '', lookup = ''] = await figures.allInnerTexts();
  expect(lookup).toMatch(/^\d{4}$/);
  await expect(clerk.getByRole('link', { name: 'Mở để in' })).toBeVisible({ timeout: 40_000 });
  await expectAccessible(clerk, 'received at the desk');
  await shot(clerk, 'walk-in-received', false);

  await visit(page, '/tra-cuu');
  await page.getByLabel('Mã hồ sơ').fill(code);
  await page.getByLabel('Bốn số cuối điện thoại').fill(lookup);
  await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
  await expect(page.locator('main')).toContainText('Đã tiếp nhận');
  await clerk.context().close();
});
