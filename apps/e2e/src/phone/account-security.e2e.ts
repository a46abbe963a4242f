import { randomBytes } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { generateSync } from 'otplib';
import { expectAccessible } from '../support/axe.js';
import { signIn, type Citizen } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { freshPhone } from '../support/people.js';
import { codeFor, messagesTo } from '../support/sandbox.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';

const SECURITY = '/ca-nhan/bao-mat';
const code = (secret: string, steps = 0): string => generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

/** Both steps' first half: the password is right and a code is asked for. */
async function enterPassword(page: Page, { phone, password }: Citizen, to: string): Promise<void> {
  await visit(page, `/dang-nhap?tiep=${encodeURIComponent(to)}`);
  await page.getByLabel('Số điện thoại').fill(phone);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

async function signOut(page: Page): Promise<void> {
  await visit(page, '/ca-nhan');
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL('**/');
}

test('a citizen turns on the second step, and signs in by code and by a printed one', async ({ page }) => {
  const citizen = await newcomer('Nông Thị Bảo');
  await signIn(page, citizen, SECURITY);
  await expect(page.getByText('Đang tắt')).toBeVisible();
  await expect(page.getByText('Máy này')).toBeVisible();
  await expectAccessible(page, 'account security');
  await shot(page, 'security-off');

  await page.getByRole('link', { name: 'Bật bằng ứng dụng tạo mã' }).click();
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();
  const secret = (await page.locator('.secret').innerText()).replaceAll(' ', '');
  expect(secret).toMatch(/^[A-Z2-7]{32}$/);
  await shot(page, 'security-authenticator');
  await expectAccessible(page, 'setting up the authenticator');
  await page.getByLabel('Mã 6 chữ số').fill('000000');
  await page.getByRole('button', { name: 'Bật', exact: true }).click();
  await expect(page.getByText('Mã không đúng hoặc đã dùng rồi')).toBeVisible();
  await page.getByLabel('Mã 6 chữ số').fill(code(secret, -1));
  await page.getByRole('button', { name: 'Bật', exact: true }).click();

  await expect(page.getByRole('heading', { name: 'Cất mã dự phòng' })).toBeFocused();
  const codes = await page.locator('.codes li').allInnerTexts();
  expect(codes).toHaveLength(10);
  await shot(page, 'security-backup-codes');
  await expectAccessible(page, 'backup codes');
  await page.getByRole('button', { name: 'Tôi đã cất mã' }).click();
  await expect(page.getByText('Đang bật')).toBeVisible();
  await expect(page.getByText('Còn 10 trong 10 mã')).toBeVisible();
  await shot(page, 'security-on');

  await signOut(page);
  await enterPassword(page, citizen, SECURITY);
  await expect(page.getByRole('heading', { name: 'Nhập mã trong ứng dụng tạo mã' })).toBeFocused();
  await shot(page, 'sign-in-second-step');
  await expectAccessible(page, 'the second step');
  await page.getByLabel('Mã 6 chữ số').fill(code(secret));
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL(`**${SECURITY}`);

  await signOut(page);
  await enterPassword(page, citizen, SECURITY);
  await page.getByRole('button', { name: 'Mã dự phòng đã in' }).click();
  await page.getByLabel('Mã dự phòng').fill(codes[0] ?? '');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL(`**${SECURITY}`);
  await expect(page.getByText('Còn 9 trong 10 mã')).toBeVisible();
  await expect
    .poll(async () => (await messagesTo(citizen.phone)).map(({ text }) => text).join('\n'))
    .toContain('ma du phong vua duoc dung');

  await signOut(page);
  await enterPassword(page, citizen, SECURITY);
  await page.getByRole('button', { name: 'Mã bằng tin nhắn' }).click();
  await page.getByRole('button', { name: 'Gửi mã bằng tin nhắn' }).click();
  await expect(page.getByText('Đã gửi tin nhắn có mã.')).toBeVisible();
  await shot(page, 'sign-in-second-step-sms');
  await expectAccessible(page, 'the second step by SMS');
  await page.getByLabel('Mã 6 chữ số').fill(await codeFor(citizen.phone));
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL(`**${SECURITY}`);

  const email = await confirmEmail(page);
  await signOut(page);
  await enterPassword(page, citizen, SECURITY);
  await page.getByRole('button', { name: 'Mã bằng email' }).click();
  await page.getByRole('button', { name: 'Gửi mã bằng email' }).click();
  await expect(page.getByText('Đã gửi email có mã.')).toBeVisible();
  await shot(page, 'sign-in-second-step-mail');
  await expectAccessible(page, 'the second step by mail');
  await page.getByLabel('Mã 6 chữ số').fill(await codeFor(email));
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL(`**${SECURITY}`);

  await changeLostPhone(page, codes[1] ?? '');
});

/** An address is added and confirmed. @returns it */
async function confirmEmail(page: Page): Promise<string> {
  const email = `bao.${randomBytes(4).toString('hex')}@example.vn`;
  await visit(page, '/ca-nhan/lien-he');
  await page.getByRole('button', { name: /^Email/ }).click();
  await page.getByLabel('Email mới').fill(email);
  await page.getByRole('button', { name: 'Gửi mã' }).click();
  await page.getByLabel(/\(mới\)/).fill(await codeFor(email));
  await page.getByRole('button', { name: 'Xác nhận mã' }).click();
  await expect(page.getByText('Đã đổi. Liên hệ mới có hiệu lực ngay.')).toBeVisible();
  return email;
}

/** The phone that was registered is lost: a printed code stands for it, and the new one counts after a day. */
async function changeLostPhone(page: Page, backupCode: string): Promise<void> {
  const next = freshPhone();
  await visit(page, '/ca-nhan/lien-he');
  await page.getByRole('button', { name: /^Số điện thoại/ }).click();
  await page.getByLabel('Số điện thoại mới').fill(next);
  await page.getByRole('button', { name: 'Gửi mã' }).click();
  await page.getByText('Không còn dùng được liên hệ cũ?').click();
  await page.getByText('Mã dự phòng đã in').click();
  await page.getByLabel('Mã', { exact: true }).fill(backupCode);
  await shot(page, 'contacts-lost-end');
  await expectAccessible(page, 'the old end is lost');
  await page.getByRole('button', { name: 'Xác minh và chờ 24 giờ' }).click();
  const newEnd = page.locator('form').filter({ hasText: '(mới)' });
  await newEnd.getByRole('textbox').fill(await codeFor(next));
  await newEnd.getByRole('button', { name: 'Xác nhận mã' }).click();
  await expect(page.getByText(/có hiệu lực lúc .* bạn vẫn đăng nhập bằng liên hệ cũ/)).toBeVisible();
  await shot(page, 'contacts-waiting-day');
  await expectAccessible(page, 'the day of waiting');
}

test('a citizen makes a passkey and signs in with it alone', async ({ browser, baseURL }) => {
  // Browsers make no passkeys for bare addresses.
  const context = await browser.newContext({ baseURL: (baseURL ?? '').replace('127.0.0.1', 'localhost') });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
  });
  const citizen = await newcomer('Hoàng Văn Khoá');
  await signIn(page, citizen, SECURITY);
  await page.getByRole('button', { name: 'Tạo khoá trên máy này' }).click();
  await expect(page.getByText('Lần sau bạn đăng nhập bằng khoá này được')).toBeVisible();
  await page.getByRole('button', { name: 'Đổi tên Khoá 1' }).click();
  await page.getByLabel('Tên của khoá').fill('Điện thoại của mẹ');
  await page.getByRole('button', { name: 'Lưu tên' }).click();
  await expect(page.getByText('Điện thoại của mẹ', { exact: true })).toBeVisible();
  await shot(page, 'security-passkey');

  await signOut(page);
  await visit(page, `/dang-nhap?tiep=${SECURITY}`);
  await shot(page, 'sign-in-passkey');
  await page.getByRole('button', { name: 'Đăng nhập bằng khoá truy cập' }).click();
  await page.waitForURL(`**${SECURITY}`);
  await expect(page.getByText(/dùng gần nhất/)).toBeVisible();
  expect((await devtools.send('WebAuthn.getCredentials', { authenticatorId })).credentials).toHaveLength(1);

  await signOut(page);
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await visit(page, '/dang-nhap');
  await page.getByRole('button', { name: 'Đăng nhập bằng khoá truy cập' }).click();
  await expect(page.getByText('Chưa dùng được khoá truy cập')).toBeVisible();
  await context.close();
});

test('a device signed out from another browser asks to sign in and goes on where it was', async ({ page, browser }) => {
  const citizen = await newcomer('Lý Thị Nhiều Máy');
  await signIn(page, citizen, '/ca-nhan');
  const other = await (await browser.newContext()).newPage();
  await signIn(other, citizen, SECURITY);
  await expect
    .poll(async () => (await messagesTo(citizen.phone)).map(({ text }) => text).join('\n'))
    .toContain('Dang nhap tu mot thiet bi moi');
  const devices = other.getByRole('region', { name: 'Thiết bị đang đăng nhập' });
  await expect(devices.getByRole('listitem')).toHaveCount(3);
  await devices.getByRole('button', { name: 'Đăng xuất mọi thiết bị khác' }).click();
  await expect(other.getByText('Đã đăng xuất 2 thiết bị khác')).toBeVisible();
  await expect(devices.getByRole('listitem')).toHaveCount(1);

  // The first browser is only told when it asks for something.
  await page.getByRole('link', { name: /Bảo mật tài khoản/ }).click();
  const again = page.getByRole('dialog');
  await expect(again).toBeVisible();
  await shot(page, 'session-ended-elsewhere');
  await again.getByLabel('Số điện thoại').fill(citizen.phone);
  await again.getByLabel('Mật khẩu', { exact: true }).fill(citizen.password);
  await again.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(again).toBeHidden();
  await expect(page).toHaveURL(new RegExp(`${SECURITY}$`));
  await expect(page.getByText('Máy này')).toBeVisible();
  await other.context().close();
});

test('a change asks for the password when the proof is old, and then goes on by itself', async ({ page }) => {
  const citizen = await newcomer('Triệu Văn Chứng');
  await signIn(page, citizen, SECURITY);
  // As if a quarter of an hour had passed: the server's refusal is put in the place of its first answer.
  let refused = false;
  await page.route('**/api/v1/citizen/security/password', async (route) => {
    if (refused) return route.continue();
    refused = true;
    return route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'proof-needed', status: 403 }),
    });
  });
  await page.getByRole('link', { name: 'Đổi mật khẩu' }).click();
  await page.getByLabel('Mật khẩu mới').fill('trâu đen gặm cỏ bờ ao');
  await page.getByRole('button', { name: 'Lưu mật khẩu mới' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xác minh là bạn' });
  await expect(dialog.getByLabel('Mật khẩu', { exact: true })).toBeVisible();
  await shot(page, 'proof');
  await expectAccessible(page, 'the proof of identity');
  await dialog.getByLabel('Mật khẩu', { exact: true }).fill('sai mat khau roi');
  await dialog.getByRole('button', { name: 'Xác minh' }).click();
  await expect(dialog.getByText('Mật khẩu không đúng')).toBeVisible();
  await dialog.getByLabel('Mật khẩu', { exact: true }).fill(citizen.password);
  await dialog.getByRole('button', { name: 'Xác minh' }).click();
  await expect(page.getByText('Đã đổi mật khẩu')).toBeVisible();
  await signOut(page);
  await signIn(page, { ...citizen, password: 'trâu đen gặm cỏ bờ ao' }, SECURITY);
});
