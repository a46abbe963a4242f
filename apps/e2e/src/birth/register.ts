import { expect, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { askForCode, confirmCode, type Citizen } from '../support/citizen.js';
import { shot } from '../support/shots.js';

/** Begins the procedure without an account, makes one, and comes back to the first question. */
export async function startAndRegister(page: Page, citizen: Citizen): Promise<void> {
  await page.getByRole('link', { name: 'Bắt đầu' }).filter({ visible: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập để tiếp tục' })).toBeVisible();
  await page.getByRole('link', { name: 'Tạo tài khoản' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng ký tài khoản' })).toBeVisible();
  await expectAccessible(page, 'registration');
  await page.getByRole('button', { name: 'Nhận mã xác nhận' }).click();
  await expect(page.getByRole('alert')).toContainText('Có 3 chỗ cần sửa');
  await shot(page, 'register-faults');
  await askForCode(page, citizen);
  await expectAccessible(page, 'code');
  await shot(page, 'code');
  await confirmCode(page, citizen.phone);
  await expect(page.getByRole('heading', { level: 1, name: 'Bạn nộp hồ sơ ở xã, phường nào?' })).toBeVisible();
}
