import { randomInt } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { addWitness, adult, askBeforehand, clone, draftOnBench, publish, witness } from '../designer/versions.js';
import { expectAccessible } from '../support/axe.js';
import { daysAgo } from '../support/people.js';
import { shot } from '../support/shots.js';
import { signInToConsole } from '../support/staff.js';

test.setTimeout(150_000);

test('a copy with a second signer and a check beforehand can be published; its file is the same draft again', async ({ page }) => {
  const code = `9.${String(randomInt(0, 1_000_000)).padStart(6, '0')}`;
  await signInToConsole(page, 'tinh.thutuc');
  await page.goto('/console/thu-tuc');
  await clone(page, { from: 'xac nhan tinh trang hon nhan', code });
  await addWitness(page);
  await askBeforehand(page);
  const made = draftOnBench(page);

  // Out as a file, and in again: the same draft.
  await page.getByRole('button', { name: 'Khác', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Tải tệp JSON' }).click();
  const file = await (await download).path();
  const content = JSON.parse(readFileSync(file, 'utf8')) as ProcedureDefinition;
  expect(content.coSigners?.[0]?.title.vi).toBe(witness.who);
  expect(content.eligibility?.questions.at(-1)?.title.vi).toBe(adult.question);
  await page.goto('/console/thu-tuc');
  await page.getByRole('button', { name: 'Soạn thủ tục' }).click();
  const form = page.getByRole('dialog');
  await form.getByRole('button', { name: 'Từ tệp' }).click();
  await form.getByLabel('Tệp thủ tục (JSON)').setInputFiles({ name: 'hong.json', mimeType: 'application/json', buffer: Buffer.from('[1') });
  await form.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await expect(form.getByText('Tệp này không phải JSON của một thủ tục')).toBeVisible();
  await expectAccessible(page, 'a procedure from a file');
  await form.getByLabel('Tệp thủ tục (JSON)').setInputFiles(file);
  await form.getByRole('button', { name: 'Bắt đầu soạn' }).click();
  await expect(page).toHaveURL(/ban-nhap/);
  const copied = draftOnBench(page);
  expect(copied).not.toBe(made);
  await page.getByRole('link', { name: 'Về các bản của thủ tục' }).click();
  await page.getByRole('link', { name: 'So sánh hai bản' }).click();
  await page.getByRole('combobox', { name: 'Bản cũ' }).selectOption(made);
  await page.getByRole('combobox', { name: 'Bản mới' }).selectOption(copied);
  await expect(page.getByRole('heading', { name: 'Hai bản giống hệt nhau' })).toBeVisible();
  await shot(page, 'designer-same', false);
  await page.goto(`/console/thu-tuc/ban-nhap/${copied}`);
  await page.getByRole('button', { name: 'Khác', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Bỏ bản nháp' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản nháp' }).click();
  await publish(made, daysAgo(0));
});
