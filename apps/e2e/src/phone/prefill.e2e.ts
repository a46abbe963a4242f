import { expect, test, type Page } from '@playwright/test';
import { call } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { eidPerson, passEid } from '../support/eid.js';
import { newcomer } from '../support/newcomer.js';
import { goOn, PREFILL } from '../support/questionnaire.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';
import { pick } from '../support/widgets.js';

test.setTimeout(90_000);

const STAY = '1.004194';
const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const asked = (page: Page) => expect(heading(page)).toHaveText(PREFILL);

/** A new draft, up to the question whether what is known may be filled in. */
async function begin(page: Page): Promise<void> {
  await visit(page, `/nop/${STAY}`);
  await pick(page, 'receiving', 'minh xuan', 'Minh Xuân');
  await goOn(page);
  await asked(page);
}

test('what is known is named with its source, filled in only by consent, held when vouched for, and can be said to be wrong', async ({
  page,
}) => {
  const mo = await eidPerson();
  await visit(page, `/dang-nhap?tiep=/nop/${STAY}`);
  await page.getByRole('button', { name: 'Đăng nhập bằng VNeID (thử nghiệm)' }).click();
  await passEid(page, mo);
  await page.waitForURL((url) => url.pathname.startsWith('/nop/'));
  await pick(page, 'receiving', 'minh xuan', 'Minh Xuân');
  await goOn(page);

  await asked(page);
  const main = page.locator('main');
  await expect(main).toContainText('Hoàng Thị Mơ');
  await expect(main).toContainText(/Từ VNeID \(thử nghiệm\), mức 1, xác nhận \d\d\/\d\d\/\d{4}/);
  await expectAccessible(page, 'whether to fill in what is known');
  await shot(page, 'prefill-asked');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, 'whether to fill in what is known, in the dark');
  await shot(page, 'prefill-asked-dark');
  await page.emulateMedia({ colorScheme: 'light' });

  await page.getByRole('button', { name: 'Chọn từng mục' }).click();
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await page.getByRole('button', { name: /^Đồng ý, điền/ }).click();
  await expect(page.getByRole('alert')).toContainText('Chọn ít nhất một mục');
  await shot(page, 'prefill-picking');
  await page.getByRole('checkbox', { name: /Hoàng Thị Mơ/ }).check();
  await page.getByRole('checkbox', { name: /Ngày sinh/ }).check();
  await page.getByRole('button', { name: 'Đồng ý, điền 2 mục đã chọn' }).click();

  // Vouched for: shown, not asked.
  await expect(main).toContainText('Đã có, không phải khai lại');
  await expect(page.locator('[id="applicantFullName"]')).toHaveCount(0);
  await expectAccessible(page, 'a held answer');
  await shot(page, 'prefill-held');
  await page.getByRole('button', { name: /^Sai, tôi muốn sửa ?: Họ/ }).click();
  const name = page.locator('[id="applicantFullName"]');
  await expect(name).toBeFocused();
  await name.fill('Hoàng Thị Mơ Mới');
  await expect(main).toContainText('Khác với nguồn. Từ VNeID (thử nghiệm), mức 1');
  await expect(page.getByRole('link', { name: 'Yêu cầu sửa thông tin gốc' })).toBeVisible();
  await shot(page, 'prefill-differs');
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect(main).toContainText('Đã có, không phải khai lại');
  await goOn(page);

  // The number was not agreed to: it is asked, and empty.
  await expect(page.locator('[id="applicantCitizenId"]')).toHaveValue('');

  // Taken back where all consents are: the open draft asks again.
  await visit(page, '/quyen-rieng-tu/dong-y');
  await expect(main).toContainText('Điền giúp từ thông tin đã có');
  await shot(page, 'prefill-consent');
  await page.getByRole('switch', { name: /Điền giúp/ }).click();
  await expect(page.getByRole('switch', { name: /Điền giúp/ })).not.toBeChecked();
  await begin(page).catch(async () => {
    await page.getByRole('link', { name: 'Làm tiếp' }).first().click();
    await asked(page);
  });
});

test('the check page names each source again, and what was filled in can be taken back before sending', async ({ page }) => {
  const citizen = await newcomer('Ma Thị Hạnh');
  const { token } = citizen;
  const body = {
    procedureCode: STAY,
    receivingCommune: '02215',
    step: 'check',
    answers: { applicantFullName: 'Ma Thị Hạnh', applicantBirthDate: '1990-02-01' },
  };
  const { id } = (await call<{ id: string }>('/api/v1/citizen/drafts', { token, body })).body;
  const path = `/api/v1/citizen/drafts/${id}/prefill`;
  const { agreement } = (await call<{ agreement: { textSha256: string } }>(path, { token })).body;
  const yes = { accepted: ['profile.fullName'], textSha256: agreement.textSha256 };
  expect((await call(path, { token, method: 'PUT', body: yes })).status).toBe(200);

  await signIn(page, citizen, '/ho-so');
  await visit(page, `/nop/${STAY}/${id}?cau=check`);
  const main = page.locator('main');
  await expect(main).toContainText('Từ thông tin cá nhân, bạn tự khai');
  await page.getByText('Không muốn dùng thông tin điền giúp nữa?').click();
  await expectAccessible(page, 'check page with sources');
  await shot(page, 'prefill-check');
  await page.getByRole('button', { name: 'Bỏ 1 câu được điền giúp' }).click();
  await expect(main).not.toContainText('Từ thông tin cá nhân, bạn tự khai');
  await expect
    .poll(async () => (await call<{ answers: object }>(`/api/v1/citizen/drafts/${id}`, { token })).body.answers)
    .toEqual({ applicantBirthDate: '1990-02-01' });
  expect((await call<{ choice: { accepted: string[] } }>(path, { token })).body.choice.accepted).toEqual([]);
});
