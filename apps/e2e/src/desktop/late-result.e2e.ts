import { expect, test } from '@playwright/test';
import type { DeskResult, ReturnDesk } from '@tinhso/dossiers-contract';
import { done } from '../hostile/done.js';
import { demoAccounts } from '../support/accounts.js';
import { staffToken, until } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { shot } from '../support/shots.js';
import { atDesk, signInAtDesk } from '../support/staff.js';

test.setTimeout(150_000);

/** A paper that was signed more than three working days ago and was not sent yet, and the office where it lies. */
async function findLate(): Promise<{ office: string; item: DeskResult }> {
  for (const { login } of demoAccounts().filter(({ role }) => role === 'one_stop_clerk')) {
    const { items } = await done<ReturnDesk>('/staff/returns?tab=late', { token: await staffToken(login) });
    const item = items.find(({ state }) => state === 'to_send');
    if (item) return { office: login.split('.')[0] ?? '', item };
  }
  throw new Error('no office of the demo has a result that is late');
}

test('a result that lies too long is shown first, its leader is told, and it is sent on', async ({ page, browser }) => {
  const { office, item } = await findLate();
  const leader = `${office}.chutich`;
  const token = await staffToken(leader);
  await until(
    'the alarm',
    async () => {
      const { office: seen } = await done<{ office: { alarms: { kind: string }[] } }>(`/staff/dossiers/${item.id}`, { token });
      return seen.alarms.some(({ kind }) => kind === 'return_late');
    },
    90_000,
  );
  await signInAtDesk(page, leader);
  await page.goto(`/console/ho-so/${item.id}`);
  await expect(page.locator('.casehead')).toContainText(item.code);
  await expect(page.getByText('Kết quả đã ký nhưng chưa được chuyển hoặc trả đúng hạn').first()).toBeVisible();
  await shot(page, 'late-case', false);

  const clerk = await atDesk(browser, `${office}.motcua`);
  await clerk.getByRole('link', { name: 'Kết quả', exact: true }).click();
  await clerk.getByRole('button', { name: /^Chậm/ }).click();
  const card = clerk.locator('.result-card', { hasText: item.code });
  await expect(card).toContainText('Quá hạn gửi đi từ');
  await expectAccessible(clerk, 'return desk, what is late');
  await shot(clerk, 'late-desk', false);
  await card.getByRole('button', { name: 'Ghi nhận đã gửi đi' }).click();
  await expect(card).toHaveCount(0);
  await clerk.getByRole('button', { name: /^Đã gửi đi/ }).click();
  // The other office has its own three days now.
  await expect(card).toContainText('Làm trước');
  await clerk.context().close();
});
