import { randomBytes } from 'node:crypto';
import { test, type Page } from '@playwright/test';
import { birthAnswers } from '../birth/answers.js';
import { accept, askForSupplements, handOver, openNewCase, processCase, sign } from '../birth/desk.js';
import { fillFirstHalf, fillSecondHalf, goOnElsewhere, sendBirthProof } from '../birth/fill.js';
import { findProcedure, readWithoutScripts } from '../birth/find.js';
import { followDossier, hearOfSupplements, keepAppointmentSlip, keepResult, readInbox, sendSupplements } from '../birth/follow.js';
import { expectInvisibleElsewhere } from '../birth/jurisdiction.js';
import { startAndRegister } from '../birth/register.js';
import { checkAndSubmit, expectOneDossier, keepAcknowledgement, type Sent } from '../birth/submit.js';
import { trackWithoutAccount } from '../birth/track.js';
import { expectSignedCertificate, verifyAsStranger } from '../birth/verify.js';
import type { Citizen } from '../support/citizen.js';
import { freshPhone } from '../support/people.js';
import { atDesk } from '../support/staff.js';

test.describe.configure({ mode: 'serial', timeout: 120_000 });

const citizen: Citizen = { phone: freshPhone(), password: `mat khau ${randomBytes(6).toString('hex')}`, fullName: 'Lý Thị Mai' };
const answers = birthAnswers();
let page: Page;
let sent: Sent;
let clerk: Page;
let result: Awaited<ReturnType<typeof keepResult>>;

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  page = await context.newPage();
});
test.afterAll(async () => {
  await page.context().close();
  await clerk?.context().close();
});

test('a citizen finds the procedure among all, also without scripts', async ({ browser }) => {
  await findProcedure(page);
  await readWithoutScripts(browser);
});

test('she registers with her phone and the code of an SMS', () => startAndRegister(page, citizen));

test('she answers question by question, here and on another device', async ({ browser }) => {
  await fillFirstHalf(page, answers);
  await goOnElsewhere(browser, page, citizen, answers);
  await fillSecondHalf(page, answers);
});

test('she sends the paper; a PDF that calls itself a photo is refused with the reason', () => sendBirthProof(page));

test('she checks, declares and sends with a double tap: one dossier, one code, an acknowledgement', async () => {
  sent = await checkAndSubmit(page);
  await keepAcknowledgement(page, sent);
  await expectOneDossier(page, sent);
});

test('anybody with the code and four digits sees where it is', ({ browser }) => trackWithoutAccount(browser, sent, citizen.phone));

test('the clerk of the commune sees it and the paper; for another commune it does not exist', async ({ browser }) => {
  clerk = await atDesk(browser, 'minhxuan.motcua');
  await openNewCase(clerk, sent);
  const elsewhere = await atDesk(browser, 'tantrao.motcua');
  await expectInvisibleElsewhere(elsewhere, sent);
  await elsewhere.context().close();
});

test('supplements are asked for once, heard of without a reload, and sent', async () => {
  await followDossier(page, sent);
  await askForSupplements(clerk);
  await hearOfSupplements(page);
  await sendSupplements(page);
});

test('the clerk receives it: a slip with the promised date', async () => {
  await accept(clerk);
  await keepAppointmentSlip(page, sent);
});

test('the officer works on it, the leader signs, the clerk hands over', async ({ browser }) => {
  const officer = await atDesk(browser, 'minhxuan.hotich');
  await processCase(officer, sent);
  await officer.context().close();
  const leader = await atDesk(browser, 'minhxuan.chutich');
  await sign(leader, sent);
  await leader.context().close();
  await handOver(clerk, sent);
});

test('she has the signed result, and was told of every step', async () => {
  result = await keepResult(page);
  await expectSignedCertificate(result);
  await readInbox(page, sent, citizen.phone);
});

test('a stranger can tell the true file from an altered one', ({ browser }) => verifyAsStranger(browser, result));
