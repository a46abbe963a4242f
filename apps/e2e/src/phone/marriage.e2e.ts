import { expect, test } from '@playwright/test';
import { readConfirmation } from '../birth/submit.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { questionPages } from '../support/definition.js';
import { eidPerson, passEid } from '../support/eid.js';
import { newcomer } from '../support/newcomer.js';
import { freshCitizenId } from '../support/people.js';
import { answerUntil, goOn, type Answers } from '../support/questionnaire.js';
import { shot } from '../support/shots.js';
import { pick } from '../support/widgets.js';

test.setTimeout(120_000);

const home = { province: 'Tuyên Quang', commune: 'Minh Xuân', detail: 'Tổ 5' };
const half = (who: 'applicant' | 'spouse', sex: 'male' | 'female'): Answers => ({
  [`${who}FullName`]: sex === 'male' ? 'Nông Văn Khải' : 'Hoàng Thị Mơ',
  [`${who}BirthDate`]: '1996-03-08',
  [`${who}CitizenId`]: freshCitizenId(sex),
  [`${who}Sex`]: sex,
  [`${who}Address`]: home,
  [`${who}Ethnicity`]: 'Tày',
  [`${who}Status`]: 'never_married',
});
const prove = { name: 'Xác thực bằng VNeID mức 2' };

test('marriage: one asks, the other sees only their part, fills it in and signs; then it is filed with both names', async ({
  page,
  browser,
}) => {
  const khai = await newcomer('Nông Văn Khải');
  const mo = await newcomer('Hoàng Thị Mơ');
  const [his, hers] = [
    await eidPerson({ fullName: khai.fullName, sex: 'Nam', citizenId: freshCitizenId('male'), phone: khai.phone }),
    await eidPerson({ fullName: mo.fullName, phone: mo.phone }),
  ];
  await signIn(page, khai, '/nop/1.000894');
  await pick(page, 'receiving', 'minh xuan', 'Minh Xuân');
  await goOn(page);
  await answerUntil(page, 'Xem lại trước khi gửi', questionPages('1.000894'), half('applicant', 'male'));
  await expect(page.getByRole('heading', { name: 'Người cùng ký' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Gửi hồ sơ' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Gửi lời mời ký' }).click();
  await expect(page.getByText('Nhập họ và tên.')).toBeVisible();
  await expectAccessible(page, 'asking somebody to sign');
  await shot(page, 'marriage-ask');
  await page.getByLabel('Họ và tên người được mời').fill(mo.fullName);
  await page.getByRole('textbox', { name: 'Số điện thoại' }).fill(mo.phone);
  await page.getByRole('button', { name: 'Gửi lời mời ký' }).click();
  await expect(page.getByText('Đang chờ ký')).toBeVisible();
  await expect(page.getByText('Hồ sơ đứng yên')).toBeVisible();
  await expect(page.getByRole('link', { name: /^Sửa/ })).toHaveCount(0);
  await shot(page, 'marriage-waiting');

  const other = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const hersPage = await other.newPage();
  await signIn(hersPage, mo, '/ho-so');
  await hersPage.getByRole('link', { name: 'Xem lời mời' }).click();
  const main = hersPage.locator('main');
  await expect(main).toContainText('Nông Văn Khải');
  // What is not theirs to see is not there: neither his number nor his earlier marriages.
  await expect(main).not.toContainText('Tình trạng hôn nhân của bạn');
  await expect(main).not.toContainText('Số căn cước của bạn');
  await expectAccessible(hersPage, 'invitation to sign');
  await shot(hersPage, 'marriage-invited');
  await hersPage.getByRole('link', { name: 'Khai phần của tôi' }).click();
  await answerUntil(hersPage, 'Xem lại và ký', questionPages('1.000894'), half('spouse', 'female'));
  await hersPage.getByRole('button', { name: 'Ký xác nhận' }).click();
  await expect(hersPage.getByRole('alert')).toContainText('Đánh dấu vào lời cam đoan để ký.');
  await hersPage.getByRole('button', prove).click();
  await passEid(hersPage, hers, 2);
  await expect(hersPage.getByRole('heading', { level: 1, name: 'Xem lại và ký' })).toBeVisible();
  await hersPage.getByRole('checkbox').check();
  await expectAccessible(hersPage, 'signing the own part');
  await shot(hersPage, 'marriage-sign');
  await hersPage.getByRole('button', { name: 'Ký xác nhận' }).click();
  await expect(hersPage.getByRole('heading', { level: 1, name: 'Bạn đã ký' })).toBeVisible();

  await expect(page.getByText('Phần của người đó đã đủ và đã ký.')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', prove).click();
  await passEid(page, his, 2);
  await expect(page.getByRole('heading', { level: 1, name: 'Xem lại trước khi gửi' })).toBeVisible();
  await page.getByRole('checkbox').check();
  await shot(page, 'marriage-check');
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  const { code } = await readConfirmation(page);
  await page.getByRole('link', { name: 'Theo dõi hồ sơ' }).click();
  await expect(page.locator('main')).toContainText('Cùng ký: Hoàng Thị Mơ');
  await hersPage.reload();
  await expect(hersPage.locator('main')).toContainText(code);
  await expectAccessible(hersPage, 'a signed application, filed');
  await other.close();
});
