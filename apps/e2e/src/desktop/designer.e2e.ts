import { randomInt } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { readConfirmation } from '../birth/submit.js';
import { addPaperAndStep, askTwo, beginBlank, describe, mendFee, options, paper, questions } from '../designer/compose.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { freshCitizenId } from '../support/people.js';
import { goOn } from '../support/questionnaire.js';
import { shot } from '../support/shots.js';
import { atDesk, openCase, openList, signInToConsole } from '../support/staff.js';
import { visit } from '../support/visit.js';
import { pick } from '../support/widgets.js';

test.setTimeout(180_000);

test('a procedure from nothing to published to the first dossier, without code and with a second person', async ({ page, browser }) => {
  const number = String(randomInt(0, 1_000_000)).padStart(6, '0');
  const made = { code: `9.${number}`, title: `Xác nhận người trồng chè vùng ${number}` };

  await signInToConsole(page, 'tinh.thutuc');
  await page.goto('/console/thu-tuc');
  await expect(page.getByRole('heading', { level: 1, name: 'Thủ tục' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Đăng ký khai sinh', exact: true })).toBeVisible();
  await expectAccessible(page, 'procedures');
  await beginBlank(page, made);
  await describe(page, made);
  await askTwo(page);
  await addPaperAndStep(page);
  await mendFee(page);
  await page.getByRole('tab', { name: 'Cán bộ' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Cán bộ' })).toContainText(options.old);
  await expectAccessible(page, 'designer, the officer’s side');
  await page.getByRole('button', { name: 'Gửi duyệt', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Lời nhắn cho người duyệt').fill('Làm theo nghị quyết mới của tỉnh.');
  await page.getByRole('dialog').getByRole('button', { name: 'Gửi duyệt' }).click();
  await expect(page.getByText('Chờ duyệt').first()).toBeVisible();
  await expect(page.getByText('Làm theo nghị quyết mới của tỉnh.')).toBeVisible();
  await expectAccessible(page, 'a procedure and its versions');
  await shot(page, 'designer-versions', false);

  const second = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await signInToConsole(second, 'tinh.thutuc2');
  await second.goto('/console/thu-tuc?loc=in_review');
  await second.getByRole('link', { name: new RegExp(`Mở bản nháp: .*${number}`) }).click();
  await expect(second.getByRole('button', { name: 'Thêm câu hỏi' })).toHaveCount(0);
  await second.getByRole('button', { name: 'Ban hành' }).click();
  await second.getByRole('dialog').getByRole('button', { name: 'Ban hành' }).click();
  await expect(second.getByText('Đang áp dụng').first()).toBeVisible({ timeout: 15_000 });
  await shot(second, 'designer-published', false);
  await second.close();

  const citizen = await newcomer('Lý Thị Chè');
  const own = await browser.newPage();
  await expect(async () => {
    await visit(own, `/thu-tuc?q=${encodeURIComponent(`xac nhan nguoi trong che vung ${number}`)}`);
    await expect(own.getByRole('link', { name: made.title })).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await signIn(own, citizen, `/nop/${made.code}`);
  await pick(own, 'receiving', 'minh xuan', 'Minh Xuân');
  await goOn(own);
  await expect(own.locator('#applicantFullName')).toHaveValue('Lý Thị Chè');
  await goOn(own);
  await own.locator('#applicantCitizenId').fill(freshCitizenId('female'));
  await goOn(own);
  await own.locator('#applicantAddress-detail').fill('Tổ 5');
  await goOn(own);
  await expect(own.getByRole('heading', { level: 1 })).toHaveText(questions.kind);
  await own.getByLabel(options.young).check();
  await goOn(own);
  await expect(own.getByRole('heading', { level: 1 })).toHaveText(questions.buyer);
  await own.getByRole('textbox').fill('Hợp tác xã');
  await goOn(own);
  await expect(own.getByRole('heading', { level: 1 })).toContainText('Gửi ảnh vườn chè');
});
