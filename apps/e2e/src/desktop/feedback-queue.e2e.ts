import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import type { ReportedTicket } from '@tinhso/feedback-contract';
import { expectAccessible } from '../support/axe.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { signInToConsole } from '../support/staff.js';
import { actButton, actOn, chooseFitting, openReport, reportedTicket } from '../support/tickets.js';

test.setTimeout(120_000);

/** A name of letters alone, so that a second try finds only its own reports and nothing in it is taken for a number of somebody. */
const somewhere = (): string => Array.from({ length: 6 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('');
const WORDS = `Ghế đá hỏng ở vườn hoa ${somewhere()}`;
const AT = [
  { lat: 21.8233, long: 105.2181 },
  { lat: 21.8262, long: 105.2124 },
  { lat: 21.8201, long: 105.2239 },
];

async function three(token: string): Promise<ReportedTicket[]> {
  const sent: ReportedTicket[] = [];
  for (const [n, place] of AT.entries())
    sent.push(await reportedTicket(token, { category: 'park', description: `${WORDS} số ${n + 1} của phường`, place }));
  return sent;
}

/** The list of open reports, narrowed to those of this journey by their words. */
async function openMine(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Phản ánh', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Phản ánh' })
    .getByRole('link', { name: /^Đang mở/ })
    .click();
  await page.getByLabel('Tìm theo mã hoặc nội dung').fill(WORDS);
  await expect(page.getByText('Chọn tất cả 3 đang hiện')).toBeVisible();
}

test('many reports are narrowed, kept as a filter, seen on the map, taken as a file and done together', async ({ page }) => {
  const { token } = await newcomer('Vi Thị Đông');
  const [first, second, third] = (await three(token)) as [ReportedTicket, ReportedTicket, ReportedTicket];
  await signInToConsole(page, 'tinh.phananh');
  await openMine(page);

  // Narrowed by kind and kept under a name.
  const name = `Ghế đá ${first.code}`;
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  const filter = page.getByRole('dialog', { name: 'Lọc danh sách' });
  await chooseFitting(filter.getByRole('combobox', { name: 'Loại phản ánh' }), 'cong vien', /Công viên/);
  await filter.getByLabel('Lưu thành bộ lọc').fill(name);
  await filter.getByRole('button', { name: 'Lưu bộ lọc' }).click();
  await expect(filter.getByRole('button', { name: `Xoá bộ lọc ${name}` })).toBeVisible();
  await expectAccessible(page, 'the window of filters');
  await shot(page, 'console-feedback-filter', false);
  await filter.getByRole('button', { name: 'Lọc', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Bỏ lọc: Công viên/ })).toBeVisible();
  const kept = page.getByRole('navigation', { name: 'Phản ánh' }).getByRole('link', { name });
  await page
    .getByRole('navigation', { name: 'Phản ánh' })
    .getByRole('link', { name: /^Quá hạn/ })
    .click();
  await kept.click();
  await expect(page.getByText('Chọn tất cả 3 đang hiện')).toBeVisible();

  // On the map, then as a file.
  await page.keyboard.press('m');
  const map = page.getByRole('region', { name: 'Bản đồ: Đang mở' });
  await expect(map.getByText('3 trong 3 phản ánh có vị trí')).toBeVisible();
  await expect(map.locator('.map-mark').first()).toBeVisible();
  await shot(page, 'console-feedback-map', false);
  await page.keyboard.press('m');
  const loaded = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải CSV' }).click();
  const csv = readFileSync(await (await loaded).path(), 'utf8');
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(csv.match(/PA-\d{6}-\d+/g)?.sort()).toEqual([first.code, second.code, third.code].sort());

  // By the keyboard: the first, then the range to the last.
  await page.keyboard.press('j');
  await page.keyboard.press('x');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await page.keyboard.press('Shift+X');
  await expect(page.getByText('Đã chọn 3 trong 3')).toBeVisible();
  const bar = page.getByRole('toolbar', { name: 'Việc chung cho 3 phản ánh' });
  await expectAccessible(page, 'the queue with reports that are selected');
  await shot(page, 'console-feedback-selected', false);
  await bar.getByRole('button', { name: /^Gộp trùng/ }).click();
  const merging = page.getByRole('dialog');
  await expect(merging.getByLabel('Mã phản ánh gốc')).toHaveValue(first.code);
  await shot(page, 'console-feedback-merge', false);
  // Somebody ends one of them meanwhile: it is named, the other is done.
  await actOn('tinh.phananh', third.id, 'reject', { reason: 'Gửi nhầm, người gửi đã gọi điện báo lại' });
  await merging.getByRole('button', { name: /^Gộp trùng: 2 phản ánh/ }).click();
  await expect(page.getByText('Gộp trùng: xong 1/2')).toBeVisible();
  await expect(page.getByText(new RegExp(`${third.code}: Việc này không làm được`))).toBeVisible();
  await expect(page.getByRole('button', { name: 'Thử lại 1 phản ánh chưa xong' })).toBeVisible();
  await shot(page, 'console-feedback-results', false);
});

test('the place is moved with the office told before, and a link is taken back', async ({ page }) => {
  const { token } = await newcomer('Nông Văn Mây');
  await reportedTicket(token, {
    category: 'park',
    description: 'Cây đổ chắn lối đi trong vườn hoa',
    place: { lat: 21.8221, long: 105.2152 },
  });
  const { code } = await reportedTicket(token, { description: 'Ổ gà sâu ngay đầu cầu', place: { lat: 21.8233, long: 105.2181 } });
  await signInToConsole(page, 'tinh.phananh');
  await openReport(page, 'Đang mở', code);

  await page.getByRole('button', { name: '1 phản ánh khác' }).click();
  const person = page.getByRole('dialog');
  await expect(person.getByText(/Lượt xem được ghi vào nhật ký/)).toBeVisible();
  await person.getByRole('button', { name: 'Xem 1 phản ánh khác' }).click();
  await expect(person.getByText('1 phản ánh: 1 đang mở')).toBeVisible();
  await shot(page, 'console-feedback-person', false);
  await person.getByRole('button', { name: 'Đóng' }).last().click();

  await actButton(page, 'Đổi vị trí, loại').click();
  const moving = page.getByRole('dialog');
  await moving.getByLabel('Vĩ độ, kinh độ').fill('21.808, 105.454');
  await expect(moving.getByText('Sẽ về: Ủy ban nhân dân xã Tân Trào')).toBeVisible();
  await expectAccessible(page, 'the window of moving a report');
  await shot(page, 'console-feedback-move', false);
  await moving.getByRole('button', { name: 'Đổi vị trí, loại' }).click();
  await expect(moving).toBeHidden();
  await expect(page.getByRole('complementary').getByText('Ủy ban nhân dân xã Tân Trào').first()).toBeVisible();

  await page.getByText('Giao đơn vị thi công bằng liên kết').click();
  await page.getByLabel('Đơn vị thi công', { exact: true }).fill('Đội duy tu số 2');
  await page.getByLabel('Việc cần làm').fill('Vá ổ gà đầu cầu trong ngày');
  await page.getByRole('button', { name: 'Tạo liên kết' }).click();
  await expect(page.getByLabel('Liên kết', { exact: true })).toHaveValue(/\/viec\//);
  await page.getByRole('button', { name: 'Đã chép xong' }).click();
  await page.getByRole('button', { name: 'Thu hồi liên kết của Đội duy tu số 2' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Thu hồi', exact: true }).click();
  await expect(page.getByText('Đã thu hồi', { exact: true })).toBeVisible();
  await shot(page, 'console-feedback-links', false);
});
