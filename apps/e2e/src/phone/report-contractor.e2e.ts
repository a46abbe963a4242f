import { expect, test, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { photograph } from '../support/files.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { atDesk } from '../support/staff.js';
import { actButton, besideReport, openReport, openUntil, ownTicketUntil, reportedTicket } from '../support/tickets.js';

test.setTimeout(120_000);

const TASK = 'Vá ổ gà bằng nhựa nóng, đầm phẳng với mặt đường';
const DONE = 'Đã vá xong hai ổ gà, mặt đường đã phẳng';
const OVER = 'Đường dẫn không còn mở được';

/** Gives the job out as an officer does. @returns the link, which is shown once */
async function giveOut(officer: Page, name: string): Promise<string> {
  const box = besideReport(officer);
  const words = box.getByLabel('Việc cần làm');
  if (!(await words.isVisible())) await box.getByText('Giao đơn vị thi công bằng liên kết').click();
  await box.getByLabel('Đơn vị thi công').fill(name);
  await words.fill(TASK);
  await box.getByRole('button', { name: 'Tạo liên kết' }).click();
  const link = box.getByRole('textbox', { name: 'Liên kết', exact: true });
  await expect(link).toHaveValue(/\/viec\/[\w-]{43}$/);
  return new URL(await link.inputValue()).pathname;
}

/** Somebody who is signed in nowhere, with a phone. */
async function stranger(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })).newPage();
}

test('a contractor does a job by a link, and the office answers with that evidence', async ({ browser }) => {
  const reporter = await newcomer('Hoàng Thị Bích');
  const { code } = await reportedTicket(reporter.token, { description: 'Hai ổ gà trước trạm xá', name: 'Hoàng Thị Bích' });

  const officer = await atDesk(browser, 'minhxuan.hotich');
  await openReport(officer, 'Chờ nhận', code);
  await actButton(officer, 'Nhận xử lý').click();
  await expect(officer.getByRole('region', { name: code }).getByText('Đang xử lý', { exact: true })).toBeVisible();
  const path = await giveOut(officer, 'Công ty Cầu đường Sông Lô');

  const contractor = await stranger(browser);
  await contractor.goto(path);
  await expect(contractor.getByRole('heading', { level: 1, name: 'Ổ gà, mặt đường hỏng' })).toBeVisible();
  await expect(contractor.getByText(TASK)).toBeVisible();
  await expect(contractor.locator('main'), 'nobody learns who reported it').not.toContainText(/Hoàng Thị Bích|\d{4} ?\d{3} ?\d{3}/);
  await expectAccessible(contractor, 'the job of a contractor');
  await shot(contractor, 'report-job');
  await contractor.getByLabel('Gửi ảnh sau khi làm').setInputFiles(await photograph('va-xong.jpg', 800));
  await expect(contractor.getByRole('status').filter({ hasText: 'Đã gửi cho đơn vị giao việc.' })).toBeVisible();
  await contractor.getByLabel('Đã làm gì').fill(DONE);
  await contractor.getByRole('button', { name: 'Báo đã làm xong' }).click();
  await expect(contractor.getByText(/^Đã báo làm xong/)).toBeVisible();
  await expectAccessible(contractor, 'the job that was done');
  await shot(contractor, 'report-job-done');

  await officer.reload();
  const report = officer.getByRole('region', { name: code });
  await expect(report.getByText(new RegExp(DONE)).first()).toBeVisible();
  await expect(report.getByText('Sau khi làm').first()).toBeVisible();
  await actButton(officer, 'Trả lời').click();
  const window = officer.getByRole('dialog');
  await window.getByLabel('Câu trả lời').fill('Hai ổ gà trước trạm xá đã được vá bằng nhựa nóng.');
  await window.getByRole('button', { name: 'Trả lời', exact: true }).click();
  await expect(window).toBeHidden();
  await expect(report.getByText('Đã trả lời', { exact: true }).first()).toBeVisible();
  await shot(officer, 'console-report-answered', false);

  const answered = await ownTicketUntil(reporter.token, code, ({ status }) => status === 'answered');
  expect(answered).toMatchObject({ closing: 'fixed', photos: [{ purpose: 'evidence' }] });
  const reader = await stranger(browser);
  await openUntil(reader, `/phan-anh/${code}`, 'Hai ổ gà trước trạm xá đã được vá bằng nhựa nóng.');
  await expect(reader.locator('main'), 'what a contractor writes is for the office').not.toContainText(DONE);
  await shot(reader, 'report-answered');
  await contractor.goto(path);
  await expect(contractor.getByText(OVER)).toBeVisible();
  await Promise.all([officer, contractor, reader].map((page) => page.context().close()));
});

test('a link that was taken back opens nothing, for whoever has it', async ({ browser }) => {
  const reporter = await newcomer('Nông Văn Lù');
  const { code } = await reportedTicket(reporter.token, { description: 'Ổ gà giữa cầu' });
  const officer = await atDesk(browser, 'minhxuan.hotich');
  await openReport(officer, 'Chờ nhận', code);
  const path = await giveOut(officer, 'Đội duy tu số 2');

  const contractor = await stranger(browser);
  await contractor.goto(path);
  await expect(contractor.getByText(TASK)).toBeVisible();
  await besideReport(officer)
    .getByRole('button', { name: /^Thu hồi/ })
    .click();
  const sure = officer.getByRole('dialog').getByRole('button', { name: /^Thu hồi/ });
  await expect(sure.or(besideReport(officer).getByText('Đã thu hồi'))).toBeVisible();
  if (await sure.isVisible()) await sure.click();
  await expect(besideReport(officer).getByText('Đã thu hồi')).toBeVisible();

  // The page that was open cannot send any more either.
  await contractor.getByLabel('Đã làm gì').fill(DONE);
  await contractor.getByRole('button', { name: 'Gửi ghi chú' }).click();
  await expect(contractor.getByText(OVER)).toBeVisible();
  await expectAccessible(contractor, 'a link that opens nothing');
  await shot(contractor, 'report-job-over');
  await Promise.all([officer, contractor].map((page) => page.context().close()));
});
