import { randomUUID } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import { readConfirmation } from '../birth/submit.js';
import { call, maritalStatusApplication, staffToken } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn, type Citizen } from '../support/citizen.js';
import { photograph } from '../support/files.js';
import { newcomer } from '../support/newcomer.js';
import { handedOverCertificate } from '../support/results.js';
import { shot } from '../support/shots.js';
import { atDesk, openCase, openList } from '../support/staff.js';
import { visit } from '../support/visit.js';

test.describe.configure({ mode: 'serial', timeout: 90_000 });

const CERTIFICATE = 'Giấy xác nhận tình trạng hôn nhân';
let citizen: Citizen & { token: string };
let page: Page;
let code: string;
let id: string;

test.beforeAll(async ({ browser }) => {
  citizen = await newcomer('Ma Thị Hạnh');
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  page = await context.newPage();
});
test.afterAll(() => page.context().close());

test('an empty wallet says what comes into it', async () => {
  await signIn(page, citizen, '/ca-nhan');
  await page.getByRole('link', { name: 'Ví giấy tờ' }).click();
  await expect(page.getByRole('heading', { name: 'Ví còn trống' })).toBeVisible();
  await expectAccessible(page, 'empty wallet');
  await shot(page, 'wallet-empty');
});

test('a result that was handed over is there by itself, and can be checked by others', async () => {
  await handedOverCertificate(citizen.token, randomUUID());
  await expect(async () => {
    await visit(page, '/giay-to');
    await expect(page.getByRole('link', { name: CERTIFICATE })).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
  await shot(page, 'wallet');
  await page.getByRole('link', { name: CERTIFICATE }).click();
  await expect(page.getByRole('heading', { level: 1, name: CERTIFICATE })).toBeVisible();
  await expect(page.getByText('Còn giá trị', { exact: true })).toBeVisible();
  await expect(page.getByRole('img', { name: /Mã QR/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Giấy tờ từ đâu đến' })).toBeVisible();
  await expect(page.getByText('Chưa dùng cho hồ sơ nào.')).toBeVisible();
  await expectAccessible(page, 'paper of the wallet');
  await shot(page, 'wallet-paper');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Tải bản ký số' }).click();
  expect((await download).suggestedFilename()).toContain(CERTIFICATE);
});

test('it is used in another application, once she agrees to the sentence', async () => {
  const { procedureCode, receivingCommune, answers } = maritalStatusApplication();
  const body = { procedureCode, receivingCommune, answers: { ...answers, hasEarlierCertificate: true } };
  const draft = await call<{ id: string }>('/api/v1/citizen/drafts', { token: citizen.token, body });
  await visit(page, `/nop/${procedureCode}/${draft.body.id}?cau=earlierCertificate`);
  await page.getByRole('button', { name: 'Dùng giấy trong ví' }).click();
  const dialog = page.getByRole('dialog');
  await expectAccessible(page, 'choosing from the wallet');
  await shot(page, 'wallet-offers');
  await dialog.getByRole('button', { name: CERTIFICATE }).click();
  await expect(dialog.getByText(`Tôi đồng ý gửi một bản sao “${CERTIFICATE}” trong ví giấy tờ cho UBND phường Minh Xuân`)).toBeVisible();
  await shot(page, 'wallet-consent');
  await dialog.getByRole('button', { name: 'Đồng ý, gửi bản sao' }).click();
  await expect(page.getByText(/^Đã gửi xong, /)).toBeVisible();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByLabel(/Tôi cam đoan/).check();
  await page.getByRole('button', { name: 'Gửi hồ sơ' }).click();
  ({ code, id } = await readConfirmation(page));
});

test('the clerk reads that it came out of the wallet, who issued it and that it is the signed one', async ({ browser }) => {
  const clerk = await atDesk(browser, 'minhxuan.motcua');
  await openList(clerk, 'Chờ tiếp nhận');
  await openCase(clerk, code);
  const origin = clerk.getByRole('note').filter({ hasText: 'Từ ví giấy tờ' });
  await expect(origin).toContainText('do Ủy ban nhân dân phường Minh Xuân cấp ngày');
  await expect(origin).toContainText('đúng bản ký số trong sổ cấp');
  await expect(origin).toContainText('còn giá trị đến');
  await shot(clerk, 'wallet-origin-console');
  await clerk.context().close();
  await visit(page, '/giay-to');
  await page.getByRole('link', { name: CERTIFICATE }).click();
  await expect(page.getByRole('link', { name: code })).toBeVisible();
});

test('she puts in a paper of her own, names it and takes it out', async () => {
  await visit(page, '/giay-to/them');
  await page.getByRole('button', { name: 'Lưu vào ví' }).click();
  await expect(page.getByRole('alert')).toContainText('Chọn loại giấy tờ.');
  await page.getByLabel('Loại giấy tờ').selectOption({ label: 'Hộ chiếu' });
  await page.locator('#wallet-files').setInputFiles(await photograph('ho-chieu.jpg', 900));
  await expect(page.getByText(/^Đã gửi xong, /)).toBeVisible();
  await page.getByLabel('Số trên giấy').fill('C1234567');
  await expectAccessible(page, 'adding a paper');
  await shot(page, 'wallet-add');
  await page.getByRole('button', { name: 'Lưu vào ví' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hộ chiếu' })).toBeVisible();
  await expect(page.getByRole('img', { name: /Ảnh 1 của Hộ chiếu/ })).toBeVisible();
  await shot(page, 'wallet-own');
  await page.getByRole('button', { name: 'Đổi tên' }).click();
  await page.getByLabel('Tên trong ví').fill('Hộ chiếu của mẹ');
  await page.getByRole('button', { name: 'Lưu tên' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Hộ chiếu của mẹ' })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ khỏi ví' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ khỏi ví' }).click();
  await page.waitForURL(/\/giay-to$/);
  await expect(page.getByRole('link', { name: 'Hộ chiếu của mẹ' })).toHaveCount(0);
});

test('what an office asks for again is handed over out of the wallet, too', async () => {
  await askForTheCertificateAgain();
  await visit(page, `/ho-so/${id}`);
  await page.getByRole('link', { name: 'Bổ sung 1 mục' }).click();
  await page.getByRole('button', { name: 'Dùng giấy trong ví' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: CERTIFICATE }).click();
  await dialog.getByRole('button', { name: 'Đồng ý, gửi bản sao' }).click();
  await expect(page.getByText(/^Đã gửi xong, /)).toBeVisible();
  await shot(page, 'wallet-supplement');
  await page.getByRole('button', { name: 'Gửi phần bổ sung' }).click();
  await page.waitForURL(/\/ho-so\/[^/]+$/);
  await expect(page.getByRole('heading', { name: /Bạn cần bổ sung/ })).toBeHidden();
});

test('a paper that was sent with a dossier is kept by one press, and found again', async () => {
  await page.getByText('Giấy tờ đã gửi', { exact: true }).click();
  await page.getByRole('button', { name: /^Lưu vào ví/ }).click();
  await page.getByRole('link', { name: 'Đã có trong ví giấy tờ' }).click();
  await page.waitForURL(/\/giay-to\/[^/]+$/);
  await expect(page.getByRole('link', { name: code }).first()).toBeVisible();
  await shot(page, 'wallet-kept');
});

/** The clerk has looked at every file and wants a better copy. */
async function askForTheCertificateAgain(): Promise<void> {
  const token = await staffToken('minhxuan.motcua');
  const { body } = await call<{ version: number; papers: { files: { id: string }[] }[] }>(`/api/v1/staff/dossiers/${id}`, { token });
  for (const file of body.papers.flatMap(({ files }) => files)) await call(`/api/v1/staff/files/${file.id}/content`, { token });
  const items = [{ kind: 'paper', target: 'earlierCertificate', instruction: 'Gửi lại bản rõ hơn của giấy đã cấp.' }];
  const asked = await call(`/api/v1/staff/dossiers/${id}/supplement-request`, { token, body: { version: body.version, items } });
  expect(asked.status, JSON.stringify(asked.body)).toBeLessThan(300);
}
