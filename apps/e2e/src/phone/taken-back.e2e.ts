import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { call, staffToken, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { newcomer } from '../support/newcomer.js';
import { signedCertificate } from '../support/results.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';

test.describe.configure({ timeout: 90_000 });

interface Dossier {
  readonly version: number;
  readonly documents: readonly { id: string; kind: string; state: string; replaces?: object }[];
}

test('whoever follows a dossier is told that its result was taken back, and finds what took its place', async ({ page }) => {
  const citizen = await newcomer('Ma Thị Hạnh');
  const { id, code } = await signedCertificate(citizen.token, randomUUID());
  const read = async () => (await call<Dossier>(`/api/v1/citizen/dossiers/${id}`, { token: citizen.token })).body;
  const { version, documents } = await read();
  const documentId = documents.filter(({ kind }) => kind !== 'acknowledgement' && !kind.startsWith('form-')).at(-1)?.id;
  const reissued = await call(`/api/v1/staff/dossiers/${id}/reissue`, {
    token: await staffToken('minhxuan.chutich'),
    body: {
      version,
      documentId,
      facts: { statusText: 'Hiện tại chưa đăng ký kết hôn với ai.' },
      reason: 'wrong-content',
      legalBasis: 'Điều 71 Luật Hộ tịch 2014',
      explanation: 'Nơi thường trú của người được cấp bị ghi sai.',
    },
  });
  expect(reissued.status, JSON.stringify(reissued.body)).toBe(200);
  await until('the new result', async () => (await read()).documents.some(({ replaces, state }) => replaces && state === 'ready'));

  await visit(page, '/tra-cuu');
  await page.getByLabel('Mã hồ sơ').fill(code);
  await page.getByLabel('Bốn số cuối điện thoại').fill(citizen.phone.slice(-4));
  await page.getByRole('button', { name: 'Tra cứu' }).click();
  await expect(page.getByText(/đã bị thu hồi lúc .*, không còn giá trị/)).toBeVisible();
  await expect(page.getByText(/Nội dung giấy tờ có sai sót\. Thu hồi bởi .*Minh Xuân/)).toBeVisible();
  await expect(page.getByText('Nơi thường trú')).toHaveCount(0);
  await expectAccessible(page, 'tracking a result that was taken back');
  await shot(page, 'tracking-taken-back');
  await expect(page.getByRole('link', { name: /^Giấy thay thế/ })).toBeVisible();
  await page.getByRole('link', { name: /trên trang xác minh/ }).click();
  await page.waitForURL(/\/verify\//);
  await expect(page.getByRole('heading', { name: /thu hồi/i })).toBeVisible();
});
