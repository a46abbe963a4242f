import { expect, type BrowserContext, type Page } from '@playwright/test';

/** Hears of everything that a stored text could set off in the pages of a browser. */
export class Alarm {
  readonly heard: string[] = [];

  static async in(context: BrowserContext): Promise<Alarm> {
    const alarm = new Alarm();
    const hear = (page: Page | null, what: string) => void alarm.heard.push(`${page?.url() ?? 'somewhere'}: ${what}`);
    await context.exposeBinding('__violation', ({ page }, what: string) => hear(page, what));
    await context.addInitScript(`addEventListener('securitypolicyviolation', (event) =>
      __violation('policy ' + event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sample))`);
    context.on('dialog', (dialog) => {
      hear(dialog.page(), `dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('weberror', (error) => hear(error.page(), `error ${error.error().message}`));
    context.on('request', (request) => {
      if (request.url().includes('x-pwned')) hear(null, `request ${request.url()}`);
    });
    return alarm;
  }

  /** After a page is there: nothing ran, and no stored text became an element, an attribute or an address. */
  async check(page: Page, name: string): Promise<void> {
    const became = await page.evaluate<string[]>(`[
      ...[...document.querySelectorAll('[data-pwned]')].map((element) => element.outerHTML.slice(0, 200)),
      ...[...document.querySelectorAll('[href], [src], [action], [formaction]')]
        .flatMap((element) => ['href', 'src', 'action', 'formaction'].map((key) => element.getAttribute(key) ?? ''))
        .filter((address) => /^\\s*(javascript|vbscript|data:text)/i.test(address)),
      ...(window.__pwned === undefined ? [] : ['ran: ' + window.__pwned]),
    ]`);
    expect(became, `${name}: stored text that became something else`).toEqual([]);
    expect(this.heard, `${name}: what was heard`).toEqual([]);
  }
}
