import { randomBytes } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { askForCode, signIn } from '../support/citizen.js';
import { textTo } from '../support/mailbox.js';
import { newcomer } from '../support/newcomer.js';
import { freshPhone } from '../support/people.js';
import { codeFor } from '../support/sandbox.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';

// In the order written: the first begins what has to wait a minute, the last one goes on with it.
test.describe.configure({ mode: 'serial', timeout: 150_000 });

const heading = (page: Page, name: string) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible();

/** Somebody to whom no SMS comes, looking at the page that asks for the code. */
let waiting: Page;

test('a code was asked for, and for a minute nothing else is offered', async ({ browser }) => {
  waiting = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await visit(waiting, '/dang-ky');
  await askForCode(waiting, {
    phone: freshPhone(),
    password: `mat khau ${randomBytes(6).toString('hex')}`,
    fullName: 'Hoàng Thị Thư',
  });
  await expect(waiting.getByText('Bạn gửi lại được mã sau')).toBeVisible();
  await expect(waiting.getByRole('button', { name: 'Gửi mã qua email' })).toHaveCount(0);
});

test('on a new phone she gets back in, is told of it, and can say that it was somebody else', async ({ page, browser }) => {
  const citizen = await newcomer('Ma Thị Phục');
  await visit(page, '/dang-nhap');
  await page.getByRole('link', { name: 'Lấy lại tài khoản' }).click();
  await heading(page, 'Lấy lại tài khoản');
  await expectAccessible(page, 'recovery');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('alert')).toContainText('Nhập số điện thoại hoặc email của bạn.');
  await page.getByLabel('Số điện thoại hoặc email').fill(citizen.phone);
  await shot(page, 'recovery-who');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await heading(page, 'Chọn cách xác minh');
  await shot(page, 'recovery-ways');
  await expectAccessible(page, 'ways of recovery');
  await page.getByRole('button', { name: 'Mã qua tin nhắn' }).click();
  await heading(page, 'Nhập mã');
  const code = await textTo(citizen.phone, /\b(\d{6}) la ma lay lai mat khau/);
  await page.reload();
  await page.getByLabel('Mã 6 chữ số').fill(code === '000000' ? '111111' : '000000');
  await page.getByRole('button', { name: 'Xác minh' }).click();
  await expect(page.getByRole('alert')).toContainText('Mã không đúng');
  await shot(page, 'recovery-code');
  await page.getByLabel('Mã 6 chữ số').fill(code);
  await page.getByRole('button', { name: 'Xác minh' }).click();
  await heading(page, 'Đặt mật khẩu mới');
  await expect(page.getByText(`Xin chào ${citizen.fullName}`)).toBeVisible();
  await page.getByLabel('Mật khẩu mới').fill('password123');
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click();
  await expect(page.getByRole('alert')).toContainText('nhiều người dùng');
  await page.getByLabel('Mật khẩu mới').fill('bay con vit loi qua ao ca');
  await shot(page, 'recovery-password');
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click();
  await heading(page, 'Bạn đã vào lại được tài khoản');
  await shot(page, 'recovery-done');
  await expectAccessible(page, 'the end of recovery');

  const link = await textTo(citizen.phone, /Mat khau vua duoc lay lai.*?(\/khong-phai-toi#\S+)/);
  const other = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await other.goto(link);
  await heading(other, 'Không phải bạn làm?');
  await expect.poll(() => new URL(other.url()).hash).toBe('');
  await shot(other, 'disown');
  await expectAccessible(other, 'not me');
  await other.getByRole('button', { name: 'Không phải tôi, khoá lại ngay' }).click();
  await heading(other, 'Tài khoản đã được giữ an toàn');
  await shot(other, 'disowned');
  await signIn(other, citizen);
  await other.context().close();
  // The first browser is signed out, and its password no longer works.
  await page.getByRole('link', { name: 'Đổi số điện thoại hoặc email' }).click();
  await expect(page.getByRole('dialog')).toContainText('Đăng nhập');
});

test('she changes her phone with codes at both ends and sees what it was', async ({ page }) => {
  const citizen = await newcomer('Ma Thị Đổi');
  const next = freshPhone();
  await signIn(page, citizen, '/ca-nhan/lien-he');
  await expect(page.getByText('Chưa có thay đổi nào.')).toBeVisible();
  await page.getByRole('button', { name: /^Số điện thoại/ }).click();
  await page.getByLabel('Số điện thoại mới').fill(next);
  await shot(page, 'contacts-new');
  await page.getByRole('button', { name: 'Gửi mã' }).click();
  await expect(page.getByRole('heading', { name: /Đang đổi sang/ })).toBeVisible();
  await shot(page, 'contacts-codes');
  await expectAccessible(page, 'codes at both ends');
  const oldEnd = page.locator('form').filter({ hasText: '(đang dùng)' });
  await oldEnd.getByRole('textbox').fill(await textTo(citizen.phone, /\b(\d{6}) la ma dong y doi lien he/));
  await oldEnd.getByRole('button', { name: 'Xác nhận mã' }).click();
  await expect(page.getByText('Đầu này đã xong.')).toBeVisible();
  await page.getByLabel(/\(mới\)/).fill(await codeFor(next));
  await page.getByRole('button', { name: 'Xác nhận mã' }).click();
  await expect(page.getByText('Đã đổi. Liên hệ mới có hiệu lực ngay.')).toBeVisible();
  await expect(page.getByText('Xác nhận ở cả hai đầu')).toBeVisible();
  await shot(page, 'contacts-changed');
  await expectAccessible(page, 'contacts');
  await page.context().clearCookies();
  await signIn(page, { ...citizen, phone: next });
});

test('no SMS came: after the minute the same page sends the code by mail', async () => {
  const page = waiting;
  const email = `thu.${randomBytes(4).toString('hex')}@example.vn`;
  await page.getByLabel('Email').fill(email, { timeout: 65_000 });
  await shot(page, 'register-by-mail');
  await expectAccessible(page, 'the code by mail');
  await page.getByRole('button', { name: 'Gửi mã qua email' }).click();
  await expect(page.getByText(`Mã vừa được gửi bằng thư tới ${email}`)).toBeVisible();
  await page.getByLabel('Mã 6 chữ số').fill(await textTo(email, /\b(\d{6})\b/));
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
  await visit(page, '/ca-nhan/lien-he');
  await expect(page.getByText('Chưa xác nhận:')).toBeVisible();
  await shot(page, 'contacts-unconfirmed');
  await page.context().close();
});
