import { expect, test, type Page } from '@playwright/test';
import { generateSync } from 'otplib';
import { call, staffToken } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { shot } from '../support/shots.js';

const code = (secret: string, steps = 0): string => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });
const OWN_PASSWORD = 'trâu đen gặm cỏ bờ ao';

interface Handed {
  readonly initialPassword: string;
}

/** Somebody new, with a post as one-stop clerk of Minh Xuân and the password that an administrator hands over. */
async function newClerk(): Promise<{ login: string; password: string }> {
  const token = await staffToken('tinh.quantri');
  const members = await call<{ units: { id: string; name: string }[] }>('/api/v1/staff/members', { token });
  const unit = members.body.units.find(({ name }) => /^(UBND|Ủy ban).*Minh Xuân/u.test(name));
  const login = `minhxuan.moi${Date.now().toString(36)}`;
  const from = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const post = { unitId: unit?.id, role: 'one_stop_clerk', title: 'Công chức một cửa', from };
  const made = await call<Handed>('/api/v1/staff/members', { token, body: { login, fullName: 'Lý Thị Mây', post } });
  expect(made.status).toBe(201);
  return { login, password: made.body.initialPassword };
}

async function enterPassword(page: Page, login: string, password: string): Promise<void> {
  await page.goto('/console');
  await page.getByLabel('Tài khoản công vụ').fill(login);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

test('a new clerk sets up the second step and a password, then signs in with both', async ({ page }) => {
  test.setTimeout(150_000);
  const { login, password } = await newClerk();
  await enterPassword(page, login, password);
  await expect(page.getByRole('heading', { name: 'Thiết lập bước đăng nhập thứ hai' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();
  await shot(page, 'console-enrol');
  await expectAccessible(page, 'setting up the second step');
  const secret = (await page.locator('.enrol code').innerText()).replaceAll(' ', '');
  await page.getByLabel('Mã xác thực').fill(code(secret, -1));
  await page.getByRole('button', { name: 'Xác nhận và đăng nhập' }).click();

  await expect(page.getByRole('heading', { name: 'Cất mã dự phòng' })).toBeVisible();
  const codes = await page.locator('.codes li').allInnerTexts();
  expect(codes).toHaveLength(10);
  await shot(page, 'console-backup-codes');
  await expectAccessible(page, 'backup codes');
  await page.getByRole('button', { name: 'Đã cất mã, vào bàn làm việc' }).click();

  await expect(page.getByRole('heading', { name: 'Đặt mật khẩu của riêng bạn' })).toBeVisible();
  await shot(page, 'console-own-password');
  await expectAccessible(page, 'a password of one’s own');
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(OWN_PASSWORD);
  await page.getByRole('button', { name: 'Lưu mật khẩu mới' }).click();
  await expect(page.getByRole('navigation', { name: 'Danh sách hồ sơ' })).toBeVisible();

  await page.goto('/console/bao-mat');
  await expect(page.getByText('Còn 10 trong 10 mã')).toBeVisible();
  await expect(page.getByRole('cell', { name: /Máy này/ })).toBeVisible();
  await shot(page, 'console-security');
  await expectAccessible(page, 'own security');
  await page.getByRole('button', { name: 'Bỏ ứng dụng tạo mã' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ ứng dụng tạo mã' }).click();
  await expect(page.getByText('Đây là cách xác thực hai bước cuối cùng')).toBeVisible();

  await page.context().clearCookies();
  await enterPassword(page, login, OWN_PASSWORD);
  await expect(page.getByRole('heading', { name: 'Nhập mã 6 số' })).toBeVisible();
  await shot(page, 'console-code');
  await expectAccessible(page, 'the code of the second step');
  await page.getByLabel('Mã xác thực').fill('000000');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByText('Mã không đúng hoặc đã dùng rồi')).toBeVisible();
  await page.getByRole('button', { name: 'Dùng mã dự phòng' }).click();
  await page.getByLabel('Mã dự phòng').fill(codes[0] ?? '');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Danh sách hồ sơ' })).toBeVisible();
});

test('a new clerk makes a passkey of the work computer, and signs in with it alone', async ({ browser, baseURL }) => {
  const { login, password } = await newClerk();
  // Browsers make no passkeys for bare addresses.
  const context = await browser.newContext({ baseURL: (baseURL ?? '').replace('127.0.0.1', 'localhost') });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  await enterPassword(page, login, password);
  await page.getByRole('button', { name: 'Tạo khoá truy cập trên máy này' }).click();
  await page.getByRole('button', { name: 'Đã cất mã, vào bàn làm việc' }).click();
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(OWN_PASSWORD);
  await page.getByRole('button', { name: 'Lưu mật khẩu mới' }).click();
  await expect(page.getByRole('navigation', { name: 'Danh sách hồ sơ' })).toBeVisible();
  await page.goto('/console/bao-mat');
  await expect(page.getByRole('cell', { name: 'Máy làm việc', exact: true })).toBeVisible();
  await shot(page, 'console-passkeys');
  await expectAccessible(page, 'own passkeys');

  await context.clearCookies();
  await page.goto('/console');
  await page.getByRole('button', { name: 'Đăng nhập bằng khoá truy cập' }).click();
  await expect(page.getByRole('navigation', { name: 'Danh sách hồ sơ' })).toBeVisible();
  await context.close();
});
