import { randomInt } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { expectSaved, fillPair, open } from '../designer/bench.js';
import { copyOf, draftOnBench, publish } from '../designer/versions.js';
import { expectAccessible } from '../support/axe.js';
import { daysAgo } from '../support/people.js';
import { shot } from '../support/shots.js';
import { signInToConsole } from '../support/staff.js';

test.setTimeout(150_000);

test('a version is restored and one is archived', async ({ page, browser }) => {
  const code = `9.${String(randomInt(0, 1_000_000)).padStart(6, '0')}`;
  const today = daysAgo(0);
  await publish(await copyOf('1.004873', code), today);
  await signInToConsole(page, 'tinh.thutuc');

  // Two versions; the first is restored to a draft that is like it.
  await page.goto(`/console/thu-tuc/${code}`);
  await page.getByRole('button', { name: 'Soạn bản mới' }).click();
  await open(page, /^Thông tin chung/);
  await fillPair(page, 'Tên gọi cho người dân', 'Giấy xác nhận có người làm chứng', 'Certificate with a witness');
  await expectSaved(page);
  await publish(draftOnBench(page), today);
  await page.goto(`/console/thu-tuc/${code}`);
  await page.getByRole('button', { name: 'Khôi phục bản 1' }).click();
  await expect(page).toHaveURL(/ban-nhap/);
  await expect(page.getByText('Khôi phục bản cũ, thay bản 2')).toBeVisible();
  await page.getByRole('button', { name: 'Khác', exact: true }).click();
  await page.getByRole('menuitem', { name: /^So với bản/ }).click();
  await expect(page.locator('.change').filter({ hasText: 'Giấy xác nhận có người làm chứng' }).first()).toBeVisible();
  await shot(page, 'designer-restored', false);

  // The second version is taken out of use by somebody who may publish.
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const second = await context.newPage();
  await signInToConsole(second, 'tinh.thutuc2');
  await second.goto(`/console/thu-tuc/${code}`);
  await second.getByRole('button', { name: 'Lưu trữ bản 2' }).click();
  const asked = second.getByRole('dialog');
  await expect(asked).toContainText('Đây là bản đang áp dụng.');
  await asked.getByRole('button', { name: 'Lưu trữ', exact: true }).click();
  await expect(asked.getByText('Viết lý do, ít nhất 5 chữ.')).toBeVisible();
  await expectAccessible(second, 'archiving a version');
  await asked.getByLabel('Vì sao').fill('Tên gọi mới làm người dân nhầm.');
  await asked.getByRole('button', { name: 'Lưu trữ', exact: true }).click();
  await expect(second.getByRole('button', { name: 'Lưu trữ bản 2' })).toHaveCount(0);
  await expect(second.getByText('Tên gọi mới làm người dân nhầm.')).toBeVisible();
  await expect(second.getByRole('listitem').filter({ hasText: 'Tạo bản nháp · Bản 1' })).toHaveCount(2);
  await expectAccessible(second, 'a procedure with versions and drafts');
  await shot(second, 'designer-archived', false);
  await context.close();
});
