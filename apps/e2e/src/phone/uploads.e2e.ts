import { expect, test, type Page } from '@playwright/test';
import sharp from 'sharp';
import { expectAccessible } from '../support/axe.js';
import { call } from '../support/api.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { bigPhotograph, lockedPdf, pdf } from '../support/papers.js';
import { shot } from '../support/shots.js';

test.setTimeout(120_000);

const BIRTH = '1.001193';
const PIECES = '**/api/v1/citizen/uploads/*';
const input = (page: Page) => page.locator('[id="paper-birthProof"]');

interface Sent {
  offset: number;
  bytes: number;
}

/** A draft of a birth registration, opened at the paper it asks for. */
async function atThePaper(page: Page): Promise<{ token: string; draft: string }> {
  const citizen = await newcomer('Lý Thị Mai');
  const body = {
    procedureCode: BIRTH,
    receivingCommune: '02215',
    step: 'birthProof',
    answers: { relation: 'mother', circumstance: 'ordinary', birthPlaceKind: 'facility' },
  };
  const draft = await call<{ id: string }>('/api/v1/citizen/drafts', { token: citizen.token, body });
  await signIn(page, citizen, '/ho-so');
  await page.goto(`/nop/${BIRTH}/${draft.body.id}?cau=birthProof`);
  await expect(input(page)).toBeAttached();
  return { token: citizen.token, draft: draft.body.id };
}

/** Every piece that reaches the server, as the server counts it. */
function watchPieces(page: Page): Sent[] {
  const sent: Sent[] = [];
  page.on('requestfinished', (request) => {
    if (request.method() !== 'PATCH') return;
    sent.push({ offset: Number(request.headers()['upload-offset']), bytes: request.postDataBuffer()?.length ?? 0 });
  });
  return sent;
}

test('12 MB on a line that drops three times goes on from the last byte, also after a reload', async ({ page, context }) => {
  const { token, draft } = await atThePaper(page);
  const sent = watchPieces(page);
  const file = pdf('giay-chung-sinh.pdf', 12_000_000);
  const main = page.locator('main');
  let passed = 0;
  let drops = 0;
  // Held until the page was seen going on after its reload; else a quick line would have dropped again by then.
  let wentOn = (): void => undefined;
  const untilWentOn = new Promise<void>((resolve) => (wentOn = resolve));
  // The line breaks in the middle of the third, ninth and fifteenth piece; each time it stays away for a while.
  await page.route(PIECES, async (route) => {
    if (route.request().method() !== 'PATCH') return route.continue();
    if (drops < 3 && passed === 2 + 6 * drops) {
      drops++;
      if (drops === 3) await untilWentOn;
      await context.setOffline(true);
      await route.abort('connectionreset');
      return;
    }
    passed++;
    return route.continue();
  });

  await input(page).setInputFiles(file);
  for (const time of [1, 2, 3]) {
    await expect.poll(() => drops, { timeout: 30_000 }).toBe(time);
    await expect(main).toContainText('Mất mạng, sẽ gửi tiếp khi có lại');
    if (time === 1) {
      await expectAccessible(page, 'an upload that waits for the line');
      await shot(page, 'upload-waiting');
    }
    await context.setOffline(false);
    if (time === 2) {
      await page.reload();
      await expect(main).toContainText(/Đang gửi tiếp phần còn lại|Đã gửi xong/);
      wentOn();
      await shot(page, 'upload-after-reload');
    }
  }
  await expect(main).toContainText('Đã gửi xong', { timeout: 60_000 });
  await shot(page, 'upload-done');

  // Each byte arrived once: the pieces that got through follow each other without a gap or an overlap.
  const pieces = sent.filter(({ bytes }) => bytes > 0).sort((a, b) => a.offset - b.offset);
  let next = 0;
  for (const { offset, bytes } of pieces) {
    expect(offset).toBe(next);
    next = offset + bytes;
  }
  expect(next).toBe(file.buffer.length);
  await expect
    .poll(async () => (await call<{ papers: unknown[] }>(`/api/v1/citizen/drafts/${draft}`, { token })).body.papers.length)
    .toBe(1);
});

test('a large photo is made smaller on the phone, without its place, and stays legible', async ({ page }) => {
  const { token, draft } = await atThePaper(page);
  const photo = await bigPhotograph('IMG_20261115_093012.jpg');
  expect(photo.buffer.length).toBeGreaterThan(3 * 1024 * 1024);
  await input(page).setInputFiles(photo);
  const main = page.locator('main');
  await expect(main).toContainText(/Đã thu nhỏ [\d,]+\sMB → [\d,]+\s[MK]B/);
  await expect(main).toContainText('Đã gửi xong', { timeout: 30_000 });
  await expectAccessible(page, 'a photo made smaller');
  await shot(page, 'upload-shrunk');
  const papers = async () => (await call<{ papers: { fileId: string }[] }>(`/api/v1/citizen/drafts/${draft}`, { token })).body.papers;
  await expect.poll(async () => (await papers()).length).toBe(1);
  const id = (await papers())[0]?.fileId ?? '';
  const kept = await call<{ size: number; width: number; height: number }>(`/api/v1/citizen/files/${id}`, { token });
  expect(Math.max(kept.body.width, kept.body.height)).toBe(2400);
  expect(kept.body.size).toBeLessThan(photo.buffer.length / 2);
});

test('a locked, broken, empty or blank paper is told at once, with what to do', async ({ page }) => {
  await atThePaper(page);
  const sent = watchPieces(page);
  const main = page.locator('main');
  const refused = async (file: Parameters<ReturnType<typeof input>['setInputFiles']>[0], why: string, what: string) => {
    await input(page).setInputFiles(file);
    await expect(main).toContainText(why);
    await expect(main).toContainText(what);
    await page.getByRole('button', { name: /Bỏ tệp này/ }).click();
    await expect(main).not.toContainText(why);
  };
  await input(page).setInputFiles(lockedPdf('sao-ke.pdf'));
  await expect(main).toContainText('tệp PDF có mật khẩu');
  await expectAccessible(page, 'a locked PDF');
  await shot(page, 'upload-locked');
  await page.getByRole('button', { name: /Bỏ tệp này/ }).click();
  const whole = pdf('a.pdf');
  await refused({ ...whole, buffer: whole.buffer.subarray(0, -20) }, 'tệp bị hỏng', 'chụp ảnh tờ giấy');
  await refused({ ...whole, buffer: Buffer.alloc(0) }, 'tệp không có nội dung', 'chọn lại tệp');
  // None of these cost a byte of the line.
  expect(sent).toEqual([]);
  await refused(pdf('trang.pdf', 2000, ' '), 'tệp PDF chỉ có trang trắng', 'quét lại mặt có chữ');
  const black = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#050505' } })
    .jpeg()
    .toBuffer();
  await refused({ name: 'toi.jpg', mimeType: 'image/jpeg', buffer: black }, 'ảnh không thấy chữ', 'chụp lại ở chỗ sáng');
});
