import type { Locator, Page } from '@playwright/test';

export interface Saved {
  readonly name: string;
  readonly path: string;
}

/** Presses something and waits for the file that it saves. */
export async function saveBy(page: Page, button: Locator): Promise<Saved> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}
