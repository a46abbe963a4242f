import { expect, test } from '@playwright/test';
import { demoAccount } from '../support/accounts.js';
import { call } from '../support/api.js';
import { newcomer } from '../support/newcomer.js';
import { signInToConsole } from '../support/staff.js';
import { visit } from '../support/visit.js';

test.setTimeout(240_000);

const base = () => process.env.E2E_BASE_URL ?? 'http://127.0.0.1:3000';
const ELSEWHERE = 'evil.example';
const LEADING_AWAY = [
  `//${ELSEWHERE}`,
  `https:${ELSEWHERE}`,
  `https://${ELSEWHERE}/ho-so`,
  `/\\${ELSEWHERE}`,
  `/..//${ELSEWHERE}`,
  `/\t/${ELSEWHERE}`,
  'javascript:alert(1)',
];

test('no return address leads away from the site after signing in', async ({ browser }) => {
  const citizen = await newcomer('Lò Thị Về');
  for (const address of LEADING_AWAY) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const away: string[] = [];
    page.on('request', (request) => void (request.url().startsWith(base()) || away.push(request.url())));
    page.on('pageerror', (error) => void away.push(error.message));
    await visit(page, `/dang-nhap?tiep=${encodeURIComponent(address)}`);
    await page.getByLabel('Số điện thoại').fill(citizen.phone);
    await page.getByLabel('Mật khẩu', { exact: true }).fill(citizen.password);
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(page.url(), address).toBe(`${base()}/`);
    expect(
      away.filter((url) => !url.startsWith('blob:') && !url.startsWith('data:')),
      address,
    ).toEqual([]);
    await context.close();
  }
});

test('the console goes nowhere else either', async ({ page }) => {
  await page.goto(`/console/dang-nhap?tiep=${encodeURIComponent(`//${ELSEWHERE}`)}`);
  await signInToConsole(page, 'minhxuan.motcua');
  await expect(page.getByRole('navigation', { name: 'Danh sách hồ sơ' })).toBeVisible();
  for (const address of LEADING_AWAY) {
    await page.goto(`/console/dang-nhap?tiep=${encodeURIComponent(address)}`);
    await page.getByRole('navigation', { name: 'Danh sách hồ sơ' }).waitFor();
    expect(new URL(page.url()).origin, address).toBe(base());
  }
});

test('the eID comes back to a page of ours or is not begun', async () => {
  for (const returnTo of LEADING_AWAY) {
    const { status } = await call('/api/v1/public/eid/requests', { body: { returnTo } });
    expect(status, returnTo).toBe(422);
  }
});

test('every answer carries the headers that browsers go by; nothing of people is kept in caches', async () => {
  const { token } = await newcomer('Lò Thị Giữ');
  const own = await fetch(`${base()}/api/v1/citizen/me`, { headers: { authorization: `Bearer ${token}` } });
  expect(own.status).toBe(200);
  expect(own.headers.get('cache-control')).toContain('no-store');
  const others = await Promise.all(['/', '/console', '/api/v1/public/eid', '/khong-co-trang-nay'].map((path) => fetch(base() + path)));
  for (const { url, headers } of [own, ...others]) {
    const policy = headers.get('content-security-policy') ?? '';
    for (const part of ["script-src 'self'", "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"])
      expect(policy, url).toContain(part);
    expect(policy, url).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(headers.get('x-content-type-options'), url).toBe('nosniff');
    expect(headers.get('referrer-policy'), url).toBe('no-referrer');
  }
});

test('only the page that tries out a draft may stand in a frame, and only in one of our own', async () => {
  const { headers } = await fetch(`${base()}/xem-truoc`);
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  for (const path of ['/xem-truoc/khac', '/thu-tuc?x=/xem-truoc', '/console/thu-tuc'])
    expect((await fetch(base() + path)).headers.get('content-security-policy'), path).toContain("frame-ancestors 'none'");
});

/** Asks for a new access token with a cookie, as a page elsewhere would make the browser do. */
const refresh = (cookie: string, headers: Record<string, string>) =>
  fetch(`${base()}/api/v1/public/sessions/refresh`, { method: 'POST', headers: { cookie, ...headers } });

test('cookies are kept from scripts and other sites; a session goes on only at the wish of our own pages', async () => {
  const { login: phone, password } = demoAccount('citizen');
  const answer = await fetch(`${base()}/api/v1/public/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ phone, password }),
  });
  const cookies = answer.headers.getSetCookie();
  expect(cookies.length).toBeGreaterThan(0);
  for (const cookie of cookies) {
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=(Lax|Strict)/);
    expect(cookie).toMatch(/; Path=\/api\/v1/);
    expect(cookie).not.toMatch(/; Domain=/i);
  }
  const cookie = cookies.map((each) => each.split(';')[0]).join('; ');
  const client = { 'x-tinhso-client': '1' };
  expect((await refresh(cookie, {})).status, 'without the header of our client').toBe(403);
  for (const site of ['cross-site', 'same-site'])
    expect((await refresh(cookie, { ...client, 'sec-fetch-site': site })).status, site).toBe(403);
  expect((await refresh(cookie, { ...client, origin: `https://${ELSEWHERE}`, 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  const own = await refresh(cookie, { ...client, 'sec-fetch-site': 'same-origin' });
  expect(own.status).toBe(200);
  expect(own.headers.get('access-control-allow-origin')).toBeNull();
});
