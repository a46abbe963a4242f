import { expect, test, type Page } from '@playwright/test';
import { call, maritalStatusApplication, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { freshPhone } from '../support/people.js';
import { messagesTo } from '../support/sandbox.js';
import { shot } from '../support/shots.js';
import { atDesk, signInToConsole } from '../support/staff.js';
import { visit } from '../support/visit.js';

test.setTimeout(300_000);

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const seen = async (page: Page, name: string) => {
  await expectAccessible(page, name);
  await shot(page, name);
};
const person = { fullName: 'Sùng Thị Mai', phone: freshPhone() };

const seenCodes = new Set<string>();

/** The newest message that brings the person a code and was not read yet: to agree, or to confirm a filing. */
async function letter(kind: 'agreement' | 'filing'): Promise<{ code: string; path: string; text: string }> {
  return until('the message with the code', async () => {
    for (const { text } of await messagesTo(person.phone)) {
      const code = /Tinh So: (\d{6}) la/.exec(text)?.[1];
      const path = /\/xac-nhan\/\S+/.exec(text)?.[0] ?? '';
      if (!code || seenCodes.has(code) || (kind === 'filing') !== (path !== '')) continue;
      seenCodes.add(code);
      return { code, path, text };
    }
    return undefined;
  });
}

/** A finished draft of the person helped; the questions themselves are another journey's matter. */
async function draftFor(page: Page, token: string): Promise<string> {
  const authority = await page.evaluate(() => (JSON.parse(sessionStorage.getItem('acting') ?? '{}') as { authority: string }).authority);
  const { procedureCode, receivingCommune, answers } = maritalStatusApplication();
  const answer = await page.request.post('/api/v1/citizen/drafts', {
    headers: { authorization: `Bearer ${token}`, 'x-acting-for': authority },
    data: { procedureCode, receivingCommune, answers },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

/** Hands in a prepared application; it is kept, not sent. */
async function keep(page: Page, token: string): Promise<void> {
  await visit(page, `/nop/1.004873/${await draftFor(page, token)}?cau=check`);
  await expect(page.getByText('Bạn không cam đoan thay')).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await page.getByRole('button', { name: 'Giữ lại chờ xác nhận' }).click();
  await expect(page.getByText('Đã giữ hồ sơ, chưa gửi đi')).toBeVisible();
}

test('a team helps somebody without an account; she confirms on another phone, and disowns what she never asked for', async ({
  page: his,
  browser,
}) => {
  const pao = await newcomer('Ma Văn Páo');
  const chief = await atDesk(browser, 'minhxuan.chutich');
  const team = `Tổ công nghệ số ${person.phone.slice(-4)}`;

  await test.step('the leader founds a team and puts him on the roster', async () => {
    await chief.getByRole('link', { name: 'Hỗ trợ' }).click();
    await expect(heading(chief, 'Tổ công nghệ số cộng đồng')).toBeVisible();
    await chief.getByRole('button', { name: 'Lập tổ' }).click();
    await chief.getByLabel('Tên tổ').fill(team);
    await shot(chief, 'assist-desk-found', false);
    await chief.getByRole('button', { name: 'Lưu' }).click();
    const section = chief.getByRole('region', { name: team });
    await section.getByRole('button', { name: 'Thêm thành viên' }).click();
    await chief.getByLabel('Số điện thoại của tài khoản công dân').fill(pao.phone);
    await expectAccessible(chief, 'adding a member');
    await shot(chief, 'assist-desk-add', false);
    await chief.getByRole('dialog').getByRole('button', { name: 'Thêm thành viên' }).click();
    await expect(section).toContainText('Ma Văn Páo');
    await seen(chief, 'assist-desk-teams');
  });

  await test.step('he asks for her agreement; she types the code into a masked field', async () => {
    await signIn(his, pao, '/ho-tro');
    await his.getByRole('button', { name: 'Xin đồng ý' }).click();
    await expect(his.getByRole('alert')).toContainText('Nhập họ tên người được giúp');
    await his.getByLabel('Họ và tên người được giúp').fill(person.fullName);
    await his.getByLabel('Mã gửi đến điện thoại của họ').check();
    await his.getByLabel('Số điện thoại của họ').fill(person.phone);
    await seen(his, 'assist-start');
    await his.getByRole('button', { name: 'Xin đồng ý' }).click();
    await expect(heading(his, `Đưa máy cho ${person.fullName}`)).toBeVisible();
    const field = his.getByLabel('Mã 6 số trong tin nhắn');
    await expect(field).toHaveAttribute('type', 'password');
    await expect(field).toHaveAttribute('autocomplete', 'off');
    await seen(his, 'assist-consent');
    const { code, text } = await letter('agreement');
    expect(text).toContain('khong doc cho ai');
    await field.fill(code);
    await his.getByRole('button', { name: 'Tôi đồng ý' }).click();
    await expect(heading(his, `Đang hỗ trợ ${person.fullName}`)).toBeVisible();
    await expect(his.getByRole('region', { name: 'Đang làm thay người khác' })).toContainText(person.fullName);
    await seen(his, 'assist-active');
  });

  let confirmed = '';

  await test.step('what he files is kept and is nowhere at the office', async () => {
    await keep(his, pao.token);
    await seen(his, 'assist-kept');
    await his.getByRole('link', { name: 'In phiếu xác nhận' }).click();
    await expect(his.getByText(/^HT-\w{4}-\w{4}$/)).toBeVisible();
    await expect(his.locator('svg.qr path')).not.toHaveAttribute('d', '');
    await seen(his, 'assist-slip');
    const clerk = await atDesk(browser, 'minhxuan.motcua');
    await clerk.getByLabel('Tìm trong danh sách').fill(person.fullName);
    await expect(clerk.getByRole('link', { name: /^H60/ })).toHaveCount(0);
    await clerk.context().close();
  });

  await test.step('she confirms with link and code on another phone', async () => {
    const mail = await letter('filing');
    expect(mail.path).toMatch(/^\/xac-nhan\/[\w-]{22}$/);
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const hers = await context.newPage();
    await visit(hers, mail.path);
    await expect(heading(hers, 'Có người làm giúp bạn một hồ sơ')).toBeVisible();
    await expect(hers.locator('main')).toContainText(`Ma Văn Páo, ${team}`);
    await expect(hers.locator('main')).not.toContainText('008190001234');
    await seen(hers, 'assist-link');
    await hers.getByLabel('Mã 6 số trong tin nhắn').fill(mail.code);
    await hers.getByRole('button', { name: 'Xem hồ sơ' }).click();
    await expect(heading(hers, 'Xem lại rồi hãy nộp')).toBeVisible();
    await expect(hers.locator('main')).toContainText('Ma Thị Hạnh');
    await hers.getByRole('button', { name: 'Đúng, nộp hồ sơ này' }).click();
    await expect(hers.getByRole('alert')).toContainText('Đánh dấu vào lời cam đoan');
    await hers.getByRole('checkbox').check();
    await seen(hers, 'assist-link-check');
    await hers.getByRole('button', { name: 'Đúng, nộp hồ sơ này' }).click();
    await expect(heading(hers, 'Đã nộp hồ sơ')).toBeVisible();
    confirmed = /H60\.[\d-]+/.exec(await hers.locator('main').innerText())?.[0] ?? '';
    expect(confirmed).not.toBe('');
    await seen(hers, 'assist-link-done');
    await context.close();
  });

  await test.step('the office sees it with both names', async () => {
    const clerk = await atDesk(browser, 'minhxuan.motcua');
    await clerk.getByLabel('Tìm trong danh sách').fill(confirmed);
    await clerk.getByRole('link', { name: confirmed }).click();
    await expect(clerk.locator('.casehead')).toContainText('Ma Văn Páo (tổ công nghệ số cộng đồng) làm giúp');
    await shot(clerk, 'assist-desk-case', false);
    await clerk.context().close();
  });

  await test.step('a second one is disowned with one tap, and a case is open', async () => {
    await keep(his, pao.token);
    const mail = await letter('filing');
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const hers = await context.newPage();
    await visit(hers, mail.path);
    await hers.getByRole('button', { name: 'Tôi không nhờ việc này' }).click();
    await expect(hers.getByText(/Vụ việc VV-\d{6}-\d{4} đã được mở/)).toBeVisible();
    await seen(hers, 'assist-disowned');
    const code = /VV-\d{6}-\d{4}/.exec(await hers.locator('main').innerText())?.[0] ?? '';

    await expect(his.getByText('Quyền làm thay đã kết thúc')).toBeVisible({ timeout: 40_000 });
    await visit(his, '/ho-tro');
    await expect(his.getByText('Có người báo không nhờ bạn làm giúp')).toBeVisible();
    await seen(his, 'assist-suspended');

    await chief.getByRole('navigation', { name: 'Tổ công nghệ số cộng đồng' }).getByRole('link', { name: 'Báo không nhờ' }).click();
    await chief.getByRole('link', { name: code }).click();
    await expect(chief.locator('main')).toContainText('Ma Văn Páo');
    await expect(chief.locator('main')).toContainText('Chưa có hồ sơ nào được nộp');
    await seen(chief, 'assist-desk-disowned');
    await chief.getByLabel('Kết luận (người dân được báo)').fill('Đã gặp hai bên; người giúp nhầm người, đã xin lỗi.');
    await chief.getByLabel('Được hỗ trợ tiếp').check();
    await chief.getByRole('button', { name: 'Kết luận' }).click();
    // The words stand in the form too: only when it is gone has the case been concluded.
    await expect(chief.getByLabel('Kết luận (người dân được báo)')).toHaveCount(0);
    await expect(chief.locator('main')).toContainText('đã xin lỗi');
    await visit(hers, mail.path);
    await expect(hers.locator('main')).toContainText('đã xin lỗi');
    await seen(hers, 'assist-concluded');
    await context.close();
    await chief.getByRole('navigation', { name: 'Tổ công nghệ số cộng đồng' }).getByRole('link', { name: 'Thống kê' }).click();
    await expect(chief.getByRole('row', { name: new RegExp(team) })).toContainText('UBND phường Minh Xuân');
    await seen(chief, 'assist-desk-counts');
  });
});

test('without a phone: a signed paper, and the counter confirms for who stands there', async ({ page: his, browser }) => {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, isMobile: false, hasTouch: false });
  const clerk = await context.newPage();
  const demo = { phone: '0900000002', password: 'thu nghiem tinh so' };
  await signIn(his, demo, '/ho-tro');
  const token = (await call<{ accessToken: string }>('/api/v1/public/sessions', { body: demo })).body.accessToken;
  await his.getByLabel('Họ và tên người được giúp').fill('Bàn Văn Sính');
  await his.getByLabel('Ký phiếu giấy').check();
  await his.getByRole('button', { name: 'Xin đồng ý' }).click();
  await his.getByRole('link', { name: 'In phiếu đồng ý' }).click();
  await expect(heading(his, 'Phiếu đồng ý được hỗ trợ')).toBeVisible();
  await seen(his, 'assist-paper');
  await his.goBack();
  await his.getByRole('button', { name: 'Đã ký, bắt đầu hỗ trợ' }).click();
  await expect(heading(his, 'Đang hỗ trợ Bàn Văn Sính')).toBeVisible();
  await keep(his, token);
  await his.getByRole('link', { name: 'In phiếu xác nhận' }).click();
  const slip = await his.getByText(/^HT-\w{4}-\w{4}$/).innerText();

  await signInToConsole(clerk, 'minhxuan.motcua');
  await clerk.getByRole('link', { name: 'Hỗ trợ' }).click();
  await clerk.getByLabel('Mã trên phiếu').fill(slip.toLowerCase().replaceAll('-', ''));
  await clerk.getByRole('button', { name: 'Mở' }).click();
  await clerk.getByRole('button', { name: 'Xác nhận, nộp hồ sơ' }).click();
  await expect(clerk.getByRole('alert')).toContainText('Đánh dấu cả hai ô');
  await clerk.getByLabel('Tôi đã xem thẻ căn cước và đúng người').check();
  await clerk.getByLabel(/Người dân đã xem lại và cam đoan/).check();
  await seen(clerk, 'assist-counter');
  await clerk.getByRole('button', { name: 'Xác nhận, nộp hồ sơ' }).click();
  await expect(clerk.getByText(/Đã nộp hồ sơ H60\./)).toBeVisible();
  await context.close();
});
