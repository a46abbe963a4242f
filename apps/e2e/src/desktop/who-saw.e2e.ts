import { randomUUID } from 'node:crypto';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { call, maritalStatusApplication, staffToken } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { atDesk, signInToConsole } from '../support/staff.js';

test.setTimeout(240_000);

const PURPOSE = 'Bà con đến quầy hỏi kết quả, quên mã hồ sơ';
/** Refused attempts within an hour from which on the auditor is told. */
const ATTEMPTS = 6;
const LOG = '/quyen-rieng-tu/ai-da-xem';

/** A phone of the citizen, beside the desks of the others. */
async function phoneOf(browser: Browser): Promise<Page> {
  return (await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })).newPage();
}

test('a clerk looks somebody up, another is refused; the citizen and the auditor see it', async ({ browser }) => {
  const citizen = await newcomer('Chẩu Thị Xem');
  const sent = await call<{ id: string; code: string }>('/api/v1/citizen/dossiers', {
    token: citizen.token,
    body: maritalStatusApplication(),
    key: randomUUID(),
  });
  const { id, code } = sent.body;

  const phone = await phoneOf(browser);
  await signIn(phone, citizen, LOG);
  await expect(phone.getByRole('heading', { level: 1, name: 'Ai đã xem dữ liệu của tôi' })).toBeVisible();
  await expect(phone.locator('main')).toContainText('0 lượt xem, 0 lượt bị chặn');
  await expectAccessible(phone, 'access log of a newcomer');
  await shot(phone, 'log-new');

  await lookUp(browser, citizen.phone, code);
  const elsewhere = await staffToken('tantrao.motcua');
  for (let i = 0; i < ATTEMPTS; i++) expect((await call(`/api/v1/staff/dossiers/${id}`, { token: elsewhere })).status).toBe(404);

  await phone.reload();
  const main = phone.locator('main');
  await expect(main).toContainText(`lượt xem, ${ATTEMPTS} lượt bị chặn`);
  await expect(main).toContainText(PURPOSE);
  const looks = main.getByRole('listitem').filter({ hasText: 'Lương Thị Hoài' });
  await expect(looks.filter({ hasText: 'tờ khai' })).toContainText('UBND phường Minh Xuân');
  await expect(looks.filter({ hasText: 'Tra cứu người dân' })).toContainText(PURPOSE);
  const refused = main.getByRole('listitem').filter({ hasText: 'Đã chặn' });
  await expect(refused).toHaveCount(1);
  await expect(refused).toContainText(`${ATTEMPTS} lượt`);
  await expect(refused).not.toContainText('Hoàng Văn Lâm');
  await expectAccessible(phone, 'access log');
  await shot(phone, 'log');
  await phone.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(phone, 'access log, dark');
  await shot(phone, 'log-dark');
  await phone.emulateMedia({ colorScheme: 'light' });
  await phone.getByRole('button', { name: 'Lọc' }).click();
  await phone.getByText('UBND phường Minh Xuân', { exact: true }).click();
  await expect(refused).toHaveCount(0);
  await expectAccessible(phone, 'access log with filter');
  await shot(phone, 'log-filter');
  await looks.filter({ hasText: 'tờ khai' }).getByRole('link').click();
  await expect(phone.locator('main')).toContainText(code);

  await audit(browser, code);
});

/** At the desk: faults first, then the person with the dossier, which is opened. */
async function lookUp(browser: Browser, number: string, code: string): Promise<void> {
  const clerk = await atDesk(browser, 'minhxuan.motcua');
  await clerk.getByRole('link', { name: 'Tra cứu', exact: true }).click();
  await expect(clerk.getByRole('heading', { level: 1, name: 'Tra cứu người dân' })).toBeVisible();
  await clerk.getByRole('button', { name: 'Tra cứu', exact: true }).click();
  await expect(clerk.getByText('Số điện thoại có 10 chữ số')).toBeVisible();
  await expect(clerk.getByText('Viết lý do ít nhất 15 ký tự.')).toBeVisible();
  await expectAccessible(clerk, 'looking up with faults');
  await shot(clerk, 'people-faults', false);
  await clerk.getByLabel('Số điện thoại đầy đủ').fill(number);
  await clerk.getByLabel('Lý do tra cứu').fill(PURPOSE);
  await clerk.getByRole('button', { name: 'Tra cứu', exact: true }).click();
  const card = clerk.getByRole('region', { name: 'Chẩu Thị Xem' });
  await expect(card).toContainText(code);
  await expect(card).not.toContainText(number);
  await expectAccessible(clerk, 'person found');
  await shot(clerk, 'people-found', false);
  await card.getByRole('link').click();
  await expect(clerk.locator('.casehead')).toContainText(code);
  await clerk.context().close();
}

/** The sign is examined, and the log searched. */
async function audit(browser: Browser, code: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const auditor = await context.newPage();
  await signInToConsole(auditor, 'tinh.kiemtra');
  await expect(auditor.getByRole('heading', { level: 1, name: 'Dấu hiệu bất thường' })).toBeVisible();
  const sign = auditor.getByRole('listitem').filter({ hasText: 'Hoàng Văn Lâm' }).filter({ hasText: 'Bị chặn nhiều lần' });
  await expect(sign).toBeVisible({ timeout: 90_000 });
  await expectAccessible(auditor, 'signs of unusual access');
  await shot(auditor, 'flags', false);
  await sign.getByRole('button', { name: 'Ghi kết luận' }).click();
  const form = auditor.getByRole('dialog');
  await form.getByRole('button', { name: 'Lưu kết luận' }).click();
  await expect(form).toContainText('Viết ít nhất 10 ký tự.');
  await expectAccessible(auditor, 'conclusion with a fault');
  await shot(auditor, 'flag-examine', false);
  await form.getByLabel('Đã tìm hiểu thế nào').fill('Đã hỏi lãnh đạo xã Tân Trào, cán bộ bấm nhầm hồ sơ.');
  await form.getByRole('button', { name: 'Lưu kết luận' }).click();
  await expect(sign).toHaveCount(0);
  await auditor.getByRole('link', { name: 'Đã xem xét' }).click();
  await expect(auditor.getByText('Đã hỏi lãnh đạo xã Tân Trào').first()).toBeVisible();
  await auditor.getByRole('link', { name: 'Tra nhật ký' }).click();
  await auditor.getByLabel('Hồ sơ').fill(code);
  await auditor.getByRole('button', { name: 'Tra nhật ký' }).click();
  await expect(auditor.getByRole('row').filter({ hasText: 'Lương Thị Hoài' }).filter({ hasText: 'Xem hồ sơ' })).toHaveCount(1);
  await expect(auditor.getByRole('row').filter({ hasText: 'Bị chặn' })).toHaveCount(ATTEMPTS);
  await expectAccessible(auditor, 'search of the log');
  await shot(auditor, 'audit-search', false);
  await auditor.setViewportSize({ width: 390, height: 844 });
  await shot(auditor, 'audit-search-narrow', false);
  await context.close();
}
