import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { saveBy, type Saved } from '../support/downloads.js';
import { photograph } from '../support/files.js';
import { pdfText } from '../support/pdf.js';
import { messagesTo } from '../support/sandbox.js';
import { shot } from '../support/shots.js';
import type { Sent } from './submit.js';
import { visit } from '../support/visit.js';

/** Opens the dossier and marks the page, so that a later step can tell that nobody loaded it again. */
export async function followDossier(page: Page, { id }: Sent): Promise<void> {
  await visit(page, `/ho-so/${id}`);
  await expect(page.locator('.status-line').filter({ hasText: 'Đã nộp' })).toBeVisible();
  await expectAccessible(page, 'dossier');
  await shot(page, 'dossier');
  await page.evaluate('window.openedOnce = true');
}

/** The page that was opened once has heard of the request by itself. */
export async function hearOfSupplements(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Bạn cần bổ sung 2 mục' })).toBeVisible({ timeout: 20_000 });
  expect(await page.evaluate('window.openedOnce')).toBe(true);
  await expectAccessible(page, 'dossier with a request');
  await shot(page, 'dossier-asked');
}

/** Answers both items; what is missing is named first. */
export async function sendSupplements(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Bổ sung 2 mục' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bổ sung hồ sơ' })).toBeVisible();
  const send = page.getByRole('button', { name: 'Gửi phần bổ sung' });
  await send.click();
  await expect(page.getByRole('alert')).toContainText('Có 2 chỗ cần sửa');
  await expectAccessible(page, 'supplements');
  await shot(page, 'supplements');
  const paper = page.locator('.supplement').filter({ hasText: 'Giấy chứng sinh' });
  await paper.locator('input[type=file]:not([capture])').setInputFiles(await photograph('IMG_20261123_081500.jpg', 1600));
  await expect(paper.getByText(/Đã gửi xong/)).toBeVisible();
  const date = page.locator('.supplement').filter({ hasText: 'Ngày sinh của mẹ' });
  await date.getByLabel('Ngày', { exact: true }).fill('20');
  await date.getByLabel('Tháng', { exact: true }).fill('3');
  await date.getByLabel('Năm', { exact: true }).fill('1996');
  await send.click();
  await page.waitForURL(/\/ho-so\/[^/]+$/);
  await expect(page.getByRole('heading', { name: /Bạn cần bổ sung/ })).toBeHidden();
}

/** A slip in the list of documents of the dossier, to be saved by a press. */
export const slip = (page: Page, name: RegExp) => page.getByRole('region', { name: 'Giấy tờ của hồ sơ' }).getByRole('button', { name });

/** After the receipt: the promised date on the page and the same on form 01. */
export async function keepAppointmentSlip(page: Page, { code }: Sent): Promise<Saved> {
  await expect(page.getByText('Hẹn trả', { exact: true })).toBeVisible({ timeout: 20_000 });
  const button = slip(page, /Giấy tiếp nhận/);
  await expect(button).toBeVisible({ timeout: 30_000 });
  await shot(page, 'dossier-accepted');
  const saved = await saveBy(page, button);
  const text = await pdfText(saved.path);
  expect(text).toContain(code);
  expect(text).toMatch(/hẹn trả/i);
  expect(text).toContain('Lý Thị Mai');
  return saved;
}

/** The signed result, from the dossier that is finished. */
export async function keepResult(page: Page): Promise<Saved & { verifyCode: string }> {
  await expect(page.locator('.status-line').filter({ hasText: 'Đã trả kết quả' })).toBeVisible({ timeout: 20_000 });
  const result = page.getByRole('region', { name: 'Kết quả của bạn' });
  await expect(result).toContainText('Đã ký số: Nguyễn Thị Kim Oanh');
  await expectAccessible(page, 'finished dossier');
  await shot(page, 'dossier-finished');
  const verifyCode = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec((await result.textContent()) ?? '')?.[0];
  if (!verifyCode) throw new Error('the result shows no verification code');
  return { ...(await saveBy(page, result.getByRole('button', { name: /Tải/ }))), verifyCode };
}

const notices = [
  'Đã nhận hồ sơ nộp trực tuyến',
  'Bạn cần bổ sung hồ sơ',
  'Đã nhận phần bổ sung',
  'Hồ sơ đã được tiếp nhận',
  'Hồ sơ đã có người xử lý',
  'Kết quả đã được ký',
  'Đã trả kết quả',
];

/** Each change is in the inbox exactly once, and what must not be missed came by SMS too. */
export async function readInbox(page: Page, { code }: Sent, phone: string): Promise<void> {
  await visit(page, '/thong-bao');
  await expect(page.getByRole('heading', { level: 1, name: 'Thông báo' })).toBeVisible();
  const rows = page.locator('main li').filter({ hasText: code });
  for (const title of notices) await expect(rows.getByText(title, { exact: true }), title).toHaveCount(1);
  await expectAccessible(page, 'inbox');
  await shot(page, 'inbox');
  const told = ['Da nhan ho so', 'can bo sung 2 muc', 'da duoc tiep nhan', 'da co ket qua'];
  await expect
    .poll(async () => {
      const sms = (await messagesTo(phone)).map(({ text }) => text).filter((text) => text.includes(code));
      return told.map((words) => sms.filter((text) => text.includes(words)).length);
    })
    .toEqual(told.map(() => 1));
}
