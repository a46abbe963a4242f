import { readFileSync } from 'node:fs';
import { expect, type Browser, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import type { Saved } from '../support/downloads.js';
import { altered } from '../support/files.js';
import { pdfSignatures, pdfText } from '../support/pdf.js';
import { shot } from '../support/shots.js';
import { child } from './answers.js';
import { visit } from '../support/visit.js';

/** The saved result is a birth certificate whose signature poppler finds valid over the whole file. */
export async function expectSignedCertificate({ name, path }: Saved): Promise<void> {
  expect(name).toMatch(/^giay-khai-sinh-H60\.41-.*\.pdf$/);
  const text = await pdfText(path);
  expect(text).toContain(child.toLocaleUpperCase('vi'));
  expect(text).toMatch(/GIẤY KHAI SINH/i);
  const signatures = await pdfSignatures(path);
  expect(signatures).toContain('Signature is Valid.');
  expect(signatures).toContain('Total document signed');
}

const drop = async (page: Page, name: string, bytes: Buffer): Promise<void> => {
  const transfer = await page.evaluateHandle(
    `((name, base64) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, { type: 'application/pdf' }));
      return transfer;
    })(${JSON.stringify(name)}, ${JSON.stringify(bytes.toString('base64'))})`,
  );
  await page.locator('.dropzone').dispatchEvent('drop', { dataTransfer: transfer });
};

/** Whoever scans the code sees the registered facts; dropping the file there tells whether it is as it was issued. */
export async function verifyAsStranger(browser: Browser, saved: Saved & { verifyCode: string }): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  await visit(page, `/verify/${saved.verifyCode.replaceAll('-', '')}`);
  const main = page.locator('main');
  await expect(main).toContainText('Giấy tờ này có trong sổ');
  await expect(main).toContainText('Giấy khai sinh');
  await expect(main).toContainText('phường Minh Xuân');
  await expect(main).toContainText('Nguyễn Thị Kim Oanh');
  await expect(main, 'the name of the child is masked').not.toContainText(child);
  await expectAccessible(page, 'verification');
  await shot(page, 'verify');
  const bytes = readFileSync(saved.path);
  await drop(page, saved.name, bytes);
  await expect(page.getByRole('heading', { name: 'Tệp nguyên vẹn, đúng bản đã cấp' })).toBeVisible();
  await expectAccessible(page, 'valid file');
  await shot(page, 'verify-valid');
  await drop(page, saved.name, altered(bytes));
  await expect(page.getByRole('heading', { name: 'Tệp đã bị sửa sau khi cấp' })).toBeVisible();
  await shot(page, 'verify-altered');
  await context.close();
}
