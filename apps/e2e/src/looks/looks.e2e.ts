import { expect, test, type Page } from '@playwright/test';
import { done } from '../hostile/done.js';
import { call, maritalStatusApplication, staffToken } from '../support/api.js';
import { expectAccessible } from '../support/axe.js';
import { signIn } from '../support/citizen.js';
import { demoAccount } from '../support/accounts.js';
import { shot } from '../support/shots.js';
import { reportedTicket } from '../support/tickets.js';
import { visit } from '../support/visit.js';

test.describe.configure({ mode: 'serial' });

interface Look {
  readonly name: string;
  readonly cookies: Readonly<Record<string, string>>;
  readonly width: number;
}

const plain = { lang: 'vi', theme: 'light', text: 'normal' };
const looks: readonly Look[] = [
  { name: 'dark', cookies: { ...plain, theme: 'dark' }, width: 390 },
  { name: 'large text', cookies: { ...plain, text: 'large' }, width: 390 },
  { name: 'English', cookies: { ...plain, lang: 'en' }, width: 390 },
  { name: '320 px', cookies: plain, width: 320 },
  { name: 'large text at 320 px, dark', cookies: { ...plain, text: 'large', theme: 'dark' }, width: 320 },
];

let page: Page;
let pages: Readonly<Record<'services' | 'reports', readonly string[]>>;

test.beforeAll(async ({ browser }) => {
  const { login: phone, password } = demoAccount('citizen');
  const session = await call<{ accessToken: string }>('/api/v1/public/sessions', { body: { phone, password } });
  const { body } = await call<{ items: { id: string }[] }>('/api/v1/citizen/dossiers', { token: session.body.accessToken });
  const { procedureCode, receivingCommune, answers } = maritalStatusApplication();
  const draft = await call<{ id: string }>('/api/v1/citizen/drafts', {
    token: session.body.accessToken,
    body: { procedureCode, receivingCommune, answers },
  });
  const ask = `/nop/${procedureCode}/${draft.body.id}`;
  // Still at its first question: it asks whether what is known may be filled in.
  const begun = await call<{ id: string }>('/api/v1/citizen/drafts', {
    token: session.body.accessToken,
    body: { procedureCode: '1.004194', receivingCommune },
  });
  const own = [
    '/ho-so',
    ...body.items.slice(0, 1).map(({ id }) => `/ho-so/${id}`),
    '/thanh-toan',
    '/thanh-toan/gio',
    '/hoa-don',
    '/hoa-don/tra/evn',
    '/thong-bao',
    '/ca-nhan',
    '/ca-nhan/bao-mat',
    '/giay-to',
    '/giay-to/them',
  ];
  const finding = ['/thu-tuc/1.001193/to-khai', '/thu-tuc/3.000333/to-khai?mau=1', '/thu-tuc/1.004873/kiem-tra', '/su-kien/sinh-con'];
  const services = [
    '/',
    '/thu-tuc?q=giay+khai+sinh',
    '/thu-tuc/1.001193',
    ...finding,
    '/tra-cuu',
    '/verify',
    ...own,
    `${ask}?cau=purpose`,
    `${ask}?cau=check`,
    `/nop/1.004194/${begun.body.id}?cau=applicantName`,
  ];
  pages = { services, reports: await feedbackPages(session.body.accessToken) };
  page = await (await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })).newPage();
  await signIn(page, { phone, password });
});
test.afterAll(() => page.context().close());

/** Reports as everybody, their reporter and a contractor see them. */
async function feedbackPages(token: string): Promise<string[]> {
  const { id, code } = await reportedTicket(token, { description: 'Ổ gà trước trạm xá, gọi tôi theo số 0912 345 678' });
  const body = { name: 'Đội duy tu số 2', task: 'Vá ổ gà, đầm phẳng với mặt đường', days: 3 };
  const link = await done<{ path: string }>(`/staff/feedback/tickets/${id}/contractor-links`, {
    token: await staffToken('tinh.phananh'),
    body,
  });
  const rooms = ['', '/moi', '/tra-cuu', '/so-lieu', '/bao-tin', '/cua-toi', `/cua-toi/${code}`, `/da-gui/${code}`, `/${code}`];
  return [...rooms.map((room) => `/phan-anh${room}`), link.path];
}

const kinds = ['services', 'reports'] as const;
for (const [kind, { name, cookies, width }] of kinds.flatMap((each) => looks.map((look) => [each, look] as const))) {
  test(`every page of ${kind} can be read: ${name}`, async () => {
    test.setTimeout(120_000);
    const url = new URL(page.url()).origin;
    await page.context().addCookies(Object.entries(cookies).map(([key, value]) => ({ name: key, value, url })));
    await page.setViewportSize({ width, height: 844 });
    for (const path of pages[kind]) {
      await visit(page, path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', cookies.lang ?? 'vi');
      const overflow = await page.locator('html').evaluate((html: object) => {
        const { scrollWidth, clientWidth } = html as { scrollWidth: number; clientWidth: number };
        return scrollWidth - clientWidth;
      });
      expect(overflow, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
      await expectAccessible(page, `${path}, ${name}`);
      await shot(page, `look-${name}-${path}`.replace(/[^a-z0-9]+/gi, '-').replace(/[0-9a-f]{8}-.*-/, ''));
    }
  });
}
