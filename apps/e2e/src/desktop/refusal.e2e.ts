import { expect, test } from '@playwright/test';
import { slip } from '../birth/follow.js';
import { readConfirmation } from '../birth/submit.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { questionPages } from '../support/definition.js';
import { saveBy } from '../support/downloads.js';
import { newcomer } from '../support/newcomer.js';
import { pdfText } from '../support/pdf.js';
import { freshCitizenId } from '../support/people.js';
import { answerUntil, goOn, type Answers } from '../support/questionnaire.js';
import { shot } from '../support/shots.js';
import { atDesk, openCase, openList } from '../support/staff.js';
import { pick } from '../support/widgets.js';

test.setTimeout(120_000);

const answers: Answers = {
  forWhom: 'self',
  applicantCitizenId: freshCitizenId('female'),
  applicantAddress: { province: 'Tuyên Quang', commune: 'Hà Giang 1', detail: 'Tổ 5' },
  personBirthDate: '1990-05-12',
  personSex: 'female',
  personEthnicity: 'Tày',
  status: 'never_married',
  hasEarlierCertificate: false,
  purpose: 'loan',
};
const reason = 'Người được xác nhận không thường trú tại phường, và chưa từng thường trú tại đây.';
const evidence = 'Nơi thường trú kê khai ở phường khác.';
const remedy = 'Nộp tại phường nơi thường trú trước đây.';
const basis = 'Khoản 1 Điều 21 Nghị định 123/2015/NĐ-CP';

test('marital status, refused: the citizen is told why and on which law, on the page and on form 03', async ({ page, browser }) => {
  const citizen = await newcomer('Ma Thị Hạnh');
  await signIn(page, citizen, '/nop/1.004873');
  await pick(page, 'receiving', 'ha giang 1', 'Hà Giang 1');
  await goOn(page);
  await answerUntil(page, 'Xem lại trước khi gửi', questionPages('1.004873'), answers);
  await expect(page.locator('main')).toContainText('Theo mức của tỉnh');
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  const { code } = await readConfirmation(page);
  await page.getByRole('link', { name: 'Theo dõi hồ sơ' }).click();
  await expect(page.locator('.status-line').filter({ hasText: 'Đã nộp' })).toBeVisible();

  const clerk = await atDesk(browser, 'hagiang1.motcua');
  await openList(clerk, 'Chờ tiếp nhận');
  await openCase(clerk, code);
  await clerk.getByRole('button', { name: 'Từ chối, nêu căn cứ' }).click();
  const form = clerk.getByRole('dialog');
  const send = form.getByRole('button', { name: 'Từ chối và gửi phiếu' });
  await send.click();
  await expect(form).toContainText('Ghi lý do, ít nhất 10 chữ');
  await expect(form).toContainText('Ghi rõ điều, khoản và số văn bản');
  await expect(form).toContainText('Ghi bằng chứng, ít nhất 10 chữ');
  await expect(form).toContainText('Ghi việc công dân có thể làm');
  await expectAccessible(clerk, 'refusal window with faults');
  await shot(clerk, 'refuse-window', false);
  await form.getByLabel('Lý do, viết cho công dân hiểu').fill(reason);
  await form.getByLabel('Căn cứ pháp lý').fill(basis);
  await form.getByLabel('Bằng chứng trong hồ sơ').fill(evidence);
  await form.getByLabel('Công dân có thể làm gì').fill(remedy);
  await send.click();
  await expect(clerk.getByRole('status').filter({ hasText: 'Đã từ chối tiếp nhận' })).toBeVisible();
  await clerk.context().close();

  await expect(page.getByRole('heading', { name: 'Vì sao không được tiếp nhận' })).toBeVisible({ timeout: 20_000 });
  const main = page.locator('main');
  await expect(main).toContainText(reason);
  await expect(main).toContainText(basis);
  await expect(main).toContainText(evidence);
  await expect(main).toContainText(remedy);
  await expect(main).toContainText('bạn có quyền khiếu nại đến hết');
  await expectAccessible(page, 'refused dossier');
  // Once, in three levels; who is not satisfied says why and is answered.
  await page.getByText('Không hài lòng', { exact: true }).click();
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await expect(page.getByText('Chọn ít nhất một điều.')).toBeVisible();
  await page.getByText('Hướng dẫn không rõ').click();
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click();
  await expect(main).toContainText('Bạn đã đánh giá: không hài lòng');
  await expect(main).toContainText('Lãnh đạo cơ quan trả lời bạn trước');
  const button = slip(page, /Phiếu từ chối/);
  await expect(button).toBeVisible({ timeout: 30_000 });
  await shot(page, 'desktop-refused');
  const text = await pdfText((await saveBy(page, button)).path);
  expect(text).toContain(code);
  expect(text).toContain(basis);
});
