import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { call, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { shot } from '../support/shots.js';
import { visit } from '../support/visit.js';
import { pick } from '../support/widgets.js';

test.setTimeout(90_000);

test('alerts around a place are set, come true and are taken back', async ({ browser }) => {
  const [watcher, reporter] = [await newcomer('Nông Thị Mơ'), await newcomer('Lò Văn Inh')];
  const place = { lat: 21.8733, long: 105.2581 };
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    isMobile: true,
    hasTouch: true,
    geolocation: { latitude: place.lat, longitude: place.long },
    permissions: ['geolocation'],
  });
  const page = await context.newPage();
  await signIn(page, watcher, '/phan-anh/bao-tin');
  await expect(page.getByText('Chưa có nơi nào')).toBeVisible();
  await page.getByRole('button', { name: 'Báo tin cho tôi' }).click();
  await expect(page.getByText(/Chọn xã, phường\.$/).first()).toBeVisible();
  await page.getByText('Quanh một chỗ', { exact: true }).click();
  await page.getByRole('button', { name: 'Dùng vị trí của tôi' }).click();
  await expect(page.getByText('Chỗ đã chọn:')).toBeVisible();
  await page.getByText('300 m', { exact: true }).click();
  await expectAccessible(page, 'alerts, around a place');
  await shot(page, 'report-alerts');
  await page.getByRole('button', { name: 'Báo tin cho tôi' }).click();
  await expect(page.getByText(/Trong vòng 300 m quanh/).first()).toBeVisible();

  const body = { category: 'street-light', description: 'Đèn đường cháy bóng ở ngã tư Bó Củng', place, nameShown: 'hidden-from-public' };
  const sent = await call<{ code: string }>('/api/v1/citizen/feedback/reports', { token: reporter.token, body, key: randomUUID() });
  const { code } = sent.body;
  await until('the alert in the inbox', async () => {
    const inbox = await call<{ items: { body: string }[] }>('/api/v1/citizen/notifications', { token: watcher.token });
    return inbox.body.items.some((each) => each.body.includes(code));
  });
  await visit(page, '/phan-anh/bao-tin');
  await page.getByRole('button', { name: /Thôi báo tin/ }).click();
  await expect(page.getByText('Chưa có nơi nào')).toBeVisible();

  await until('the report among what is found', async () => {
    const found = await call<{ items: { code: string }[] }>('/api/v1/public/feedback/tickets?text=bo+cung');
    return found.body.items.some((each) => each.code === code);
  });
  await visit(page, '/phan-anh');
  await page.getByLabel('Tìm trong phản ánh').fill('nga tu bo cung');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await expect(page.getByText('Đèn đường cháy bóng ở ngã tư Bó Củng').first()).toBeVisible();
  await page.getByText('Lọc theo loại việc, xã, phường').click();
  await pick(page, 'list-category', 'ổ gà', /Ổ gà/);
  await expect(page.getByText('Chưa có phản ánh nào như vậy')).toBeVisible();
  await expectAccessible(page, 'public reports, narrowed');
  await shot(page, 'report-list');
  await context.close();
});
