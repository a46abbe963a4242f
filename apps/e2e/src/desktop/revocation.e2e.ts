import { expect, test } from '@playwright/test';
import { call, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { signedCertificate } from '../support/results.js';
import { shot } from '../support/shots.js';
import { atDesk } from '../support/staff.js';
import { visit } from '../support/visit.js';

test.setTimeout(150_000);

interface Result {
  readonly documents: readonly { kind: string; state: string; verifyCode: string; revocation?: object; replaces?: object }[];
}

test('a result that was wrong: a leader takes it back and issues another, and everybody can see it', async ({ browser, page }) => {
  const citizen = await newcomer('Ma Thị Hạnh');
  const { token } = citizen;
  const { id } = await signedCertificate(token, `revoke-${citizen.phone}`);
  const results = async () =>
    (await call<Result>(`/api/v1/citizen/dossiers/${id}`, { token })).body.documents.filter(
      ({ kind }) => kind === 'marital-status-certificate',
    );
  const [old] = await results();
  const oldCode = old?.verifyCode.replaceAll('-', '') ?? '';

  const leader = await atDesk(browser, 'minhxuan.chutich');
  await leader.goto(`/console/ho-so/${id}`);
  await leader.getByRole('button', { name: 'Thu hồi hoặc cấp lại' }).click();
  await leader.getByRole('button', { name: 'Thu hồi vĩnh viễn' }).click();
  await expect(leader.getByText('Chọn một lý do')).toBeVisible();
  await leader.getByLabel('Lý do (ai kiểm tra giấy tờ cũng thấy)').selectOption({ label: 'Nội dung giấy tờ có sai sót' });
  await leader.getByLabel('Căn cứ pháp lý').fill('Điều 70 Luật Hộ tịch 2014');
  await leader.getByLabel('Giải thích cho người được cấp').fill('Tình trạng hôn nhân ghi chưa đủ; bản mới thay bản này.');
  await leader.getByLabel('Cấp lại ngay bản đính chính, do tôi ký').check();
  await expectAccessible(leader, 'revocation');
  await shot(leader, 'revocation-window', false);
  await leader.getByRole('button', { name: 'Thu hồi và cấp lại' }).click();
  await expect(leader.locator('.alert', { hasText: 'Đã thu hồi lúc' })).toBeVisible({ timeout: 20_000 });
  await until('the new result', async () => (await results()).some(({ state, replaces }) => state === 'ready' && replaces));
  await shot(leader, 'revocation-case', false);
  await leader.context().close();

  await visit(page, `/verify/${oldCode}`);
  const main = page.locator('main');
  await expect(main).toContainText('ĐÃ THU HỒI, không còn giá trị');
  await expect(main).toContainText('Nội dung giấy tờ có sai sót');
  await expect(main).not.toContainText('ghi chưa đủ');
  await expectAccessible(page, 'revoked document');
  await shot(page, 'verify-revoked');
  await page.getByRole('link', { name: /Xem giấy thay thế/ }).click();
  await expect(main).toContainText('Giấy tờ này có trong sổ');
  await expect(main).toContainText('Thay cho giấy đã thu hồi');

  await signIn(page, citizen, `/ho-so/${id}`);
  await expect(main).toContainText('Đã thu hồi lúc');
  await expect(main).toContainText('ghi chưa đủ');
  await shot(page, 'dossier-revoked');
});
