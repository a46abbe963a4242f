import { randomInt } from 'node:crypto';
import { expect, test, type Page } from '@playwright/test';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import type { DraftView } from '@tinhso/procedures-contract';
import { done } from '../hostile/done.js';
import { maritalStatusApplication, staffToken } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { atDesk, openCase, openList } from '../support/staff.js';

test.setTimeout(120_000);

const land = { kind: 'province_department', name: 'Văn phòng Đăng ký đất đai' };
const examination = { vi: 'Thẩm định tại phường', en: 'Examination at the commune' };
const verification = { vi: 'Thẩm tra tại văn phòng đăng ký', en: 'Verification at the registry' };

/** A procedure of two offices, made out of one that is there, published by a second person. @returns its code */
async function publishTwoOffices(): Promise<string> {
  const code = `9.${String(randomInt(0, 1_000_000)).padStart(6, '0')}`;
  const designer = await staffToken('tinh.thutuc');
  const from = { kind: 'version', code: '1.004873', version: 1, toCode: code };
  const draft = await done<DraftView>('/staff/procedures/drafts', { token: designer, body: { from } });
  const steps = [
    { key: 'receive', title: { vi: 'Tiếp nhận', en: 'Receipt' }, role: 'one_stop_clerk', status: 'submitted' },
    { key: 'examine', title: examination, role: 'case_officer', status: 'processing', percent: 40 },
    { key: 'verify', title: verification, role: 'case_officer', status: 'processing', unit: land, percent: 40 },
    { key: 'sign', title: { vi: 'Trình ký', en: 'Signature' }, role: 'leader', status: 'awaiting_signature', percent: 20 },
    { key: 'return', title: { vi: 'Trả kết quả', en: 'Return' }, role: 'one_stop_clerk', status: 'completed' },
  ];
  // Days of the calendar: the sum is printed with its last day.
  const content = { ...draft.content, steps, time: { mode: 'calendar_days', days: 10 } };
  const path = `/staff/procedures/drafts/${draft.id}`;
  const saved = await done<DraftView>(path, { token: designer, method: 'PUT', body: { revision: draft.revision, content } });
  const handed = await done<DraftView>(`${path}/submit`, { token: designer, body: { revision: saved.revision } });
  const validFrom = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  await done(`${path}/publish`, { token: await staffToken('tinh.thutuc2'), body: { revision: handed.revision, validFrom } });
  return code;
}

const act = (page: Page, name: string | RegExp) => page.getByRole('complementary').getByRole('button', { name });
const expectDone = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeVisible();

test('a dossier goes from one office to another and back, and everybody sees who has it', async ({ page, browser }) => {
  const procedureCode = await publishTwoOffices();
  const citizen = await newcomer('Ma Thị Hạnh');
  const { id, code } = await done<{ id: string; code: string }>('/citizen/dossiers', {
    token: citizen.token,
    key: procedureCode,
    body: { ...maritalStatusApplication(), procedureCode },
  });
  const command = async (login: string, name: string, body: object = {}) => {
    const token = await staffToken(login);
    const { version } = await done<StaffDossier>(`/staff/dossiers/${id}`, { token });
    await done(`/staff/dossiers/${id}/${name}`, { token, body: { version, ...body } });
  };
  await command('minhxuan.motcua', 'acceptance');
  await command('minhxuan.hotich', 'start');
  const { promisedAt } = await done<StaffDossier>(`/staff/dossiers/${id}`, { token: await staffToken('minhxuan.hotich') });

  const first = await atDesk(browser, 'minhxuan.hotich');
  await openList(first, 'Tôi đang giữ');
  await openCase(first, code);
  await expect(first.locator('dl.sum').first()).toContainText('Thời hạn 10 ngày, kể cả ngày nghỉ');
  await act(first, 'Chuyển bước sau').click();
  const window = first.getByRole('dialog');
  await expect(window).toContainText('Văn phòng Đăng ký đất đai');
  await expectAccessible(first, 'the window of handing over');
  await window.getByRole('button', { name: 'Chuyển hồ sơ' }).click();
  await expectDone(first, 'Đã chuyển');
  await first.goto('/console');
  await openList(first, 'Đang ở cơ quan khác');
  await expect(first.getByRole('link', { name: code })).toBeVisible();
  await shot(first, 'hand-over-elsewhere', false);

  await signIn(page, citizen, `/ho-so/${id}`);
  await expect(page.getByRole('definition').filter({ hasText: 'Văn phòng Đăng ký đất đai' }).first()).toBeVisible();
  await shot(page, 'hand-over-citizen', false);

  const second = await atDesk(browser, 'datdai.thuly');
  await openList(second, 'Chưa ai nhận');
  await openCase(second, code);
  await act(second, /Nhận xử lý hồ sơ/).click();
  await expectDone(second, 'Bạn đang giữ hồ sơ này.');
  await act(second, 'Trả lại bước trước').click();
  const back = second.getByRole('dialog');
  await back.getByRole('button', { name: 'Trả lại hồ sơ' }).click();
  await expect(back.getByText('Ghi lý do trả lại, ít nhất 10 chữ')).toBeVisible();
  await back.getByLabel('Vì sao trả lại').fill('Thiếu xác nhận nơi cư trú trước năm 2020 của phường.');
  await expectAccessible(second, 'the window of giving back');
  await shot(second, 'hand-back-window', false);
  await back.getByRole('button', { name: 'Trả lại hồ sơ' }).click();
  await expectDone(second, 'Đã chuyển');
  await second.context().close();

  await first.goto('/console');
  await openList(first, 'Chưa ai nhận');
  await openCase(first, code);
  await expect(first.getByText('Trả lại bước trước').first()).toBeAttached();
  await expect(first.getByText(/Thiếu xác nhận nơi cư trú/).first()).toBeAttached();
  await shot(first, 'hand-back-case', false);
  const after = await done<StaffDossier>(`/staff/dossiers/${id}`, { token: await staffToken('minhxuan.hotich') });
  expect(after.promisedAt, 'the promise is what it was').toBe(promisedAt);
  await first.context().close();

  // Why one office gave it back is not the citizen's reading.
  await page.reload();
  await expect(page.getByRole('definition').filter({ hasText: 'UBND phường Minh Xuân' }).first()).toBeVisible();
  await expect(page.getByText(/Thiếu xác nhận nơi cư trú/)).toHaveCount(0);
});
