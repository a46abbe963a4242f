import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { call, maritalStatusApplication, staffToken } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { saveBy } from '../support/downloads.js';
import { newcomer } from '../support/newcomer.js';
import { pdfText } from '../support/pdf.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';

test.setTimeout(180_000);

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const seen = async (page: Page, name: string) => {
  await expectAccessible(page, name);
  await shot(page, name);
};

/** What the office for personal data does with a request: acknowledged, accepted, carried out. */
async function carryOut(id: string): Promise<void> {
  const token = await staffToken('tinh.dulieu');
  const acts = [
    ['acknowledgement', {}],
    ['decision', { decision: 'accept', answer: 'Đồng ý theo yêu cầu của bà.' }],
    ['fulfilment', { answer: 'Đã dừng tin nhắn SMS về hồ sơ.' }],
  ] as const;
  for (const [at, [act, body]] of acts.entries()) {
    const answer = await call(`/api/v1/staff/privacy/requests/${id}/${act}`, { token, body: { version: at + 1, ...body } });
    expect(answer.status, act).toBe(200);
  }
}

test('consent on and off with proof, a copy of everything, erasure asked for and undone', async ({ page }) => {
  const citizen = await newcomer('Ma Thị Riêng');
  const { token } = citizen;
  const filed = await call<{ id: string; code: string }>('/api/v1/citizen/dossiers', {
    token,
    body: maritalStatusApplication(),
    key: randomUUID(),
  });
  expect(filed.status).toBe(201);
  await signIn(page, citizen, '/ca-nhan');

  await test.step('overview', async () => {
    await page.getByRole('link', { name: /Quyền riêng tư/ }).click();
    await expect(heading(page, 'Quyền riêng tư')).toBeVisible();
    await expect(page.getByRole('row', { name: /Xoá dữ liệu/ })).toContainText('20 ngày');
    await seen(page, 'privacy-overview');
  });

  await test.step('one switch for each purpose, none on beforehand', async () => {
    await page.getByRole('link', { name: /Đồng ý từng mục đích/ }).click();
    await expect(page.getByRole('switch')).toHaveCount(2);
    await expect(page.getByRole('switch', { checked: true })).toHaveCount(0);
    const mail = page.getByRole('switch', { name: /bản sao thông báo/ });
    await mail.click();
    await expect(mail).toBeChecked();
    await expect(page.getByRole('switch', { checked: true })).toHaveCount(1);
    await seen(page, 'privacy-consents');
    await mail.click();
    await expect(mail).not.toBeChecked();
    await page.getByRole('link', { name: /Bằng chứng các lần chọn/ }).click();
    await expect(page.getByRole('heading', { level: 2, name: /^Rút lại: / })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 2, name: /^Đồng ý: / })).toHaveCount(1);
    await expect(page.locator('code.hash').first()).toHaveText(/^[0-9a-f]{64}$/);
    await seen(page, 'privacy-proof');
  });

  await test.step('an objection to SMS: carried out it stops them, until she allows them again', async () => {
    await visit(page, '/quyen-rieng-tu/yeu-cau/moi?viec=object');
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await expect(page.getByRole('alert')).toContainText('Chọn việc cần dừng');
    await seen(page, 'privacy-ask-use');
    await page.getByText('Tin nhắn SMS về hồ sơ', { exact: true }).click();
    await page.getByLabel('Nói rõ thêm để cán bộ hiểu').fill('Số này con tôi giữ, đừng nhắn về hồ sơ.');
    await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
    await page.waitForURL(/\/yeu-cau\/[0-9a-f-]{36}$/);
    await expect(page.getByText('Tin nhắn SMS về hồ sơ')).toBeVisible();
    await carryOut(new URL(page.url()).pathname.split('/').at(-1) ?? '');
    await visit(page, '/quyen-rieng-tu/dong-y');
    const stopped = page.getByRole('region', { name: 'Đang dừng theo yêu cầu của bạn' });
    await expect(stopped).toContainText('Tin nhắn SMS về hồ sơ');
    await seen(page, 'privacy-stopped');
    await stopped.getByRole('button', { name: 'Cho dùng lại: Tin nhắn SMS về hồ sơ' }).click();
    await expect(stopped).toHaveCount(0);
  });

  await test.step('a copy, as JSON and as PDF, with the application in it', async () => {
    await visit(page, '/quyen-rieng-tu/tai-du-lieu');
    await page.getByRole('button', { name: 'Tạo bản sao dữ liệu' }).click();
    const json = page.getByRole('button', { name: /Tải JSON/ });
    await expect(json).toBeVisible({ timeout: 60_000 });
    await seen(page, 'privacy-copy');
    const data = JSON.parse(readFileSync((await saveBy(page, json)).path, 'utf8')) as {
      sections: { name: string; records: Record<string, unknown>[] }[];
    };
    const records = (name: string) => data.sections.find((section) => section.name === name)?.records ?? [];
    expect(records('account')[0]).toMatchObject({ fullName: citizen.fullName, phone: citizen.phone });
    expect(records('dossiers')).toEqual([expect.objectContaining({ code: filed.body.code })]);
    expect(JSON.stringify(records('dossiers'))).toContain('008190001234');
    expect(records('consents')).toHaveLength(2);
    const pdf = await saveBy(page, page.getByRole('button', { name: /Tải PDF/ }));
    expect(pdf.name).toBe('tinh-so-du-lieu-cua-toi.pdf');
    expect(await pdfText(pdf.path)).toContain(filed.body.code);
  });

  await test.step('no erasure while an application needs the account', async () => {
    await visit(page, '/quyen-rieng-tu/xoa');
    await expect(page.getByRole('link', { name: new RegExp(filed.body.code) })).toBeVisible();
    await expect(page.getByLabel(/Gõ XOÁ TÀI KHOẢN/)).toHaveCount(0);
    await seen(page, 'privacy-erase-obstacle');
    const gone = await call(`/api/v1/citizen/dossiers/${filed.body.id}/withdrawal`, { token, body: { version: 1 } });
    expect(gone.status).toBe(200);
  });

  await test.step('erasure: previewed, confirmed in words, undone', async () => {
    await page.reload();
    await expect(page.getByText('Luật Lưu trữ 33/2024/QH15').first()).toBeVisible();
    const act = page.getByRole('button', { name: /Xoá tài khoản sau 7 ngày/ });
    await act.click();
    await expect(page.getByRole('alert')).toContainText('Gõ đúng dòng chữ');
    await seen(page, 'privacy-erase-fault');
    await page.getByLabel(/Gõ XOÁ TÀI KHOẢN/).fill('xóa tài khoản');
    await act.click();
    const undo = page.getByRole('button', { name: 'Huỷ, giữ lại tài khoản' });
    await expect(undo).toBeVisible();
    await seen(page, 'privacy-erase-waiting');
    await page.getByRole('link', { name: /Yêu cầu DL-/ }).click();
    await expect(page.locator('main')).toContainText('Đang giải quyết');
    await page.getByText('Cách tính').last().click();
    await seen(page, 'privacy-erase-request');
    await visit(page, '/quyen-rieng-tu/xoa');
    await undo.click();
    await expect(page.getByText('Đã huỷ. Không có gì bị xoá.')).toBeVisible();
    await visit(page, '/quyen-rieng-tu/yeu-cau');
    await expect(page.getByText('Bạn đã rút yêu cầu')).toBeVisible();
    await seen(page, 'privacy-requests');
  });
});
