import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Serious and critical findings of axe on the page as it stands; none is allowed. The page is looked at in its whole height: axe takes
 * a control that happens to lie half under the fixed bottom bar for too small, although it can be scrolled.
 */
export async function expectAccessible(page: Page, what: string): Promise<void> {
  const size = page.viewportSize();
  const height = await page.locator('html').evaluate((element: object) => (element as { scrollHeight: number }).scrollHeight);
  const taller = size && height > size.height ? size : undefined;
  if (taller) await page.setViewportSize({ width: taller.width, height });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  if (taller) await page.setViewportSize(taller);
  const grave = violations
    .filter((v) => v.impact === 'serious' || v.impact === 'critical')
    .map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(' | ')}`);
  expect(grave, `axe on ${what}`).toEqual([]);
}
