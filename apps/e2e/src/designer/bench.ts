import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test';

/** The parts of the procedure at the left of the bench. */
export const outline = (page: Page): Locator => page.getByRole('navigation', { name: 'Các phần của thủ tục' });

/** The draft as citizens see it, in its frame. */
export const phone = (page: Page): FrameLocator => page.frameLocator('iframe');

/** Opens a part by its name in the outline. */
export async function open(page: Page, name: string | RegExp): Promise<void> {
  await outline(page).getByRole('button', { name }).first().click();
}

/** Presses a button that adds something, names it in both languages and says how it is answered. */
export async function add(page: Page, button: Locator, vi: string, en: string, widget?: string): Promise<void> {
  await button.click();
  const form = page.getByRole('dialog');
  const [first, second] = [form.locator('#add-vi'), form.locator('#add-en')];
  await first.fill(vi);
  await second.fill(en);
  if (widget) await form.getByLabel('Cách trả lời').selectOption({ label: widget });
  await form.getByRole('button', { name: 'Thêm', exact: true }).click();
  await expect(form).toHaveCount(0);
}

/** Fills a text of the draft in both languages. */
export async function fillPair(page: Page, label: string, vi: string, en: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(vi);
  await page.getByLabel(`${label}, tiếng Anh`, { exact: true }).fill(en);
}

/** Waits until what is on the screen is on the server. */
export const expectSaved = (page: Page): Promise<void> => expect(page.getByRole('status').filter({ hasText: 'Đã lưu' })).toBeVisible();
