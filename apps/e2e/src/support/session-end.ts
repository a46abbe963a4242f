import type { Page } from '@playwright/test';

/** Watches which access token a page holds, so that its session can be ended from outside. To be called before the sign-in. */
export function watchToken(page: Page, audience: 'citizen' | 'staff' = 'citizen'): { end: () => Promise<void> } {
  let token = '';
  page.on('response', (response) => {
    if (!/\/api\/v1\/public\/(staff-)?sessions/.test(response.url()) || !response.ok()) return;
    void response.json().then((body: { accessToken?: string }) => (token = body.accessToken ?? token));
  });
  return {
    /** Ends the session on the server, as its expiry or another device would; the page hears of it with its next request. */
    end: async () => {
      const base = process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000';
      const answer = await fetch(`${base}/api/v1/${audience}/session`, { method: 'DELETE', headers: { authorization: `Bearer ${token}` } });
      if (answer.status !== 204) throw new Error(`ending the session answers ${answer.status}`);
    },
  };
}
