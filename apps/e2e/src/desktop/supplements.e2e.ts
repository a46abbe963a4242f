import { expect, test } from '@playwright/test';
import { readConfirmation } from '../birth/submit.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { questionPages } from '../support/definition.js';
import { newcomer } from '../support/newcomer.js';
import { daysAgo, freshCitizenId } from '../support/people.js';
import { answerUntil, goOn, type Answers } from '../support/questionnaire.js';
import { shot } from '../support/shots.js';
import { atDesk, openCase, openList } from '../support/staff.js';
import { answerField, pick } from '../support/widgets.js';

test.setTimeout(120_000);

const answers: Answers = {
  applicantBirthDate: '1994-02-17',
  applicantCitizenId: freshCitizenId('male'),
  applicantAddress: { province: 'Hà Nội', commune: 'Cầu Giấy', detail: 'Tổ 3' },
  applicantSex: 'male',
  stayAddress: { province: 'Tuyên Quang', commune: 'Minh Xuân', detail: 'Tổ 9' },
  housingKind: 'own',
  householderIsApplicant: true,
  stayFrom: daysAgo(-1),
  stayUntil: daysAgo(-400),
  reason: 'work',
  withMembers: false,
};
const until = 'Đến ngày';
const instruction = 'Ghi đúng ngày hết hạn của hợp đồng thuê nhà.';

test('temporary residence: mended by the citizen, supplemented once, and the resubmission opens as what changed', async ({
  page,
  browser,
}) => {
  const citizen = await newcomer('Trần Quốc Khánh');
  await signIn(page, citizen, '/nop/1.004194');
  await pick(page, 'receiving', 'minh xuan', 'Minh Xuân');
  await goOn(page);
  await answerUntil(page, 'Xem lại trước khi gửi', questionPages('1.004194'), answers);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  const { code } = await readConfirmation(page);
  await page.getByRole('link', { name: 'Theo dõi hồ sơ' }).click();

  // Until the work begins what was filed is the citizen's to mend.
  await page.getByRole('button', { name: 'Sửa hồ sơ đã nộp' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sửa hồ sơ đã nộp' })).toBeVisible();
  await expectAccessible(page, 'correction');
  await shot(page, 'correction');
  await page
    .getByRole('link', { name: /Sửa ngày sinh/i })
    .first()
    .click();
  await answerField(page, { key: 'applicantBirthDate', widget: 'date' }, '1994-02-18');
  await goOn(page);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gửi bản sửa' }).click();
  await expect(page.locator('main')).toContainText('Người nộp đã sửa hồ sơ');
  await page.getByText('Bạn sửa lúc').click();
  await expect(page.locator('main')).toContainText('Trước: 17/02/1994');
  await shot(page, 'corrected');

  const clerk = await atDesk(browser, 'minhxuan.motcua');
  await openList(clerk, 'Chờ tiếp nhận');
  await openCase(clerk, code);
  const changes = clerk.getByRole('tabpanel', { name: /Thay đổi/ });
  await expect(changes).toContainText('17/02/1994');
  await expect(changes).toContainText('18/02/1994');
  await clerk
    .getByRole('button', { name: /Yêu cầu bổ sung/ })
    .first()
    .click();
  const form = clerk.getByRole('dialog');
  await form.getByLabel('Thêm một mục kê khai').selectOption({ label: until });
  const wanted = form.getByLabel(`Yêu cầu bổ sung: ${until}`);
  if (!(await wanted.isChecked())) await wanted.check();
  await form.getByLabel(`Cần bổ sung gì: ${until}`).fill(instruction);
  await form.getByLabel(/đã rà/i).check();
  await form.getByRole('button', { name: 'Gửi phiếu yêu cầu 1 mục' }).click();
  await expect(clerk.getByRole('status').filter({ hasText: 'Đã gửi phiếu yêu cầu bổ sung' })).toBeVisible();

  await page.getByRole('link', { name: 'Bổ sung 1 mục' }).click({ timeout: 30_000 });
  await expect(page.getByText(instruction)).toBeVisible();
  const [year = '', month = '', day = ''] = daysAgo(-300).split('-');
  const item = page.locator('.supplement').filter({ hasText: until });
  await item.getByLabel('Ngày', { exact: true }).fill(day);
  await item.getByLabel('Tháng', { exact: true }).fill(month);
  await item.getByLabel('Năm', { exact: true }).fill(year);
  await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click();
  await expect(page.locator('main')).toContainText('Người nộp đã bổ sung');

  await clerk.reload();
  await expect(changes).toContainText('bổ sung lúc');
  await expect(changes).toContainText('Chỉ những gì đã đổi.');
  await expect(changes).not.toContainText('Giới tính');
  await expectAccessible(clerk, 'resubmission as its changes');
  await shot(clerk, 'resubmission', false);
  await clerk.context().close();
});
