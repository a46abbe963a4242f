import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { atDesk, signInToConsole } from '../support/staff.js';
import {
  actButton,
  actOn,
  besideReport,
  chooseFitting,
  openReport,
  openUntil,
  ownTicketUntil,
  reportedTicket,
  TAN_TRAO,
} from '../support/tickets.js';
import { pick } from '../support/widgets.js';

test.setTimeout(120_000);

/** In the middle of xã Tân Trào. */
const THERE = { lat: 21.808, long: 105.454 };
const REASON = 'Đoạn đường này thuộc xã Tân Trào, gọi chị Sao theo số 0912 345 678';

test('a report at the wrong office is passed on in one step, and its reporter reads why', async ({ page, browser }) => {
  const reporter = await newcomer('Lý Thị Sao');
  await signIn(page, reporter, '/phan-anh/moi');
  await page.getByLabel('Chuyện gì đang xảy ra?').fill('Ổ gà lớn trên đường vào khu di tích, xe máy ngã');
  await page.getByRole('radio', { name: /Ổ gà, mặt đường hỏng/ }).check();
  await pick(page, 'report-commune', 'Minh Xuân', /Minh Xuân/);
  await page.getByLabel('Địa chỉ hoặc mốc dễ thấy').fill('Đường vào khu di tích Tân Trào');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã nhận phản ánh' })).toBeVisible();
  const code = await page.locator('.code').innerText();
  await ownTicketUntil(reporter.token, code, ({ status }) => status === 'assigned');

  const clerk = await atDesk(browser, 'minhxuan.motcua');
  await openReport(clerk, 'Chờ nhận', code);
  await expect(besideReport(clerk)).toContainText('phường Minh Xuân');
  await expectAccessible(clerk, 'a report in the console');
  await shot(clerk, 'console-report', false);
  await actButton(clerk, 'Chuyển đơn vị').click();
  const window = clerk.getByRole('dialog');
  await window.getByRole('button', { name: 'Chuyển đơn vị' }).click();
  await expect(window.getByText('Hãy chọn.')).toBeVisible();
  await chooseFitting(window.getByLabel('Đơn vị nhận'), 'xa tan trao', /Ủy ban nhân dân xã Tân Trào|UBND xã Tân Trào/);
  await window.getByLabel('Lý do').fill(REASON);
  await expectAccessible(clerk, 'the window of passing on');
  await shot(clerk, 'console-report-pass-on', false);
  await window.getByRole('button', { name: 'Chuyển đơn vị' }).click();
  await expect(window).toBeHidden();
  await clerk.context().close();

  await openUntil(page, '/thong-bao', 'Phản ánh chuyển sang đơn vị khác');
  await openUntil(page, `/phan-anh/cua-toi/${code}`, 'Chuyển sang đơn vị khác');
  await expect(page.getByText(/Đoạn đường này thuộc xã Tân Trào/)).toBeVisible();
  await expect(page.locator('main'), 'what is said of people is masked').not.toContainText('345 678');
  await expect(page.getByText(/UBND xã Tân Trào/).first()).toBeVisible();
  await expectAccessible(page, 'own report that was passed on');
  await shot(page, 'report-passed-on');

  const other = await atDesk(browser, 'tantrao.motcua');
  await openReport(other, 'Chờ nhận', code);
  await actButton(other, 'Nhận xử lý').click();
  await expect(other.getByRole('region', { name: code }).getByText('Đang xử lý', { exact: true })).toBeVisible();
  await other.context().close();
  await openUntil(page, `/phan-anh/cua-toi/${code}`, 'Bắt đầu xử lý');
});

test('another kind and another place lead a report to another office, and the console says by which rule', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const reporter = await newcomer('Ma Văn Páo');
  const { id, code } = await reportedTicket(reporter.token, {
    description: 'Lan can cầu gãy, mặt cầu thủng một lỗ',
    place: { lat: 21.8233, long: 105.2181 },
  });

  await signInToConsole(page, 'tinh.phananh');
  await openReport(page, 'Đang mở', code);
  await expect(besideReport(page)).toContainText('phường Minh Xuân');
  await actButton(page, 'Đổi vị trí, loại').click();
  const window = page.getByRole('dialog');
  await chooseFitting(window.getByLabel('Loại phản ánh'), 'cau, cong', /Cầu, cống qua đường hư hỏng/);
  await window.getByRole('button', { name: 'Đổi vị trí, loại' }).click();
  await expect(window).toBeHidden();
  await expect(besideReport(page)).toContainText('Sở Xây dựng');
  await expect(besideReport(page)).toContainText('cầu do Sở Xây dựng quản lý');
  await shot(page, 'console-report-other-kind', false);
  await openUntil(page, `/phan-anh/${code}`, 'Chuyển theo vị trí hoặc loại đã sửa');
  await expect(page.getByRole('heading', { level: 1, name: 'Cầu, cống qua đường hư hỏng' })).toBeVisible();

  // A pothole again, and the pin in another commune.
  const moved = await actOn('tinh.phananh', id, 'reroute', { category: 'pothole', place: THERE });
  expect(moved.unitName).toBe('Ủy ban nhân dân xã Tân Trào');
  const seen = await ownTicketUntil(reporter.token, code, ({ communeCode }) => communeCode === TAN_TRAO);
  expect(seen.unitName).toBe('Ủy ban nhân dân xã Tân Trào');
});
