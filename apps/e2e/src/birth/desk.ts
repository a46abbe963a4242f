import { expect, type Page, type Response } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { hasExif } from '../support/files.js';
import { shot } from '../support/shots.js';
import { openCase, openList } from '../support/staff.js';
import type { Sent } from './submit.js';

const act = (page: Page, name: string | RegExp) => page.getByRole('complementary').getByRole('button', { name });
const inWindow = (page: Page) => page.getByRole('dialog');

/** What was done is said at the side of the case. */
const expectDone = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();

/** The bytes of an answer, asked for once more: the browser hands those that became a blob to nobody. */
async function again(response: Response): Promise<Buffer> {
  const headers = { authorization: (await response.request().allHeaders()).authorization ?? '' };
  return Buffer.from(await (await fetch(response.url(), { headers })).arrayBuffer());
}

/** The clerk finds the new dossier among those to receive and sees the photograph. */
export async function openNewCase(clerk: Page, { code }: Sent): Promise<void> {
  await openList(clerk, 'Chờ tiếp nhận');
  await expectAccessible(clerk, 'work queue');
  await shot(clerk, 'queue', false);
  const arrives = clerk.waitForResponse((response) => /\/staff\/files\/[^/]+\/content$/.test(response.url()) && response.ok());
  await openCase(clerk, code);
  await clerk.getByRole('tab', { name: /Giấy chứng sinh/ }).click();
  expect(await hasExif(await again(await arrives)), 'the place where the photograph was taken is gone').toBe(false);
  const image = clerk.getByRole('img', { name: /Ảnh Giấy chứng sinh/ });
  await expect(image).toBeVisible();
  await expect.poll(() => image.evaluate((element: object) => (element as { naturalWidth: number }).naturalWidth)).toBeGreaterThan(500);
  await expectAccessible(clerk, 'case');
  await shot(clerk, 'case', false);
}

/** Asks for a better photograph and for the mother's date of birth, in one request. */
export async function askForSupplements(clerk: Page): Promise<void> {
  await act(clerk, /Yêu cầu bổ sung/).click();
  const form = inWindow(clerk);
  await form.getByLabel('Yêu cầu bổ sung: Giấy chứng sinh').check();
  await form.getByLabel('Cần bổ sung gì: Giấy chứng sinh').fill('Ảnh bị mờ ở góc dưới. Chụp lại cho rõ con dấu của bệnh viện.');
  await form.getByLabel('Thêm một mục kê khai').selectOption({ label: 'Ngày sinh của mẹ' });
  const date = form.getByLabel('Yêu cầu bổ sung: Ngày sinh của mẹ');
  if (!(await date.isChecked())) await date.check();
  await form.getByLabel('Cần bổ sung gì: Ngày sinh của mẹ').fill('Khác với ngày trên giấy chứng sinh. Xem lại giúp.');
  await form.getByRole('button', { name: 'Gửi phiếu yêu cầu 2 mục' }).click();
  await expect(form).toContainText('Xác nhận đã rà đủ hồ sơ trước khi gửi');
  await form.getByLabel(/đã rà/i).check();
  await expectAccessible(clerk, 'request for supplements');
  await shot(clerk, 'supplement-window', false);
  await form.getByRole('button', { name: 'Gửi phiếu yêu cầu 2 mục' }).click();
  await expectDone(clerk, 'Đã gửi phiếu yêu cầu bổ sung cho công dân.');
}

/** Sees what was sent again and receives the dossier; the clock starts and the slip goes out. */
export async function accept(clerk: Page): Promise<void> {
  await clerk.reload();
  await expect(clerk.getByRole('tab', { name: /Giấy chứng sinh.*Vừa bổ sung/ })).toBeVisible();
  await act(clerk, /Tiếp nhận hồ sơ/).click();
  await expect(inWindow(clerk)).toContainText('Hẹn trả kết quả');
  await expectAccessible(clerk, 'receiving window');
  await shot(clerk, 'accept-window', false);
  await inWindow(clerk).getByRole('button', { name: 'Tiếp nhận và gửi giấy hẹn' }).click();
  await expectDone(clerk, 'Đã tiếp nhận.');
}

/** The officer takes the dossier and sends the birth certificate for signature. */
export async function processCase(officer: Page, { code }: Sent): Promise<void> {
  await openList(officer, 'Chưa ai nhận');
  await openCase(officer, code);
  await act(officer, /Nhận xử lý hồ sơ/).click();
  await expectDone(officer, 'Bạn đang giữ hồ sơ này.');
  await act(officer, /Trình lãnh đạo ký/).click();
  const form = inWindow(officer);
  await expect(form.getByLabel('Ngày đăng ký')).toHaveValue(/^\d{2}\/\d{2}\/\d{4}$/);
  await expectAccessible(officer, 'review window');
  await shot(officer, 'review-window', false);
  await form.getByRole('button', { name: 'Trình lãnh đạo ký' }).click();
  await expectDone(officer, 'Đã trình lãnh đạo ký.');
}

/** The leader reads what will be signed and signs; within seconds the signed document lies in the case. */
export async function sign(leader: Page, { code }: Sent): Promise<void> {
  await openList(leader, 'Chờ ký');
  await openCase(leader, code);
  await act(leader, /Ký số/).click();
  await expectAccessible(leader, 'signing window');
  await shot(leader, 'sign-window', false);
  await inWindow(leader).getByRole('button', { name: /Ký số/ }).click();
  await expectDone(leader, 'Đang lập và ký số văn bản');
  await expect(leader.getByRole('tab', { name: /Giấy khai sinh.*Đã ký số/ })).toBeVisible({ timeout: 30_000 });
  await shot(leader, 'signed', false);
}

/** The clerk hands the result over, which ends the dossier. */
export async function handOver(clerk: Page, { code }: Sent): Promise<void> {
  await clerk.goto('/console');
  await openList(clerk, 'Chờ trả kết quả');
  await openCase(clerk, code);
  await act(clerk, /Trả kết quả/).click();
  await inWindow(clerk).getByRole('button', { name: 'Trả kết quả và báo công dân' }).click();
  await expectDone(clerk, 'Đã trả kết quả và báo công dân.');
  await shot(clerk, 'returned', false);
}
