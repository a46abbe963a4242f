import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { questionPages } from '../support/definition.js';
import { newcomer } from '../support/newcomer.js';
import { daysAgo, freshCitizenId } from '../support/people.js';
import { answerUntil, goOn, type Answers } from '../support/questionnaire.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';
import { pick } from '../support/widgets.js';

test.setTimeout(120_000);

const answers: Answers = {
  applicantBirthDate: '1994-02-17',
  applicantCitizenId: freshCitizenId('male'),
  applicantAddress: { province: 'Hà Nội', commune: 'Cầu Giấy', detail: 'Tổ 3' },
  applicantSex: 'male',
  stayAddress: { province: 'Tuyên Quang', commune: 'Tân Trào', detail: 'Thôn Tân Lập' },
  housingKind: 'own',
  householderIsApplicant: true,
  stayFrom: daysAgo(-1),
  stayUntil: daysAgo(-400),
  reason: 'work',
  withMembers: false,
};

test('temporary residence at a desk: the police of the commune, 7.000 đ due, no papers', async ({ page }) => {
  await visit(page, '/thu-tuc/1.004194');
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng ký tạm trú' })).toBeVisible();
  await expect(page.locator('main')).toContainText(/7\.000\s*đ/);
  await expect(page.getByRole('link', { name: 'Bắt đầu' }).filter({ visible: true })).toHaveCount(1);
  await expectAccessible(page, 'procedure at a desk');
  await shot(page, 'desktop-procedure');

  const citizen = await newcomer('Trần Quốc Khánh');
  await signIn(page, citizen, '/nop/1.004194');
  await pick(page, 'receiving', 'tan trao', 'Tân Trào');
  await goOn(page);
  await expectAccessible(page, 'question at a desk');
  await shot(page, 'desktop-question');
  await answerUntil(page, 'Xem lại trước khi gửi', questionPages('1.004194'), answers);

  const main = page.locator('main');
  await expect(main).toContainText('Công an xã Tân Trào');
  await expect(main).toContainText(/7\.000\s*đ/);
  await expect(main).toContainText('Trả sau khi hồ sơ được tiếp nhận.');
  await expectAccessible(page, 'check at a desk');
  await shot(page, 'desktop-check');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã gửi hồ sơ' })).toBeVisible();
  await shot(page, 'desktop-sent');
  await page.getByRole('link', { name: 'Theo dõi hồ sơ' }).click();
  await page.getByText('Phải trả', { exact: true }).first().click();
  await expect(main).toContainText(/7\.000\s*đ/);
  await expectAccessible(page, 'dossier at a desk');
  await shot(page, 'desktop-dossier');
});
