import type { Page } from '@playwright/test';

/** Opens a page of the citizens' site and waits until its scripts have taken over what the server drew. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForFunction(`Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactProps'))`);
}
