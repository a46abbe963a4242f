import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { eidPerson, passEid } from '../support/eid.js';
import { newcomer } from '../support/newcomer.js';
import { agreeToPrefill, answerUntil, goOn } from '../support/questionnaire.js';
import { questionPages } from '../support/definition.js';
import { daysAgo } from '../support/people.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';
import { answerField, pick } from '../support/widgets.js';

test.setTimeout(120_000);

const toEid = { name: 'Đăng nhập bằng VNeID (thử nghiệm)' };

test('VNeID: comes in without an account, finds herself filled in, tells the rest, and it stays', async ({ page }) => {
  const mo = await eidPerson();
  await visit(page, '/dang-nhap?tiep=/ca-nhan/thong-tin');
  await expect(page.getByText('chưa nối với VNeID thật')).toBeVisible();
  await expectAccessible(page, 'sign-in with VNeID');
  await shot(page, 'eid-sign-in');
  await page.getByRole('button', toEid).click();
  await expect(page.getByRole('heading', { name: 'Đăng nhập thử VNeID' })).toBeVisible();
  await expectAccessible(page, 'people of the trial eID');
  await shot(page, 'eid-people');
  await passEid(page, mo);
  await page.waitForURL((url) => url.pathname === '/ca-nhan/thong-tin');
  const main = page.locator('main');
  await expect(main).toContainText('Hoàng Thị Mơ');
  await expect(main).toContainText('Đã xác thực bởi VNeID (thử nghiệm), mức 1');
  await expect(main).toContainText('VNeID đang là cách đăng nhập duy nhất');
  await expect(main).not.toContainText(mo.citizenId.slice(0, 6));
  await main.getByRole('button', { name: 'Hiện số' }).click();
  await expect(main).toContainText(mo.citizenId.replace(/(\d{3})(?=\d)/g, '$1\u00a0'));
  await expectAccessible(page, 'personal information');
  await shot(page, 'eid-profile');

  await main.getByRole('link', { name: /Sửa.*địa chỉ/i }).click();
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(page.getByRole('alert')).toContainText('Chọn tỉnh và xã, phường');
  await expectAccessible(page, 'address with a fault');
  await shot(page, 'eid-profile-fault');
  await answerField(page, { key: 'profile-address', widget: 'address' }, { province: 'Tuyên Quang', commune: 'Minh Xuân', detail: 'Tổ 7' });
  await page.getByRole('button', { name: 'Lưu' }).click();
  await expect(main).toContainText('Tổ 7, Phường Minh Xuân, Tỉnh Tuyên Quang');
  await page.reload();
  await expect(main).toContainText('Tổ 7, Phường Minh Xuân, Tỉnh Tuyên Quang');
});

test('VNeID meets an account with its number: nothing is taken over, her own password links it', async ({ page }) => {
  const hanh = await newcomer('Ma Thị Hạnh');
  const person = await eidPerson({ phone: hanh.phone, fullName: 'Ma Thị Hạnh' });
  await visit(page, '/dang-nhap?tiep=/ho-so');
  await page.getByRole('button', toEid).click();
  await passEid(page, person);
  await expect(page.getByRole('heading', { level: 1, name: 'Bạn đã có tài khoản?' })).toBeVisible();
  const main = page.locator('main');
  await expect(main).toContainText(`•${hanh.phone.slice(-2)}`);
  await expect(main).toContainText('VNeID không tự mở tài khoản đó');
  await expect(page.getByRole('button', { name: 'Mở tài khoản riêng' })).toBeVisible();
  await expectAccessible(page, 'conflict of VNeID');
  await shot(page, 'eid-conflict');
  await page.getByLabel(/Số điện thoại/).fill(hanh.phone);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(hanh.password);
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/ho-so');

  await visit(page, '/ca-nhan/thong-tin');
  await expect(main).toContainText('Đã liên kết, mức 1');
  await main.getByRole('button', { name: 'Gỡ liên kết' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('không còn là thông tin đã xác thực');
  await expectAccessible(page, 'unlinking');
  await shot(page, 'eid-unlink', false);
  await dialog.getByRole('button', { name: 'Gỡ liên kết' }).click();
  await expect(main.getByRole('button', { name: 'Liên kết VNeID (thử nghiệm)' })).toBeVisible();
  await expect(main).not.toContainText('Đã xác thực bởi');
});

test('turning back at VNeID changes nothing and says so', async ({ page }) => {
  await visit(page, '/dang-nhap');
  await page.getByRole('button', toEid).click();
  await page.getByRole('button', { name: 'Hủy, quay lại' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Chưa đăng nhập được' })).toBeVisible();
  await expect(page.locator('main')).toContainText('Chưa có gì thay đổi');
  await expectAccessible(page, 'turned back at VNeID');
  await shot(page, 'eid-cancelled');
  await page.getByRole('link', { name: 'Đăng nhập bằng mật khẩu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đăng nhập' })).toBeVisible();
});

test('level 2 in the middle of a form: back at the same question, with every word typed', async ({ page }) => {
  const citizen = await newcomer('Vàng Thị Dợ');
  const person = await eidPerson({ fullName: 'Vàng Thị Dợ', phone: citizen.phone });
  await visit(page, '/thu-tuc/1.002755');
  await expect(page.locator('main')).toContainText('VNeID mức 2');
  await shot(page, 'eid-procedure');
  await signIn(page, citizen, '/nop/1.002755');
  await expect(page.locator('main')).toContainText('cần bạn xác thực bằng VNeID mức 2');
  await pick(page, 'receiving', 'minh xuan', 'Minh Xuân');
  await expectAccessible(page, 'told ahead of level 2');
  await shot(page, 'eid-told-ahead');
  await goOn(page);
  await agreeToPrefill(page);

  // Typed and not sent by "continue": name changed, two of three boxes of the date.
  await page.locator('[id="applicantFullName"]').fill('Vàng Thị Dợ Mai');
  await page.locator('[id="applicantBirthDate"]').fill('17');
  await page.locator('[id="applicantBirthDate-month"]').fill('4');
  const question = page.url();
  await expectAccessible(page, 'question with step-up');
  await shot(page, 'eid-step-up');
  await page.getByRole('button', { name: 'Xác thực bằng VNeID mức 2' }).click();
  await passEid(page, person, 2);
  await page.waitForURL((url) => url.href === question);
  await expect(page.locator('[id="applicantFullName"]')).toHaveValue('Vàng Thị Dợ Mai');
  await expect(page.locator('[id="applicantBirthDate"]')).toHaveValue('17');
  await expect(page.locator('[id="applicantBirthDate-month"]')).toHaveValue('4');
  await expect(page.getByRole('button', { name: 'Xác thực bằng VNeID mức 2' })).toHaveCount(0);
  await shot(page, 'eid-after-step-up');

  await page.locator('[id="applicantBirthDate-year"]').fill('1996');
  await goOn(page);
  // What the eID vouched for meanwhile is asked about again; the number is then held, and nobody types it.
  await agreeToPrefill(page);
  await expect(page.locator('main')).toContainText(person.citizenId.slice(-3));
  await expect(page.locator('main')).toContainText('Từ VNeID (thử nghiệm), mức 2, xác nhận');
  await expect(page.locator('[id="applicantCitizenId"]')).toHaveCount(0);
  await shot(page, 'eid-prefilled');
  await answerUntil(page, 'Xem lại trước khi gửi', questionPages('1.002755'), {
    applicantAddress: { province: 'Tuyên Quang', commune: 'Minh Xuân', detail: 'Tổ 5' },
    applicantSex: 'female',
    stayAddress: { province: 'Tuyên Quang', commune: 'Minh Xuân', detail: 'Tổ 9' },
    housingKind: 'family',
    householderIsApplicant: true,
    stayFrom: daysAgo(-5),
    stayUntil: daysAgo(-300),
    withMembers: false,
  });
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Đã gửi hồ sơ' })).toBeVisible();
});
