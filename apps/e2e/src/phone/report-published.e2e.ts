import { expect, test } from '@playwright/test';
import type { TicketPage } from '@tinhso/feedback-contract';
import { done } from '../hostile/done.js';
import { expectAccessible } from '../support/axe.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { signInToConsole } from '../support/staff.js';
import { actButton, openReport, openUntil, reportedTicket } from '../support/tickets.js';

test.setTimeout(120_000);

const base = () => process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000';
const textOf = async (path: string): Promise<string> => (await fetch(base() + path)).text();

/** Where everybody may meet a report: the list, its own page, the feed of its category, Open311. */
async function whereSeen(code: string, category: string): Promise<string[]> {
  const list = await done<TicketPage>(`/public/feedback/tickets?text=${code}`, {});
  const page = await fetch(`${base()}/api/v1/public/feedback/tickets/${code}`);
  const feed = await textOf(`/api/v1/public/feedback/feed.atom?category=${category}`);
  const listed = await textOf(`/open311/v2/requests.json?service_code=${category}`);
  const asked = await fetch(`${base()}/open311/v2/requests/${code}.json`);
  return [
    ...(list.items.length > 0 ? ['list'] : []),
    ...(page.ok ? ['page'] : []),
    ...(feed.includes(code) ? ['feed'] : []),
    ...(listed.includes(code) ? ['requests'] : []),
    ...(asked.ok ? ['request'] : []),
  ];
}
const EVERYWHERE = ['list', 'page', 'feed', 'requests', 'request'];

test.use({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });

test('what is looked at before is nowhere until a moderator shows it, masked; what is looked at after can be taken away', async ({
  page,
}) => {
  const reporter = await newcomer('Vàng Thị Say');
  const before = await reportedTicket(reporter.token, {
    category: 'other',
    description: 'Loa phát thanh thôn nói suốt đêm, gọi anh Páo 0987 654 321 hoặc xe 22A-123.45',
    nameShown: 'hidden-from-public',
  });
  expect(before.visibility).toBe('pending');
  expect(await whereSeen(before.code, 'other')).toEqual([]);
  const after = await reportedTicket(reporter.token, { category: 'park', description: 'Xích đu ở công viên bị đứt dây' });
  expect(after.visibility).toBe('public');
  expect(await whereSeen(after.code, 'park')).toEqual(EVERYWHERE);

  await signInToConsole(page, 'tinh.phananh');
  await openReport(page, 'Chờ nhận', before.code);
  const report = page.getByRole('region', { name: before.code });
  await expect(report.getByText('Chờ duyệt công khai')).toBeVisible();
  await actButton(page, 'Duyệt công khai').click();
  const window = page.getByRole('dialog');
  await expect(window, 'the moderator sees what everybody will read').toContainText('gọi anh Páo •••');
  await expectAccessible(page, 'the window of publishing');
  await shot(page, 'console-report-publish', false);
  await window.getByRole('button', { name: 'Duyệt công khai' }).click();
  await expect(window).toBeHidden();
  await expect(report.getByText('Công khai', { exact: true }).first()).toBeVisible();
  expect(await whereSeen(before.code, 'other')).toEqual(EVERYWHERE);
  for (const path of [
    `/api/v1/public/feedback/tickets/${before.code}`,
    '/api/v1/public/feedback/feed.atom',
    `/open311/v2/requests/${before.code}.json`,
  ])
    expect(await textOf(path), path).not.toMatch(/654 ?321|123\.45|Vàng Thị Say/);

  await openReport(page, 'Đang mở', after.code);
  await actButton(page, 'Duyệt công khai').click();
  await window.getByLabel('Trang công khai').selectOption({ label: 'Không công khai' });
  await window.getByRole('button', { name: 'Duyệt công khai' }).click();
  await expect(window.getByText('Viết ít nhất 10 ký tự.')).toBeVisible();
  await window.getByLabel('Lý do').fill('Ảnh và lời có thể nhận ra trẻ em trong công viên.');
  await window.getByRole('button', { name: 'Duyệt công khai' }).click();
  await expect(window).toBeHidden();
  expect(await whereSeen(after.code, 'park')).toEqual([]);
  await openUntil(page, `/phan-anh/${after.code}`, 'Không có phản ánh này');
  await openUntil(page, `/phan-anh/${before.code}`, /Loa phát thanh thôn nói suốt đêm/);
  await expect(page.locator('main')).toContainText('gọi anh Páo •••');
});
