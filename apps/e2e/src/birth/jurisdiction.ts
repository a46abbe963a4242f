import { randomUUID } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { call, staffToken } from '../support/api.js';
import { openList } from '../support/staff.js';
import type { Sent } from './submit.js';

/** For a clerk of another commune the dossier does not exist, to the last word of the answer. */
export async function expectInvisibleElsewhere(elsewhere: Page, { id, code }: Sent): Promise<void> {
  await openList(elsewhere, 'Chờ tiếp nhận');
  await elsewhere.getByLabel('Tìm trong danh sách').fill(code);
  await expect(elsewhere.getByText(`Không tìm thấy “${code}” trong danh sách này`)).toBeVisible();
  await elsewhere.goto(`/console/ho-so/${id}`);
  await expect(elsewhere.getByRole('heading', { name: 'Không có trang này' })).toBeVisible();
  const token = await staffToken('tantrao.motcua');
  const [theirs, absent] = await Promise.all([id, randomUUID()].map((each) => call(`/api/v1/staff/dossiers/${each}`, { token })));
  expect(theirs?.status).toBe(404);
  const plain = (answer: typeof theirs) => ({ ...answer?.body, traceId: undefined, instance: undefined });
  expect(plain(theirs)).toEqual(plain(absent));
}
