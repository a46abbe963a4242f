import { randomUUID } from 'node:crypto';
import { expect, test, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { citizenPages, consoleRooms } from '../hostile/addresses.js';
import { Alarm } from '../hostile/alarm.js';
import { storeDossiers } from '../hostile/dossiers.js';
import { storeAnswer, storeHelp, storeOwnMatters, storeSearch, storeStaff } from '../hostile/matters.js';
import { Hostile } from '../hostile/payloads.js';
import { printedWords } from '../hostile/printed.js';
import { readAll } from '../hostile/reading.js';
import { abreast } from '../support/abreast.js';
import { signIn, type Citizen } from '../support/citizen.js';
import { newcomer } from '../support/newcomer.js';
import { signInToConsole } from '../support/staff.js';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

const STAFF = [
  'minhxuan.motcua',
  'minhxuan.ketoan',
  'minhxuan.hotich',
  'minhxuan.chutich',
  'tinh.lanhdao',
  'tinh.taichinh',
  'tinh.quantri',
  'tinh.kiemtra',
  'tinh.dulieu',
];
/** Pages of the console that one person is led through; more would mean that links are told apart wrongly. */
const MOST_PAGES = 90;

const hostile = new Hostile();
/** Pages that are looked at at the same time; most of a look is waiting. */
const ABREAST = 3;

/** What was read, page by page. */
const read: string[] = [];
let citizen: Citizen & { token: string };
let dossiers: Awaited<ReturnType<typeof storeDossiers>>;
let own: Awaited<ReturnType<typeof storeOwnMatters>>;
let help: Awaited<ReturnType<typeof storeHelp>>;

/** A browser whose pages are listened to. */
async function watched(browser: Browser): Promise<{ context: BrowserContext; alarm: Alarm }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  return { context, alarm: await Alarm.in(context) };
}

/** Goes to a page, reads it with all its tabs, and listens. */
const examine = (page: Page, alarm: Alarm, path: string): Promise<void> =>
  test.step(path, async () => {
    await page.goto(path);
    read.push(await readAll(page));
    await alarm.check(page, path);
    const tabs = page.getByRole('tab');
    for (let i = 1; i < (await tabs.count()); i++) {
      await tabs.nth(i).click();
      read.push(await readAll(page));
      await alarm.check(page, `${path} tab ${i}`);
    }
  });

test('hostile texts are taken as they are, wherever people may write', async () => {
  citizen = await newcomer(hostile.text('registered name'));
  own = await storeOwnMatters(citizen.token, hostile);
  dossiers = await storeDossiers(citizen.token, hostile);
  await storeAnswer(own.request, hostile);
  await storeSearch(citizen.phone, hostile);
  await storeStaff(hostile);
  help = await storeHelp(hostile);
});

test('no page of the citizens’ site runs or draws them', async ({ browser }) => {
  const { context, alarm } = await watched(browser);
  const first = await context.newPage();
  await signIn(first, citizen, '/ca-nhan');
  const nowhere = randomUUID();
  const parts = {
    '/thu-tuc/:code': { code: '1.004873' },
    '/thu-tuc/:code/kiem-tra': { code: '1.004873' },
    '/thu-tuc/:code/to-khai': { code: '1.004873' },
    '/su-kien/:key': { key: 'sinh-con' },
    '/cung-ky/:id': { id: nowhere },
    '/ho-so/nhom/:id': { id: nowhere },
    '/nop/:code': { code: '1.004873' },
    '/nop/:code/:draftId': { code: '1.004873', draftId: own.draft },
    '/ho-so/:id': { id: dossiers.ids[0] ?? '' },
    '/ho-so/:id/bo-sung': { id: dossiers.open },
    '/ho-so/:id/da-gui': { id: dossiers.ids[0] ?? '' },
    '/thanh-toan/nop/:id': { id: nowhere },
    '/thanh-toan/:id': { id: nowhere },
    '/hoa-don/tra/:biller': { biller: 'evn' },
    '/hoa-don/ma/:id': { id: own.code },
    '/phan-anh/cua-toi/:code': { code: own.report },
    '/phan-anh/da-gui/:code': { code: own.report },
    '/phan-anh/theo-doi/:token': { token: 'A'.repeat(43) },
    '/phan-anh/thoi-theo-doi/:token': { token: 'A'.repeat(43) },
    '/phan-anh/:code': { code: own.report },
    '/viec/:token': { token: 'A'.repeat(43) },
    '/quyen-rieng-tu/yeu-cau/:id': { id: own.request },
    '/ca-nhan/uy-quyen/:id': { id: own.delegation },
    '/ho-tro/phien/:id': { id: help.session },
    '/ho-tro/phien/:id/phieu-dong-y': { id: help.session },
    '/ho-tro/phien/:id/phieu/:filing': { id: help.session, filing: nowhere },
    '/giay-to/:id': { id: own.paper },
    '/viec-lam-giup/:id': { id: nowhere },
    '/xac-nhan/:token': { token: 'AAAAAAAAAAAAAAAAAAAAAA' },
    '/verify/:code': { code: dossiers.verifyCode },
  };
  const asked = `/thu-tuc?q=${encodeURIComponent(hostile.text('search words'))}`;
  const others = dossiers.ids.slice(1).map((id) => `/ho-so/${id}`);
  const draftPage = `/nop/1.004873/${own.draft}?cau=check`;
  const tabs = [first, ...(await Promise.all(Array.from({ length: ABREAST - 1 }, () => context.newPage())))];
  await abreast([...citizenPages(parts), ...others, draftPage, asked], tabs, (path, page) => examine(page, alarm, path));
  await context.close();
});

test('nor what a helper of a community team sees', async ({ browser }) => {
  const { context, alarm } = await watched(browser);
  const page = await context.newPage();
  await signIn(page, { phone: help.helper.login, password: help.helper.password }, '/ho-tro');
  for (const path of ['/ho-tro', `/ho-tro/phien/${help.session}`, `/ho-tro/phien/${help.session}/phieu-dong-y`])
    await examine(page, alarm, path);
  await context.close();
});

/** The same page for another object is the same page; what was stored by this run is not. */
const kindOf = (path: string): string =>
  [...dossiers.ids, own.request].some((id) => path.includes(id))
    ? path
    : path
        .replace(/[0-9a-f-]{36}/g, ':id')
        .replace(/\d\.\d{6}(?:@\d+)?/g, ':code')
        .replace(/\/\d+(?=\/|$)/g, '/:n');

/** Rooms that stand in the account's menu, which the walk does not open. */
const FROM_THE_MENU = ['/console/so-theo-doi', '/console/vang-mat', '/console/bao-mat'];

/** Every page of the console to which links lead somebody. @returns their paths */
async function walk(page: Page, alarm: Alarm, seeds: readonly string[]): Promise<string[]> {
  const seen = new Set<string>();
  const waiting = [...seeds];
  for (let path = waiting.shift(); path !== undefined && seen.size < MOST_PAGES; path = waiting.shift()) {
    if (seen.has(kindOf(path))) continue;
    seen.add(kindOf(path));
    await examine(page, alarm, path);
    const links = await page.evaluate<string[]>(`[...document.querySelectorAll('a[href^="/console"]')].map((a) => a.pathname)`);
    waiting.push(...links);
  }
  expect(seen.size).toBeLessThan(MOST_PAGES);
  return [...seen];
}

test('no page of the console does, whoever is signed in', async ({ browser }) => {
  const entered = new Set<string>();
  await abreast(STAFF, Array.from({ length: ABREAST }), async (login) => {
    const { context, alarm } = await watched(browser);
    const page = await context.newPage();
    await signInToConsole(page, login);
    await page.locator('main').waitFor();
    const seeds = ['/console', ...dossiers.ids.map((id) => `/console/ho-so/${id}`), ...FROM_THE_MENU];
    for (const path of await walk(page, alarm, seeds)) entered.add(path);
    await context.close();
  });
  const missed = consoleRooms().filter((room) => ![...entered].some((path) => path.startsWith(`/console${room}`)));
  expect(missed, 'rooms of the console that nobody entered').toEqual([]);
});

/** What may stand on no page: the name at registration, because a later one takes its place; the officer's fact, because it is printed. */
const ELSEWHERE = new Set(['registered name', 'fact']);

test('each of them stands somewhere, letter by letter', async () => {
  const all = read.join('\n');
  const absent = [...hostile.texts].filter(([field, text]) => !ELSEWHERE.has(field) && !all.includes(text)).map(([field]) => field);
  expect(absent).toEqual([]);
  expect(await printedWords(citizen.token, dossiers.result)).toContain('(fact) ');
});
