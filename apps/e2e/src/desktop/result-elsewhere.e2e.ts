import { expect, test, type Page } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { signedCertificate } from '../support/results.js';
import { shot } from '../support/shots.js';
import { atDesk } from '../support/staff.js';
import { visit } from '../support/visit.js';
import { pick } from '../support/widgets.js';

test.setTimeout(150_000);

/** Opens the return desk at one of its heaps. */
async function openHeap(clerk: Page, name: string): Promise<void> {
  await clerk.getByRole('link', { name: 'Kết quả', exact: true }).click();
  await expect(clerk.getByRole('heading', { level: 1, name: 'Trả kết quả' })).toBeVisible();
  await clerk.getByRole('button', { name: new RegExp(`^${name}`) }).click();
}

const card = (clerk: Page, code: string) => clerk.locator('.result-card', { hasText: code });

test('a result wanted at another commune: sent there, received there, handed to somebody with a letter of authority', async ({
  browser,
  page,
}) => {
  const citizen = await newcomer('Ma Thị Hạnh');
  const { id, code } = await signedCertificate(citizen.token, `elsewhere-${citizen.phone}`);

  // The citizen changes her mind once it is signed: on paper, in Tân Trào.
  await signIn(page, citizen, `/ho-so/${id}`);
  const main = page.locator('main');
  await page.getByRole('button', { name: 'Đổi cách nhận' }).click();
  await page.getByLabel('Thêm bản giấy, tại một cửa khác trong tỉnh').check();
  await pick(page, 'return-office', 'tan trao', /Tân Trào/);
  await shot(page, 'elsewhere-choice');
  await page.getByRole('button', { name: 'Lưu cách nhận' }).click();
  await expect(main).toContainText('Bản giấy đang được chuẩn bị để chuyển đến');

  const here = await atDesk(browser, 'minhxuan.motcua');
  await openHeap(here, 'Cần gửi đi');
  await here.getByRole('searchbox', { name: 'Mã hồ sơ' }).fill(code);
  await expect(card(here, code)).toContainText('Chuyển đến UBND xã Tân Trào');
  await expect(card(here, code)).toContainText('Làm trước');
  await card(here, code).getByRole('button', { name: 'Ghi nhận đã gửi đi' }).click();
  await expect(here.getByRole('heading', { name: /Không thấy mã/ })).toBeVisible();
  await expectAccessible(here, 'return desk, nothing found');
  await here.getByRole('button', { name: 'Xoá từ tìm' }).click();
  await here.getByRole('button', { name: /^Đã gửi đi/ }).click();
  await expect(card(here, code)).toContainText('Nơi trả: UBND xã Tân Trào');
  await shot(here, 'elsewhere-sent', false);
  await here.context().close();
  await visit(page, `/ho-so/${id}`);
  await expect(main).toContainText('Bản giấy đang trên đường đến');

  const there = await atDesk(browser, 'tantrao.motcua');
  await openHeap(there, 'Sắp đến');
  await expect(card(there, code)).toContainText('Gửi từ UBND phường Minh Xuân');
  await card(there, code).getByRole('button', { name: 'Ghi nhận đã đến' }).click();
  await there.getByRole('button', { name: /^Chờ trả tại đây/ }).click();
  await expect(card(there, code)).toContainText('Nộp tại UBND phường Minh Xuân');
  await shot(there, 'elsewhere-waiting', false);
  await visit(page, `/ho-so/${id}`);
  await expect(main).toContainText('Bản giấy chờ bạn tại');

  await card(there, code).getByRole('button', { name: 'Trao kết quả' }).click();
  await there.getByLabel('Người được uỷ quyền').check();
  await there.getByRole('button', { name: 'Đã trao kết quả' }).click();
  await expect(there.getByText('Ghi giấy tờ làm căn cứ nhận thay')).toBeVisible();
  await there.getByLabel('Họ và tên người nhận').fill('Nông Văn Sính');
  await there.getByLabel('Số căn cước hoặc hộ chiếu').fill('008 090 004 321');
  await there.getByLabel('Giấy tờ làm căn cứ nhận thay').fill('Giấy uỷ quyền ngày 20/11/2026');
  await there.getByLabel('Tôi đã đối chiếu giấy tờ').check();
  await expectAccessible(there, 'handing out to somebody else');
  await shot(there, 'elsewhere-hand-out', false);
  await there.getByRole('button', { name: 'Đã trao kết quả' }).click();
  const slip = there.locator('.slip');
  await expect(slip).toContainText('Nông Văn Sính');
  await expect(slip).toContainText('008090004321');
  await expect(slip).toContainText('Giấy uỷ quyền ngày 20/11/2026');
  await expect(slip).toContainText('UBND xã Tân Trào');
  await shot(there, 'elsewhere-slip', false);
  // The office there handed a paper out; the dossier itself stays closed to it.
  await there.goto(`/console/ho-so/${id}`);
  await expect(there.getByRole('heading', { level: 1, name: 'Không có trang này' })).toBeVisible();
  await there.context().close();

  await visit(page, `/ho-so/${id}`);
  await expect(main).toContainText('Đã trả kết quả');
  await expect(main).toContainText('Bản giấy đã trao tại');
});
