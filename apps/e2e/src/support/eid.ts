import { randomInt } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { freshCitizenId, freshPhone } from './people.js';

const base = () => process.env.E2E_SANDBOX_URL ?? 'http://127.0.0.1:3001';

/** Somebody whom the trial eID knows. */
export interface EidPerson {
  readonly sub: string;
  readonly citizenId: string;
  readonly fullName: string;
  readonly birthDate: string;
  readonly sex: 'Nam' | 'Nữ';
  readonly phone: string;
  readonly level: 1 | 2;
}

/** A person that the trial eID has just learned of. */
export async function eidPerson(over: Partial<EidPerson> = {}): Promise<EidPerson> {
  const person: EidPerson = {
    sub: `thu-${Date.now()}-${randomInt(0, 1_000_000)}`,
    citizenId: freshCitizenId('female'),
    fullName: 'Hoàng Thị Mơ',
    birthDate: '1996-03-08',
    sex: 'Nữ',
    phone: freshPhone(),
    level: 2,
    ...over,
  };
  const headers = { 'content-type': 'application/json' };
  const added = await fetch(`${base()}/eid/people`, { method: 'POST', headers, body: JSON.stringify(person) });
  if (added.status !== 201) throw new Error(`the trial eID answers ${added.status}`);
  return person;
}

/** The page of the trial eID is open: come as `person` and agree. Ends back in the product. */
export async function passEid(page: Page, { citizenId }: EidPerson, level: 1 | 2 = 1): Promise<void> {
  await expect(page.getByText('ĐÂY LÀ HỆ THỐNG THỬ NGHIỆM')).toBeVisible();
  await page.getByLabel('Người thử khác').fill(citizenId);
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  if (level === 2) await page.getByRole('button', { name: 'Xác nhận mức 2' }).click();
  await page.getByRole('button', { name: 'Đồng ý' }).click();
}
