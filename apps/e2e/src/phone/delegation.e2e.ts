import { expect, test, type Page } from '@playwright/test';
import { maritalStatusApplication } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';

test.setTimeout(240_000);

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const next = (page: Page) => page.getByRole('button', { name: 'Tiếp tục' }).click();
const banner = (page: Page) => page.getByRole('region', { name: 'Đang làm thay người khác' });
const seen = async (page: Page, name: string) => {
  await expectAccessible(page, name);
  await shot(page, name);
};

/** A finished draft in the name of the one acted for; the questions themselves are another journey's matter. */
async function draftFor(page: Page, token: string, authority: string): Promise<string> {
  const { procedureCode, receivingCommune, answers } = maritalStatusApplication();
  const answer = await page.request.post('/api/v1/citizen/drafts', {
    headers: { authorization: `Bearer ${token}`, 'x-acting-for': authority },
    data: { procedureCode, receivingCommune, answers },
  });
  expect(answer.status()).toBe(201);
  return ((await answer.json()) as { id: string }).id;
}

test('one gives a right, the other files under it, both see who did what, and it ends at once', async ({ page: hers, browser }) => {
  const hanh = await newcomer('Ma Thị Hạnh');
  const pao = await newcomer('Ma Văn Páo');
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const his = await context.newPage();

  await test.step('she names a phone, what may be done and for how long', async () => {
    await signIn(hers, hanh, '/ca-nhan');
    await hers.getByRole('link', { name: /Uỷ quyền, làm thay/ }).click();
    await expect(hers.getByText('Chưa uỷ quyền cho ai')).toBeVisible();
    await seen(hers, 'delegation-empty');
    await hers.getByRole('link', { name: 'Uỷ quyền cho người khác' }).click();
    await next(hers);
    await expect(hers.getByRole('alert')).toContainText('Nhập số di động');
    await hers.getByLabel('Số điện thoại của người bạn nhờ?').fill(pao.phone);
    await seen(hers, 'delegation-grant-phone');
    await next(hers);
    await expect(heading(hers, 'Người ấy được làm những việc gì?')).toBeVisible();
    await next(hers);
    await expect(hers.getByRole('alert')).toContainText('Chọn ít nhất một việc');
    await hers.getByLabel(/^Nộp hồ sơ/).check();
    await hers.getByLabel(/^Xem giấy tờ và kết quả/).check();
    await seen(hers, 'delegation-grant-groups');
    await next(hers);
    await expect(hers.getByLabel('30 ngày')).toBeChecked();
    await next(hers);
    await expect(hers.locator('main')).toContainText('Nộp hồ sơ, Xem giấy tờ và kết quả');
    await seen(hers, 'delegation-grant-check');
    await hers.getByRole('button', { name: 'Gửi lời mời' }).click();
    await expect(heading(hers, 'Đã gửi lời mời')).toBeVisible();
    await seen(hers, 'delegation-grant-sent');
  });

  await test.step('he is told, accepts, and works in her name', async () => {
    await signIn(his, pao, '/thong-bao');
    await his.getByRole('link', { name: /Có người nhờ bạn làm thay/ }).click();
    await expect(heading(his, 'Ma Thị Hạnh nhờ bạn làm thay')).toBeVisible();
    await seen(his, 'delegation-invited');
    await his.getByRole('button', { name: 'Nhận làm thay' }).click();
    await his.getByRole('button', { name: 'Làm việc cho Ma Thị Hạnh' }).click();
    await expect(banner(his)).toContainText('Đang làm thay Ma Thị Hạnh');
    await expect(banner(his)).toContainText('đến');
    await expect(heading(his, 'Chào Ma Văn Páo')).toBeVisible();
    await seen(his, 'delegation-acting-home');
  });

  const authority = await his.evaluate(() => (JSON.parse(sessionStorage.getItem('acting') ?? '{}') as { authority: string }).authority);

  await test.step('he files; the banner stays', async () => {
    await visit(his, `/nop/1.004873/${await draftFor(his, pao.token, authority)}?cau=check`);
    await expect(banner(his)).toContainText('Ma Thị Hạnh');
    await his.getByLabel(/Tôi cam đoan/).check();
    await his.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await expect(heading(his, 'Đã gửi hồ sơ')).toBeVisible();
    await expect(banner(his)).toContainText('Ma Thị Hạnh');
    await seen(his, 'delegation-filed');
  });

  await test.step('she sees who filed it, in the dossier and under the right', async () => {
    await visit(hers, '/ho-so');
    await expect(hers.getByText('Ma Văn Páo nộp thay')).toBeVisible();
    await hers.getByRole('link', { name: /tình trạng hôn nhân/i }).click();
    await expect(hers.getByText('Người nộp: Ma Văn Páo thay mặt Ma Thị Hạnh')).toBeVisible();
    await seen(hers, 'delegation-dossier');
    await visit(hers, '/ca-nhan/uy-quyen');
    await seen(hers, 'delegation-given');
    await hers.getByRole('link', { name: /Chi tiết, lịch sử.*Ma Văn Páo/ }).click();
    await expect(hers.locator('main')).toContainText('Ma Văn Páo thay mặt Ma Thị Hạnh');
    await seen(hers, 'delegation-history');
  });

  await test.step('she revokes with one tap while he is about to send another', async () => {
    await visit(his, `/nop/1.004873/${await draftFor(his, pao.token, authority)}?cau=check`);
    await his.getByLabel(/Tôi cam đoan/).check();
    await visit(hers, '/ca-nhan/uy-quyen');
    await hers.getByRole('button', { name: 'Thu hồi quyền của Ma Văn Páo' }).click();
    await expect(hers.getByRole('status').filter({ hasText: 'Đã thu hồi' })).toContainText('không làm thay được nữa');
    await expect(hers.getByRole('button', { name: 'Hoàn tác' })).toBeVisible();
    await seen(hers, 'delegation-revoked');
    await his.getByRole('button', { name: 'Gửi hồ sơ' }).click();
    await expect(banner(his)).toContainText('Quyền làm thay đã kết thúc');
    await seen(his, 'delegation-ended');
    await his.getByRole('button', { name: 'Về việc của tôi' }).click();
    await expect(banner(his)).toHaveCount(0);
    await visit(his, '/ho-so');
    await expect(his.getByText('H60.')).toHaveCount(0);
  });
  await context.close();
});

test('a parent declares a child and files for it; a representative declares a business', async ({ page }) => {
  const hanh = await newcomer('Ma Thị Hạnh');
  await signIn(page, hanh, '/ca-nhan/uy-quyen');

  await test.step('the child, one question a page', async () => {
    await page.getByRole('link', { name: 'Thêm con' }).click();
    await page.getByLabel('Con tên gì?').fill('Ma Minh Khôi');
    await next(page);
    for (const [box, value] of [
      ['Ngày', '1'],
      ['Tháng', '6'],
      ['Năm', '2015'],
    ] as const)
      await page.getByLabel(box, { exact: true }).fill(value);
    await seen(page, 'delegation-child-born');
    await next(page);
    await next(page);
    await page.getByLabel('Mẹ', { exact: true }).check();
    await next(page);
    await page.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByRole('alert')).toContainText('cam đoan');
    await page.getByLabel(/Tôi cam đoan/).check();
    await seen(page, 'delegation-child-check');
    await page.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByText('Sinh ngày 01/06/2015')).toBeVisible();
    await expect(page.getByText(/01\/06\/2033/)).toBeVisible();
  });

  await test.step('the business, declared and said to be', async () => {
    await page.getByRole('link', { name: 'Thêm cơ sở' }).click();
    await page.getByLabel('Doanh nghiệp, hợp tác xã').check();
    await next(page);
    await page.getByLabel('Tên cơ sở?').fill('Công ty TNHH Chè Sông Lô');
    await next(page);
    await page.getByLabel('Mã số thuế?').fill('12');
    await next(page);
    await expect(page.getByRole('alert')).toContainText('chưa đúng dạng');
    await page.getByLabel('Mã số thuế?').fill('5000123456');
    await next(page);
    await page.getByLabel('Chức vụ của bạn?').fill('Giám đốc');
    await next(page);
    await page.getByLabel(/Tôi cam đoan/).check();
    await page.getByRole('button', { name: 'Lưu' }).click();
    await expect(page.getByText('Mã số thuế 5000123456 (tự khai)')).toBeVisible();
    await seen(page, 'delegation-managed');
  });

  await test.step('working for the child, then for oneself again', async () => {
    await page.getByRole('button', { name: 'Làm việc cho Ma Minh Khôi' }).click();
    await expect(banner(page)).toContainText('Đang làm thay Ma Minh Khôi');
    await visit(page, '/ho-so');
    await expect(banner(page)).toContainText('Ma Minh Khôi');
    await banner(page).getByRole('button', { name: 'Đổi' }).click();
    await seen(page, 'delegation-switch');
    await page.getByLabel(/Công ty TNHH Chè Sông Lô/).check();
    await page.getByRole('button', { name: 'Chuyển' }).click();
    await expect(banner(page)).toContainText('Công ty TNHH Chè Sông Lô');
    await banner(page).getByRole('button', { name: 'Thôi làm thay' }).click();
    await expect(banner(page)).toHaveCount(0);
    await expect(page.getByText('Đang làm việc cho:')).toBeVisible();
    await seen(page, 'delegation-own-home');
  });
});
