import { expect, type Page } from '@playwright/test';

/** Opens a page of the citizens' site and waits until its scripts have taken over what the server drew. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  const main = page.locator('main');
  await expect
    .poll(() => main.evaluate((element: object) => Object.keys(element).some((key) => key.startsWith('__reactProps'))))
    .toBe(true);
}
