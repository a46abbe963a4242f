import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { photograph } from '../support/files.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { atDesk } from '../support/staff.js';
import {
  actButton,
  actOn,
  besideReport,
  openReport,
  openUntil,
  ownTicketUntil,
  reportedTicket,
  staffTicket,
  TAN_TRAO,
} from '../support/tickets.js';

test.setTimeout(120_000);

const VISIT = 'Đã đến tận nơi cùng trưởng thôn, nhắc hai hộ nuôi chó.';
const REASON = 'Chó vẫn thả rông trước cổng trường, sáng nay cắn một cháu.';

test('an answer that is not good enough reopens the report for another person, and only a person ends it', async ({ page, browser }) => {
  const reporter = await newcomer('Triệu Thị Mây');
  const { id, code } = await reportedTicket(reporter.token, {
    category: 'stray-animals',
    description: 'Chó thả rông trước cổng trường',
    place: { commune: TAN_TRAO },
  });
  await actOn('tantrao.motcua', id, 'start');
  await actOn('tantrao.motcua', id, 'answer', {
    closingCode: 'fixed',
    text: 'Đã nhắc hai hộ nuôi chó nhốt lại.',
    evidence: [],
    visitNote: VISIT,
  });
  await actOn('tantrao.chutich', id, 'close', { reason: 'Đã trả lời, người gửi chưa nói gì thêm.' });
  await ownTicketUntil(reporter.token, code, ({ status }) => status === 'closed');

  await signIn(page, reporter, `/phan-anh/cua-toi/${code}`);
  await expect(page.getByText('Đã nhắc hai hộ nuôi chó nhốt lại.')).toBeVisible();
  await expect(page.locator('main'), 'the note of a visit is for the office').not.toContainText('trưởng thôn');
  await page.getByRole('button', { name: 'Chưa ổn' }).click();
  await page.getByRole('button', { name: 'Mở lại phản ánh' }).click();
  await expect(page.getByText('Viết ít nhất 10 ký tự để người xử lý hiểu.')).toBeVisible();
  await page.getByLabel('Chưa ổn chỗ nào?').fill(REASON);
  await expectAccessible(page, 'own report, not content');
  await shot(page, 'report-not-content');
  await page.getByRole('button', { name: 'Mở lại phản ánh' }).click();
  await ownTicketUntil(reporter.token, code, ({ status }) => status === 'reopened');
  await openUntil(page, `/phan-anh/cua-toi/${code}`, 'Mở lại');
  await shot(page, 'report-reopened');

  const reopened = await staffTicket('tantrao.motcua', id);
  expect(reopened.officer?.name, 'somebody has it').toMatch(/\S/);
  expect(reopened.officer?.name, 'not who answered before').not.toBe('Hoàng Văn Lâm');

  const officer = await atDesk(browser, 'tantrao.hotich');
  await openReport(officer, 'Mở lại', code);
  await expect(officer.getByRole('region', { name: code }).getByText(REASON).first()).toBeVisible();
  await expect(besideReport(officer)).toContainText(reopened.officer?.name ?? '');
  await expectAccessible(officer, 'a reopened report in the console');
  await shot(officer, 'console-report-reopened', false);
  await actButton(officer, 'Nhận xử lý').click();
  await expect(officer.getByRole('region', { name: code }).getByText('Đang xử lý', { exact: true })).toBeVisible();
  await actButton(officer, 'Trả lời').click();
  const window = officer.getByRole('dialog');
  await window.getByLabel('Câu trả lời').fill('Đội bắt chó đã làm việc sáng nay, hai hộ đã xích chó lại.');
  // What belonged to the answer that was not good enough counts no more.
  await window.getByRole('button', { name: 'Trả lời', exact: true }).click();
  await expect(window.getByText(/cần bằng chứng/)).toBeVisible();
  await window.getByLabel('Ảnh sau khi làm').setInputFiles(await photograph('da-xich.jpg', 800));
  await expect(window.getByText('da-xich.jpg')).toBeVisible();
  await expectAccessible(officer, 'the window of an answer');
  await shot(officer, 'console-report-answer', false);
  await window.getByRole('button', { name: 'Trả lời', exact: true }).click();
  await expect(window).toBeHidden();
  await officer.context().close();

  await ownTicketUntil(reporter.token, code, ({ status }) => status === 'answered');
  await openUntil(page, `/phan-anh/cua-toi/${code}`, 'Đội bắt chó đã làm việc sáng nay');
  await page.getByRole('button', { name: 'Đã ổn' }).click();
  const ended = await ownTicketUntil(reporter.token, code, ({ status }) => status === 'closed');
  expect(ended).toMatchObject({ closing: 'fixed', satisfied: true });
  await openUntil(page, `/phan-anh/cua-toi/${code}`, 'Người gửi hài lòng');
  await expectAccessible(page, 'own report that has ended');
});
