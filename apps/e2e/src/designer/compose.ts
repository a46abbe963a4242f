import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { shot } from '../support/shots.js';
import { add, expectSaved, fillPair, open, outline, phone } from './bench.js';

/** The procedure that the journey makes. Its code is one that the national catalogue does not have. */
export interface Made {
  readonly code: string;
  readonly title: string;
}

export const questions = { kind: 'Bạn trồng giống chè nào?', buyer: 'Bạn bán chè cho ai?' };
export const options = { old: 'Chè Shan cổ thụ', young: 'Chè lai' };
export const paper = 'Ảnh vườn chè';

/** Begins from nothing; what is missing is said at once. */
export async function beginBlank(page: Page, { code, title }: Made): Promise<void> {
  await page.getByRole('button', { name: 'Soạn thủ tục' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await expect(form).toContainText('Viết mã dạng 1.004873');
  await expectAccessible(page, 'new procedure, with faults');
  await form.getByLabel('Mã thủ tục').fill(code);
  await form.getByLabel('Tên thủ tục').fill(title);
  await form.getByLabel('Lĩnh vực').fill('Trồng trọt');
  await form.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('button', { name: /Gửi duyệt: còn \d+ lỗi/ })).toBeVisible();
}

/** Names in both languages, legal basis. */
export async function describe(page: Page, { title }: Made): Promise<void> {
  await open(page, /^Thông tin chung/);
  await fillPair(
    page,
    'Tên theo quyết định công bố',
    `Thủ tục ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
    'Confirmation of a tea grower',
  );
  await fillPair(page, 'Tên gọi cho người dân', title, 'Confirmation of a tea grower');
  await fillPair(page, 'Khi nào cần thủ tục này', 'Bạn trồng chè và cần giấy xác nhận.', 'You grow tea and need a confirmation.');
  await page.getByLabel('Quyết định công bố', { exact: true }).fill('12/QĐ-UBND');
  await page.getByLabel('Nguồn (địa chỉ trên Cổng dịch vụ công)').fill('https://dichvucong.gov.vn');
  await page.getByRole('button', { name: 'Thêm căn cứ' }).click();
  await page.getByLabel('Căn cứ pháp lý 1').fill('Nghị quyết của Hội đồng nhân dân tỉnh');
  await expectAccessible(page, 'designer, about the procedure');
}

/** Two questions, the second asked only after one of the answers; both stand in the phone at once. */
export async function askTwo(page: Page): Promise<void> {
  const adding = outline(page).getByRole('button', { name: 'Thêm câu hỏi' });
  await add(page, adding, questions.kind, 'Which tea do you grow?', 'Chọn một, hiện hết');
  await expect(phone(page).getByRole('heading', { name: questions.kind })).toBeVisible();
  await outline(page).locator('.stepi.sub').first().click();
  await fillPair(page, 'Tên ô', 'Giống chè', 'Kind of tea');
  await fillPair(page, 'Lựa chọn · one', options.old, 'Old Shan tea');
  await fillPair(page, 'Lựa chọn · two', options.young, 'Hybrid tea');
  await expect(phone(page).getByText(options.young)).toBeVisible();
  await expectAccessible(page, 'designer, a field');
  await shot(page, 'designer-field', false);

  await add(page, adding, questions.buyer, 'To whom do you sell it?', 'Một dòng chữ');
  await page.getByRole('group', { name: 'Hiện khi' }).getByRole('button', { name: 'Đặt điều kiện' }).click();
  const when = page.getByRole('group', { name: 'Hiện khi' });
  await when.getByLabel('Xét gì').selectOption({ label: 'Giống chè' });
  await when.getByLabel('Với gì').selectOption({ label: options.young });
  await expect(phone(page).getByText('người dân không thấy câu này')).toBeVisible();
  await outline(page).locator('.stepi.sub').first().click();
  await fillPair(page, 'Tên ô', 'Người mua', 'Buyer');
  await expectAccessible(page, 'designer, a condition');
}

/** A paper with its page, and a step of its own. */
export async function addPaperAndStep(page: Page): Promise<void> {
  await open(page, /^Giấy tờ/);
  await add(page, page.getByRole('button', { name: 'Thêm giấy tờ' }), paper, 'Photo of the garden');
  await expect(outline(page).getByRole('button', { name: 'Gửi ảnh vườn chè' })).toBeVisible();
  await open(page, /^Quy trình xử lý/);
  await add(page, page.getByRole('button', { name: 'Thêm bước' }), 'Xem vườn', 'Visit to the garden');
  await page.getByLabel('Phần của thời hạn').fill('90');
  await open(page, /^Quy trình xử lý/);
  await expect(page.getByText(/Đường dài nhất dùng 1\d\d% thời hạn/)).toBeVisible();
  await expectAccessible(page, 'designer, steps over the time');
  await shot(page, 'designer-steps', false);
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Đường dài nhất dùng 100% thời hạn')).toBeVisible();
}

/** A fee that some answers leave out: the check shows the way there, it is walked in the phone, and the rule is mended. */
export async function mendFee(page: Page): Promise<void> {
  await open(page, /^Lệ phí/);
  await fillPair(page, 'Lệ phí, gói trong một dòng', '20.000 đồng', '20,000 đồng');
  await add(page, page.getByRole('button', { name: 'Thêm khoản thu' }), 'Lệ phí xác nhận', 'Fee of the confirmation');
  await page.getByLabel('Số tiền (không bắt buộc)', { exact: true }).fill('20000');
  await page.getByLabel('Căn cứ', { exact: true }).fill('Nghị quyết của Hội đồng nhân dân tỉnh');
  const when = page.getByRole('group', { name: 'Chỉ thu khi' });
  await when.getByRole('button', { name: 'Đặt điều kiện' }).click();
  await when.getByLabel('Xét gì').selectOption({ label: 'Giống chè' });
  await when.getByLabel('Với gì').selectOption({ label: options.old });

  const fault = page
    .getByRole('article')
    .filter({ has: page.getByRole('list', { name: 'Đường dẫn tới lỗi' }) })
    .filter({ hasText: options.young });
  await expect(fault.first()).toBeVisible({ timeout: 10_000 });
  await expect(page.getByRole('button', { name: /Gửi duyệt: còn \d+ lỗi/ })).toBeVisible();
  await expectAccessible(page, 'designer, a fault with its way');
  await shot(page, 'designer-fault', false);
  await fault.first().getByRole('button', { name: 'Đi lại đường này' }).click();
  await expect(phone(page).getByRole('heading', { level: 1 })).toBeVisible();
  await when.getByRole('button', { name: 'Bỏ điều 1' }).click();
  await expect(fault).toHaveCount(0, { timeout: 10_000 });
  await expectSaved(page);
}
