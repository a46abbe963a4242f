import { expect, test } from '@playwright/test';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import { done } from '../hostile/done.js';
import { staffToken, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { fileAtPortal, portalDossier } from '../support/portal.js';
import { shot } from '../support/shots.js';
import { atDesk, openCase, openList, signInToConsole } from '../support/staff.js';

test.setTimeout(120_000);

/** The office that receives it, and its people. */
const office = { unitCode: 'H60.45', place: '08/02545' };
const clerk = 'tantrao.motcua';

test('a dossier of the national portal comes to the clerk, and every status goes back', async ({ page, browser }) => {
  const portalCode = await fileAtPortal({ ...office, person: '2' });
  const { agencyDossierCode: code } = await until('the acknowledgement', async () => (await portalDossier(portalCode)).acknowledgement);
  // Several acts are one national status: each is told once more, never another one.
  const reported = async () => [...new Set(Object.values((await portalDossier(portalCode)).reports).map(({ status }) => status))];

  const desk = await atDesk(browser, clerk);
  await openList(desk, 'Chờ tiếp nhận');
  await openCase(desk, code);
  await expect(desk.locator('.casehead')).toContainText('Nông Thị Xuân');
  await shot(desk, 'portal-case', false);
  await desk
    .getByRole('complementary')
    .getByRole('button', { name: /Tiếp nhận hồ sơ/ })
    .click();
  await desk.getByRole('dialog').getByRole('button', { name: 'Tiếp nhận và gửi giấy hẹn' }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'Đã tiếp nhận.' })).toBeVisible();
  const id = /ho-so\/([0-9a-f-]{36})/.exec(desk.url())?.[1] ?? '';
  await desk.context().close();

  // The rest of the way is that of any dossier, and is walked by its commands.
  const act = async (login: string, command: string, body: object) => {
    const token = await staffToken(login);
    const { version } = await done<StaffDossier>(`/staff/dossiers/${id}`, { token });
    await done(`/staff/dossiers/${id}/${command}`, { token, body: { version, ...body } });
  };
  await act('tantrao.hotich', 'start', {});
  await act('tantrao.hotich', 'review-request', { facts: { statusText: 'Hiện tại chưa đăng ký kết hôn với ai.' } });
  await act('tantrao.chutich', 'signature', {});
  await until('the signed result', async () => {
    const { status } = await done<StaffDossier>(`/staff/dossiers/${id}`, { token: await staffToken(clerk) });
    return status === 'completed';
  });
  await act(clerk, 'return', {});
  await expect.poll(reported, { timeout: 30_000 }).toEqual([1, 2, 4, 9, 10]);
  const last = Object.values((await portalDossier(portalCode)).reports).at(-1);
  expect(last).toMatchObject({ agencyDossierCode: code, unit: 'Ủy ban nhân dân xã Tân Trào' });

  await signInToConsole(page, 'tinh.quantri');
  await page.goto('/console/lien-thong/da-nhan');
  const row = page.getByRole('listitem').filter({ hasText: portalCode });
  await expect(row).toContainText(`Mã ở đây: ${code}`);
  await expect(row).toContainText('Trạng thái đã báo: 10');
  await expectAccessible(page, 'what came from the portal');
  await shot(page, 'portal-filed', false);
});

test('one that cannot be filed waits with its faults, and is tried again by hand', async ({ page }) => {
  const portalCode = await fileAtPortal({ ...office, person: '1', faulty: '1' });
  await signInToConsole(page, 'tinh.quantri');
  await page.goto('/console/lien-thong');
  await expect(page.getByRole('heading', { level: 1, name: 'Cần xử lý' })).toBeVisible();
  const row = page.getByRole('listitem').filter({ hasText: portalCode });
  await expect(row).toContainText('Vướng ở', { timeout: 40_000 });
  await expect(row).toContainText('Đã thử 1 lần');
  await expectAccessible(page, 'what the portal sent and could not be filed');
  await shot(page, 'portal-attention', false);
  await page.setViewportSize({ width: 390, height: 844 });
  await shot(page, 'portal-attention-phone', false);
  await row.getByRole('button', { name: 'Thử nhận lại' }).click();
  await expect(row).toHaveCount(0);
  // It comes back by itself once it was tried: nothing was mended.
  await expect(row).toContainText('Đã thử 2 lần', { timeout: 40_000 });
  expect((await portalDossier(portalCode)).acknowledgement).toBeUndefined();
});
