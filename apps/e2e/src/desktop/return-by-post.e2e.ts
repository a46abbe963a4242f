import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { happensTo } from '../support/post.js';
import { signedCertificate } from '../support/results.js';
import { shot } from '../support/shots.js';
import { atDesk } from '../support/staff.js';
import { visit } from '../support/visit.js';

test.setTimeout(150_000);

const address = { name: 'Ma Thị Hạnh', phone: '0912345678', provinceCode: '01', communeCode: '00004', detail: 'Số 12, ngõ 5' };

test('a result by post: packed, followed, brought back, and handed out at the desk with a slip', async ({ browser, page }) => {
  const citizen = await newcomer('Ma Thị Hạnh');
  const { id, code } = await signedCertificate(citizen.token, `post-${citizen.phone}`, { way: 'post', address });

  const clerk = await atDesk(browser, 'minhxuan.motcua');
  await clerk.getByRole('link', { name: 'Kết quả', exact: true }).click();
  await expect(clerk.getByRole('heading', { level: 1, name: 'Trả kết quả' })).toBeVisible();
  const heap = (name: string) => clerk.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  const card = clerk.locator('.result-card', { hasText: code });
  await heap('Cần gửi đi');
  await expect(card).toContainText('Gửi bưu chính');
  await expectAccessible(clerk, 'return desk');
  await shot(clerk, 'returns-prepare', false);
  await card.getByRole('button', { name: 'Giao bưu chính' }).click();
  // The number comes a moment later; then the parcel lies with what was sent.
  await expect(card).toHaveCount(0, { timeout: 30_000 });
  await heap('Đã gửi đi');
  await expect(card).toContainText(/Số hiệu bưu gửi EB\d{9}VN/, { timeout: 30_000 });
  const [number = ''] = /EB\d{9}VN/.exec(await card.innerText()) ?? [];
  const label = clerk.waitForEvent('download');
  await card.getByRole('button', { name: 'Tải nhãn bưu gửi' }).click();
  expect((await label).suggestedFilename()).toBe(`${number}.pdf`);

  await happensTo(number, 'collected');
  await happensTo(number, 'delivering');
  await signIn(page, citizen, `/ho-so/${id}`);
  const main = page.locator('main');
  await expect(main).toContainText('Bưu tá đang đi phát');
  await expect(main).toContainText(number);
  await expectAccessible(page, 'dossier with a parcel');
  await shot(page, 'returns-parcel');
  await visit(page, '/tra-cuu');
  await page.getByLabel('Mã hồ sơ').fill(code);
  await page.getByLabel('Bốn số cuối điện thoại').fill(citizen.phone.slice(-4));
  await page.getByRole('button', { name: 'Tra cứu', exact: true }).click();
  await expect(main).toContainText('Bưu tá đang đi phát');
  await expect(main).not.toContainText('ngõ 5');

  await happensTo(number, 'not_met');
  await happensTo(number, 'returned');
  await visit(page, `/ho-so/${id}`);
  await expect(main).toContainText('Đến nhận, hoặc chọn gửi lại');
  await heap('Chờ trả tại đây');
  await expect(card).toContainText('Bưu gửi bị trả về');
  await shot(clerk, 'returns-waiting', false);
  await card.getByRole('button', { name: 'Trao kết quả' }).click();
  await clerk.getByRole('button', { name: 'Đã trao kết quả' }).click();
  await expect(clerk.getByText('Số giấy tờ có 6 đến 12')).toBeVisible();
  await clerk.getByLabel('Số căn cước hoặc hộ chiếu').fill('008 190 001 234');
  await clerk.getByLabel('Tôi đã đối chiếu giấy tờ').check();
  await expectAccessible(clerk, 'handing out');
  await shot(clerk, 'returns-hand-out', false);
  await clerk.getByRole('button', { name: 'Đã trao kết quả' }).click();
  await expect(clerk.getByRole('heading', { level: 2, name: 'Phiếu ký nhận kết quả' })).toBeVisible();
  await expect(clerk.locator('.slip')).toContainText('008190001234');
  await expectAccessible(clerk, 'slip of receipt');
  await shot(clerk, 'returns-slip', false);
  await clerk.emulateMedia({ media: 'print' });
  await shot(clerk, 'returns-slip-print', false);
  await clerk.context().close();

  await visit(page, `/ho-so/${id}`);
  await expect(main).toContainText('Đã trả kết quả');
});
