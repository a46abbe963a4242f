import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { signIn, type Citizen } from '../support/citizen.js';
import { questionPages } from '../support/definition.js';
import { newcomer } from '../support/newcomer.js';
import { answerUntil, goOn } from '../support/questionnaire.js';
import { watchToken } from '../support/session-end.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';
import { pick } from '../support/widgets.js';

test.describe.configure({ timeout: 120_000 });

/** Signs in on the form that is shown, wherever it is. */
async function signInAgain(page: Page, { phone, password }: Citizen): Promise<void> {
  await page.getByLabel('Số điện thoại hoặc email').fill(phone);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

const name = (page: Page) => page.getByRole('textbox', { name: /Họ.*tên/ }).first();

test('an application form: the question, the field and what was typed are there again', async ({ page }) => {
  const citizen = await newcomer('Ma Thị Phiên');
  const session = watchToken(page);
  await signIn(page, citizen, '/nop/1.004873');
  await pick(page, 'receiving', 'minh xuan', 'Minh Xuân');
  await goOn(page);
  const questions = questionPages('1.004873');
  const target = [...questions.values()].find(({ fields }) => fields.some(({ key }) => key === 'applicantFullName'));
  await answerUntil(page, target?.title.vi ?? '', questions, { forWhom: 'self' });
  const heading = await page.getByRole('heading', { level: 1 }).innerText();

  await name(page).fill('Ma Thị Phiên Dở');
  await session.end();
  await goOn(page);
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await shot(page, 'expired-over-question', false);
  await expectAccessible(page, 'sign-in over a question');
  await signInAgain(page, citizen);
  await expect(dialog).toBeHidden();
  // The answer was taken here before the server was asked: the next question is shown, and the draft is saved now.
  await expect(page.getByRole('status').filter({ hasText: 'Đã lưu lúc' })).toBeVisible();
  await page.getByRole('link', { name: 'Quay lại' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(name(page)).toHaveValue('Ma Thị Phiên Dở');

  // The same across a page that is loaded anew.
  await name(page).fill('Ma Thị Phiên Hai');
  await session.end();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập để tiếp tục' })).toBeVisible();
  await page.locator('main').getByRole('link', { name: 'Đăng nhập', exact: true }).click();
  await signInAgain(page, citizen);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
  await expect(name(page)).toHaveValue('Ma Thị Phiên Hai');
  await expect(name(page)).toBeFocused();
});

test('a form of the account: the page, the field and what was typed are there again; signing out leaves nothing', async ({ page }) => {
  const citizen = await newcomer('Ma Thị Hồ');
  const session = watchToken(page);
  await signIn(page, citizen, '/ca-nhan/lien-he');
  await page.getByRole('button', { name: /^Email/ }).click();
  await page.getByLabel('Email mới').pressSequentially('ma.thi.ho@exam');
  await session.end();
  await page.reload();
  await page.waitForURL((url) => url.pathname === '/dang-nhap');
  const kept = await page.evaluate(() => JSON.stringify(sessionStorage));
  expect(kept).toContain('typed-citizen');
  expect(kept).not.toContain('ma.thi.ho');
  await signInAgain(page, citizen);
  await expect(page.getByLabel('Email mới')).toHaveValue('ma.thi.ho@exam');
  await expect(page.getByLabel('Email mới')).toBeFocused();
  await shot(page, 'expired-typed-again');

  await visit(page, '/ca-nhan');
  await page.getByRole('button', { name: 'Đăng xuất' }).click();
  await page.waitForURL((url) => url.pathname === '/');
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([]);
});

test('somebody else who signs in at the same tab sees nothing of it', async ({ page }) => {
  const first = await newcomer('Ma Thị Trước');
  const second = await newcomer('Ma Thị Sau');
  const session = watchToken(page);
  await signIn(page, first, '/ca-nhan/lien-he');
  await page.getByRole('button', { name: /^Email/ }).click();
  await page.getByLabel('Email mới').pressSequentially('cua.nguoi.truoc@exam');
  await session.end();
  await page.reload();
  await page.waitForURL((url) => url.pathname === '/dang-nhap');
  await signInAgain(page, second);
  await expect(page.getByLabel('Email mới')).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.getByLabel('Email mới')).toHaveValue('');
});

test('tracking: what is being typed survives a page loaded anew', async ({ page }) => {
  const citizen = await newcomer('Ma Thị Tra');
  const session = watchToken(page);
  await signIn(page, citizen, '/tra-cuu');
  await page.getByLabel('Mã hồ sơ').pressSequentially('H60.31-261123');
  await session.end();
  await page.reload();
  await page.waitForTimeout(500);
  await visit(page, '/dang-nhap?tiep=/tra-cuu');
  await signInAgain(page, citizen);
  await expect(page.getByLabel('Mã hồ sơ')).toHaveValue('H60.31-261123');
});
