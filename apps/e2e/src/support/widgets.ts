import { expect, type Page } from '@playwright/test';

/** Place as the address question asks for it: parts of names, typed as people type them. */
export interface Place {
  readonly province: string;
  readonly commune: string;
  readonly detail?: string;
}

export type Value = string | boolean | number | Place;

/** Picks the first match of a few letters in a box that finds one of many. */
export async function pick(page: Page, id: string, typed: string, shown: RegExp | string = typed): Promise<void> {
  const box = page.locator(`[id="${id}"]`);
  await box.fill('');
  await box.fill(typed);
  await page.getByRole('option', { name: shown }).first().click();
  await expect(box).toHaveValue(shown instanceof RegExp ? shown : new RegExp(shown, 'i'));
}

const choose = (page: Page, key: string, value: string) => page.locator(`label.choice:has(input[name="${key}"][value="${value}"])`).click();

const type = (page: Page, key: string, value: string) => page.locator(`[id="${key}"]`).fill(value);

async function typeDate(page: Page, key: string, value: string): Promise<void> {
  const [year = '', month = '', day = ''] = value.split('-');
  await type(page, key, day);
  await type(page, `${key}-month`, month);
  await type(page, `${key}-year`, year);
}

async function typePlace(page: Page, key: string, place: Place): Promise<void> {
  await pick(page, key, place.province);
  await pick(page, `${key}-commune`, place.commune);
  if (place.detail) await type(page, `${key}-detail`, place.detail);
}

/** Answers one field by its widget, as a person would. */
export async function answerField(page: Page, { key, widget }: { key: string; widget: string }, value: Value): Promise<void> {
  if (typeof value === 'object') return typePlace(page, key, value);
  if (typeof value === 'boolean') return choose(page, key, value ? 'yes' : 'no');
  if (widget === 'choice') return choose(page, key, String(value));
  if (widget === 'date') return typeDate(page, key, String(value));
  if (widget === 'select') return pick(page, key, String(value));
  await type(page, key, String(value));
}
