/** A browser without scripts, as far as the eID needs one: keeps cookies, follows redirects, presses buttons. */
export class EidBrowser {
  private readonly cookies = new Map<string, string>();

  /** @param api address of the api under test, which stands for `publicUrl` of its settings */
  constructor(
    private readonly api: string,
    private readonly publicUrl = 'http://127.0.0.1:3000',
  ) {}

  cookie(prefix: string): string | undefined {
    return [...this.cookies].find(([name]) => name.startsWith(prefix))?.[1];
  }
  rememberCookie(name: string, value: string): void {
    this.cookies.set(name, value);
  }
  forgetCookies(prefix = ''): void {
    for (const name of [...this.cookies.keys()]) if (name.startsWith(prefix)) this.cookies.delete(name);
  }

  /** One request; redirects are not followed. */
  async request(url: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
    const target = url.startsWith(this.publicUrl) ? this.api + url.slice(this.publicUrl.length) : url;
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(target, { ...init, redirect: 'manual', headers: { ...init.headers, ...(cookie ? { cookie } : {}) } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value && !/expires=Thu, 01 Jan 1970/i.test(line)) this.cookies.set(name, value);
      else this.cookies.delete(name);
    }
    return response;
  }

  /** A call of the api as the app makes it. */
  async call<T = Record<string, unknown>>(
    path: string,
    { body, token, method }: { body?: unknown; token?: string; method?: string } = {},
  ): Promise<{ status: number; body: T }> {
    const response = await this.request(this.api + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        'x-tinhso-client': '1',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text ? JSON.parse(text) : undefined) as T };
  }

  /** Follows redirects until a page comes or the browser would be sent back to the application. */
  async follow(url: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<{ url: string; page: string }> {
    let at = url;
    let how = init;
    for (let hops = 0; hops < 12; hops++) {
      if (at.startsWith(`${this.publicUrl}/api/v1/public/eid/callback`)) return { url: at, page: '' };
      const response = await this.request(at, how);
      const location = response.headers.get('location');
      if (!location) return { url: at, page: await response.text() };
      at = new URL(location, at).href;
      how = {};
    }
    throw new Error(`too many redirects, the last to ${at}`);
  }

  /** Presses the button of the first form whose action ends so. */
  press({ url, page }: { url: string; page: string }, action: string, fields: Record<string, string> = {}) {
    const [, target] = new RegExp(`<form method="post" action="([^"]*/${action})"`).exec(page) ?? [];
    if (!target) throw new Error(`no form ${action} on ${url}: ${page.slice(0, 400)}`);
    const hidden = Object.fromEntries(
      [...page.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
    );
    const body = new URLSearchParams({ ...hidden, ...fields } as Record<string, string>).toString();
    return this.follow(new URL(target, url).href, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
  }

  /** Goes through the pages of the provider as somebody. @returns the address the browser is sent back to */
  async visit(url: string, sub: string): Promise<string> {
    let page = await this.press(await this.follow(url), 'login', { sub });
    if (page.page.includes('/level-2"')) page = await this.press(page, 'level-2');
    else if (page.page.includes('/level-1"')) page = await this.press(page, 'level-1');
    if (page.page.includes('/consent"')) page = await this.press(page, 'consent');
    if (!page.url.includes('/eid/callback')) throw new Error(`the visit ended on ${page.url}: ${page.page.slice(0, 300)}`);
    return page.url;
  }

  /** Brings what the provider gave back to the application. @returns the page the application sends the browser on to */
  async comeBack(url: string): Promise<URL> {
    const response = await this.request(url);
    return new URL(response.headers.get('location') ?? '/?status=' + response.status, this.publicUrl);
  }
}
