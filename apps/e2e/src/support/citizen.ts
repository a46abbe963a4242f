import { expect, type Page } from '@playwright/test';
import { codeFor } from './sandbox.js';
import { visit } from './visit.js';

export interface Citizen {
  readonly phone: string;
  readonly password: string;
  readonly fullName: string;
}

/** Fills the registration form that is shown and sends it. */
export async function askForCode(page: Page, { phone, password, fullName }: Citizen): Promise<void> {
  await page.getByLabel('Họ và tên').fill(fullName);
  await page.getByLabel('Số điện thoại').fill(phone);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Nhận mã xác nhận' }).click();
  await expect(page.getByRole('heading', { name: 'Nhập mã xác nhận' })).toBeVisible();
}

/** Enters the code that came by SMS. */
export async function confirmCode(page: Page, phone: string): Promise<void> {
  await page.getByLabel('Mã 6 chữ số').fill(await codeFor(phone));
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
}

/** Signs in at `/dang-nhap` and lands on `to`. */
export async function signIn(page: Page, { phone, password }: Pick<Citizen, 'phone' | 'password'>, to = '/'): Promise<void> {
  await visit(page, `/dang-nhap?tiep=${encodeURIComponent(to)}`);
  await page.getByLabel('Số điện thoại').fill(phone);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL((url) => url.pathname === to);
}
