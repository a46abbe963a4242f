import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { saveBy, type Saved } from '../support/downloads.js';
import { pdfText } from '../support/pdf.js';
import { shot } from '../support/shots.js';
import { child } from './answers.js';
import { visit } from '../support/visit.js';

export interface Sent {
  readonly id: string;
  readonly code: string;
}

/** Everything is shown, the declaration is asked for, and two taps make one dossier. */
export async function checkAndSubmit(page: Page): Promise<Sent> {
  await expect(page.getByRole('heading', { level: 1, name: 'Xem lại trước khi gửi' })).toBeVisible();
  const main = page.locator('main');
  await expect(main).toContainText(child);
  await expect(main).toContainText('UBND phường Minh Xuân');
  await expect(main).toContainText('1 tệp, đã gửi xong');
  await expectAccessible(page, 'check');
  await shot(page, 'check');
  const send = page.getByRole('button', { name: 'Gửi hồ sơ' });
  await send.click();
  await expect(page.getByRole('alert')).toContainText('Đánh dấu vào lời cam đoan');
  await page.getByLabel(/Tôi cam đoan/).check();
  await send.dblclick();
  return readConfirmation(page);
}

/** What the page after sending shows. */
export async function readConfirmation(page: Page): Promise<Sent> {
  await page.waitForURL(/\/ho-so\/[^/]+\/da-gui$/);
  await expect(page.getByRole('heading', { level: 1, name: 'Đã gửi hồ sơ' })).toBeVisible();
  const code = (await page.locator('main').textContent())?.match(/H60\.\d+(\.\d+)?-\d{6}-\d{4,}/)?.[0];
  const id = /ho-so\/([^/]+)\//.exec(page.url())?.[1];
  if (!code || !id) throw new Error('the confirmation shows no code');
  return { id, code };
}

/** The electronic acknowledgement is made within seconds and names the code. */
export async function keepAcknowledgement(page: Page, { code }: Sent): Promise<Saved> {
  const button = page.getByRole('button', { name: 'Tải xác nhận đã nộp (PDF)' });
  await expect(button).toBeEnabled({ timeout: 30_000 });
  await expectAccessible(page, 'confirmation');
  await shot(page, 'sent');
  const saved = await saveBy(page, button);
  expect(saved.name).toContain(code);
  expect(await pdfText(saved.path)).toContain(code);
  return saved;
}

/** The list of the citizen has the dossier exactly once, and no draft is left. */
export async function expectOneDossier(page: Page, { code }: Sent): Promise<void> {
  await visit(page, '/ho-so');
  await expect(page.getByText(code)).toHaveCount(1);
  await expect(page.getByText(/H60\.41-/)).toHaveCount(1);
  await expect(page.getByRole('link', { name: 'Làm tiếp' })).toHaveCount(0);
  await expectAccessible(page, 'dossiers');
  await shot(page, 'dossiers');
}
