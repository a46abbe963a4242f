import { randomInt, randomUUID } from 'node:crypto';
import { call, maritalStatusApplication, staffToken, until } from '../support/api.js';
import { demoAccounts } from '../support/accounts.js';
import { newcomer } from '../support/newcomer.js';
import { daysAgo } from '../support/people.js';
import { done } from './done.js';
import type { Hostile } from './payloads.js';
import { sendNamedPhoto } from './send-file.js';

interface WithId {
  readonly id: string;
}

/** What a citizen tells of herself and gives to others. */
export async function storeOwnMatters(
  token: string,
  hostile: Hostile,
): Promise<{ draft: string; delegation: string; request: string; paper: string; code: string; report: string }> {
  const address = { provinceCode: '08', communeCode: '02215', detail: hostile.text('own address', 200) };
  await done('/citizen/profile', { token, method: 'PUT', body: { fullName: hostile.text('own name'), address } });
  const { procedureCode, answers, receivingCommune } = maritalStatusApplication();
  const draft = await done<WithId>('/citizen/drafts', {
    token,
    body: { procedureCode, receivingCommune, answers: { ...answers, applicantFullName: hostile.text('draft applicant') } },
  });
  const other = await newcomer(hostile.text('delegate'));
  const delegation = await done<WithId>('/citizen/delegations', { token, body: { phone: other.phone, groups: ['follow'] } });
  await done(`/citizen/delegations/${delegation.id}/acceptance`, { token: other.token, method: 'POST' });
  const child = { fullName: hostile.text('child'), birthDate: daysAgo(2_000), relation: 'mother', declared: true };
  await done('/citizen/children', { token, body: child });
  const business = { kind: 'company', name: hostile.text('company'), taxCode: '5000123456', position: hostile.text('position', 60) };
  await done('/citizen/companies', { token, body: { ...business, declared: true } });
  const correction = { field: 'other', value: hostile.text('correction', 300) };
  const body = { kind: 'correct', statement: hostile.text('statement', 1500), correction };
  const request = await done<WithId>('/citizen/privacy/requests', { token, body });
  return {
    draft: draft.id,
    delegation: delegation.id,
    request: request.id,
    paper: await storePaper(token, hostile),
    code: await storeCode(token, hostile),
    report: await storeReport(token),
  };
}

/** A report under the hostile name of whoever sends it; markup in the words of a report is refused. @returns its code */
async function storeReport(token: string): Promise<string> {
  const report = (description: string) => ({ category: 'pothole', description, place: { commune: '02215' }, nameShown: 'shown' });
  const path = '/api/v1/citizen/feedback/reports';
  const refused = await call(path, { token, body: report('<img data-pwned src=x-pwned onerror=alert(1)>'), key: randomUUID() });
  if (refused.status !== 422) throw new Error(`a report of markup answers ${refused.status}`);
  return (await done<{ code: string }>('/citizen/feedback/reports', { token, body: report('Ổ gà trước cổng chợ'), key: randomUUID() }))
    .code;
}

/** A kept customer code. @returns its id */
async function storeCode(token: string, hostile: Hostile): Promise<string> {
  const code = `PA12TX${String(randomInt(999_999)).padStart(6, '0')}1`;
  const body = { biller: 'evn', code, nickname: hostile.text('nickname', 60), remind: false };
  return (await done<WithId>('/citizen/bills/saved', { token, body })).id;
}

/** A paper of the wallet, with everything that may be written about it. @returns its id */
async function storePaper(token: string, hostile: Hostile): Promise<string> {
  const file = await sendNamedPhoto(token, hostile, 'file in the wallet', 'wallet');
  const written = {
    name: hostile.text('name in the wallet', 120),
    number: hostile.text('number', 60),
    issuer: hostile.text('issuer', 200),
  };
  return (await done<WithId>('/citizen/wallet/papers', { token, body: { kind: 'passport', ...written, fileIds: [file.id] } })).id;
}

/** What the office for personal data answers. */
export async function storeAnswer(request: string, hostile: Hostile): Promise<void> {
  const token = await staffToken('tinh.dulieu');
  const act = async (what: string, body: object): Promise<void> => {
    const { version } = await done<{ version: number }>(`/staff/privacy/requests/${request}`, { token });
    await done(`/staff/privacy/requests/${request}/${what}`, { token, body: { version, ...body } });
  };
  await act('acknowledgement', {});
  await act('extension', { reason: hostile.text('extension', 1500) });
  await act('decision', { decision: 'accept', answer: hostile.text('decision', 1500) });
}

/** Looking the citizen up; the purpose is read by her and by the auditor. */
export async function storeSearch(phone: string, hostile: Hostile): Promise<void> {
  const token = await staffToken('minhxuan.motcua');
  const purpose = hostile.text('search purpose', 200);
  await done('/staff/people/search', { token, body: { by: 'phone', value: phone, purpose } });
}

/** A team, and somebody helped by a member of one. @returns the session, and who helps */
export async function storeHelp(hostile: Hostile): Promise<{ session: string; helper: { login: string; password: string } }> {
  const leader = await staffToken('minhxuan.chutich');
  const { communes } = await done<{ communes: { unitId: string }[] }>('/staff/assistance/teams', { token: leader });
  const team = { unitId: communes[0]?.unitId, name: hostile.text('team', 120) };
  const founded = await done<WithId>('/staff/assistance/teams', { token: leader, body: team });
  const first = demoAccounts().find(({ role }) => role === 'citizen');
  if (!first) throw new Error('the demo has no citizen');
  const helper = { login: first.login.replace(/001$/, '004'), password: first.password };
  const phone = helper.login;
  const today = daysAgo(0);
  await done(`/staff/assistance/teams/${founded.id}/members`, { token: leader, body: { phone, validFrom: today, validTo: daysAgo(-30) } });
  const signedIn = await call<{ accessToken: string }>('/api/v1/public/sessions', { body: { phone, password: helper.password } });
  const token = signedIn.body.accessToken;
  const desk = await until('the membership', async () => {
    const { memberships } = await done<{ memberships: (WithId & { team: string })[] }>('/citizen/helper', { token });
    return memberships.find(({ team: name }) => name === team.name);
  });
  const started = { memberId: desk.id, fullName: hostile.text('helped'), consent: 'slip' };
  const session = await done<WithId>('/citizen/assisted-sessions', { token, body: started });
  await done(`/citizen/assisted-sessions/${session.id}/consent-slip`, { token, body: { signed: true } });
  return { session: session.id, helper };
}

/** A member of staff with a hostile name and title, and an absence with a hostile reason. */
export async function storeStaff(hostile: Hostile): Promise<void> {
  const admin = await staffToken('tinh.quantri');
  const { units } = await done<{ units: WithId[] }>('/staff/members', { token: admin });
  const post = { unitId: units[0]?.id, role: 'auditor', title: hostile.text('post title', 120), from: daysAgo(0) };
  const login = `la.${Date.now().toString(36)}`;
  await done('/staff/members', { token: admin, body: { login, fullName: hostile.text('staff name'), post } });
  const leader = await staffToken('minhxuan.chutich');
  const { items } = await done<{ items: { accountId: string }[] }>('/staff/colleagues', { token: leader });
  const day = daysAgo(-randomInt(400, 40_000));
  const absence = { from: day, to: day, deputyAccountId: items[0]?.accountId, reason: hostile.text('absence', 300) };
  await done('/staff/own-absences', { token: leader, body: absence });
}
