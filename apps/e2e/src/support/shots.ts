import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Keeps a picture of the page when E2E_SHOTS names a folder, to be looked at by a person; otherwise nothing. */
export async function shot(page: Page, name: string, fullPage = true): Promise<void> {
  const folder = process.env.E2E_SHOTS;
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage, scale: 'css' });
}
