import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Makes the window as high as the page, again while the page still grows (parts of it may be on their way). */
async function unfold(page: Page, { width, height }: Size): Promise<void> {
  await expect
    .poll(async () => {
      const needed = await page.locator('html').evaluate((element: object) => (element as { scrollHeight: number }).scrollHeight);
      if (needed <= height) return 'whole';
      height = needed;
      await page.setViewportSize({ width, height });
      return 'grown';
    })
    .toBe('whole');
}

/**
 * Serious and critical findings of axe on the page as it stands; none is allowed. The page is looked at in its whole height: axe takes
 * a control that happens to lie half under the fixed bottom bar for too small, although it can be scrolled.
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  await expect(page.locator('.sk')).toHaveCount(0);
  const size = page.viewportSize();
  if (size) await unfold(page, size);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  if (size) await page.setViewportSize(size);
  const grave = violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
  expect(grave, `axe on ${what}`).toEqual([]);
}
