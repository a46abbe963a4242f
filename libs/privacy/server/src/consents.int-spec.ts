import { createHash } from 'node:crypto';
import { CopyRules } from '@tinhso/notifications-server';
import {
  ActingAuthorities,
  Agreements,
  idBytes,
  Reader,
  schemaDrift,
  systemContext,
  UnitOfWork,
  type RequestContext,
} from '@tinhso/platform';
import type { ConsentList, ConsentRecordList, ConsentState } from '@tinhso/privacy-contract';
import { DataSource } from 'typeorm';
import { MONDAY, PrivacyWorld, type Person } from './__world__/privacy-world.js';
import { privacyPersistence } from './data/persistence.js';
import { PrivacyFacade } from './facade.js';

describe('consent', () => {
  let privacy: PrivacyWorld;
  let hanh: Person;

  beforeAll(async () => {
    privacy = await PrivacyWorld.start();
  });
  beforeEach(async () => {
    await privacy.clean();
    hanh = await privacy.citizen('Ma Thị Hạnh', 'hanh@example.vn');
  });
  afterAll(() => privacy.world.close());

  const list = async (person = hanh) => (await privacy.call<ConsentList>(person, '/citizen/privacy/consents')).body.items;
  const choose = async (given: boolean, purpose = 'email_copies', person = hanh) => {
    const state = (await list(person)).find((each) => each.purpose === purpose);
    return privacy.call<ConsentState>(person, `/citizen/privacy/consents/${purpose}`, { given, textSha256: state?.textSha256 }, 'PUT');
  };
  const agreed = (purpose: string, person = hanh) =>
    privacy.world.get(PrivacyFacade).consentOf(privacy.world.get(Reader).manager, person.accountId, purpose);

  it('has tables as its entities say', async () => {
    const drift = await schemaDrift(privacy.world.get(DataSource), [privacyPersistence]);
    expect(drift.filter((line) => /consent_|privacy_|data_export|erasure/.test(line))).toEqual([]);
  });

  it('is given for nothing until somebody gives it, and for one purpose at a time', async () => {
    expect((await list()).map(({ given, choice }) => [given, choice])).toEqual([
      [false, undefined],
      [false, undefined],
    ]);
    expect((await choose(true)).body).toMatchObject({ given: true, choice: { by: 'Ma Thị Hạnh', outdated: false } });
    expect((await list()).map(({ purpose, given }) => [purpose, given])).toEqual([
      ['email_copies', true],
      ['form_prefill', false],
    ]);
    expect([await agreed('email_copies'), await agreed('unheard_of')]).toEqual([true, false]);
  });

  it('is taken back with the same one call, and mail copies stop at once', async () => {
    const mails = () => privacy.world.get(CopyRules).mailAgreed(privacy.world.get(Reader).manager, hanh.accountId);
    expect(await mails()).toBe(false);
    await choose(true);
    expect(await mails()).toBe(true);
    await choose(false);
    expect(await mails()).toBe(false);
  });

  it('can be proved: each choice with the words that were shown, their hash, time and session', async () => {
    await choose(true);
    privacy.later(1);
    await choose(false);
    const { body } = await privacy.call<ConsentRecordList>(hanh, '/citizen/privacy/consents/records');
    expect(body.person).toBe('Ma Thị Hạnh');
    expect(body.items.map(({ given, at }) => [given, at])).toEqual([
      [false, new Date(MONDAY.getTime() + 86_400_000).toISOString()],
      [true, MONDAY.toISOString()],
    ]);
    const [newest] = body.items;
    const parts = [newest?.purpose, String(newest?.version), 'vi', newest?.title, ...(newest?.text.split('\n') ?? [])];
    expect(newest?.textSha256).toBe(createHash('sha256').update(parts.join('\n')).digest('hex'));
    expect(newest?.session).toMatch(/^[0-9a-f]{8}$/);
  });

  it('refuses a choice about words that were not on the screen, and unknown purposes', async () => {
    const wrong = await privacy.call(hanh, '/citizen/privacy/consents/email_copies', { given: true, textSha256: 'a'.repeat(64) }, 'PUT');
    expect([wrong.status, wrong.body['code']]).toEqual([409, 'consent-text-changed']);
    const unknown = await privacy.call(
      hanh,
      '/citizen/privacy/consents/sell_everything',
      { given: true, textSha256: 'a'.repeat(64) },
      'PUT',
    );
    expect(unknown.status).toBe(404);
    expect(await privacy.world.query('SELECT 1 FROM consent_record')).toEqual([]);
  });

  it('counts only for the wording that was agreed to: a new version asks again', async () => {
    await choose(true);
    await privacy.world.query('UPDATE consent_record SET version = 0');
    const [state] = await list();
    expect(state).toMatchObject({ given: false, choice: { version: 0, outdated: true } });
    expect(await agreed('email_copies')).toBe(false);
  });

  it('is asked for by another domain in the midst of its work: the same words, the same proof, and it can be taken back', async () => {
    const { world } = privacy;
    const { book } = world.get(Agreements);
    const manager = world.get(Reader).manager;
    const shown = book.text('form_prefill', 'vi');
    const caseId = '01934f3c-0000-7000-8000-00000000000a';
    const ctx: RequestContext = {
      ...systemContext('test'),
      actor: { kind: 'citizen', accountId: hanh.accountId, sessionId: caseId, scopes: [] } as unknown as RequestContext['actor'],
    };
    const agree = (textSha256 = shown.textSha256) =>
      world.get(UnitOfWork).run(ctx, (tx) => book.record(tx, { purpose: 'form_prefill', textSha256, caseId }));
    const stands = (since: Date) => book.stands(manager, hanh.accountId, 'form_prefill', since);

    await expect(agree('b'.repeat(64))).rejects.toMatchObject({ code: 'consent-text-changed' });
    await agree();
    expect(await stands(MONDAY)).toBe(true);
    const { body } = await privacy.call<ConsentRecordList>(hanh, '/citizen/privacy/consents/records');
    expect(body.items).toMatchObject([{ purpose: 'form_prefill', given: true, textSha256: shown.textSha256, by: 'Ma Thị Hạnh' }]);
    const [entry] = await world.query<{ case_id: string }[]>(
      "SELECT case_id FROM audit_entry WHERE action = 'privacy.consent-given' AND data_subject_id = ?",
      [idBytes(hanh.accountId)],
    );
    expect(entry?.case_id).toBe(caseId);

    privacy.later(1);
    await choose(false, 'form_prefill');
    expect(await stands(MONDAY)).toBe(false);
    privacy.later(1);
    await agree();
    expect(await stands(new Date(MONDAY.getTime() + 2 * 86_400_000))).toBe(true);
    expect(() => book.text('sell_everything', 'vi')).toThrow('the policy does not know it');
  });

  it('is given for a child by the guardian, and the record says by whom and by which right', async () => {
    const child = await privacy.citizen('Nông Minh Khôi');
    const id = '01934f3c-0000-7000-8000-000000000001';
    privacy.world
      .get(ActingAuthorities)
      .register('guardian', (accountId) =>
        Promise.resolve(
          accountId === hanh.accountId ? { accountId: child.accountId, name: child.name, scopes: ['privacy.own'] } : undefined,
        ),
      );
    const [state] = await list();
    const answer = await privacy.world.call<ConsentState>('/api/v1/citizen/privacy/consents/email_copies', {
      token: hanh.token,
      method: 'PUT',
      body: { given: true, textSha256: state?.textSha256 },
      headers: { 'x-acting-for': `guardian:${id}` },
    });
    expect(answer.body.choice?.by).toBe('Ma Thị Hạnh');
    expect([await agreed('email_copies', child), await agreed('email_copies')]).toEqual([true, false]);
    const [row] = await privacy.world.query<{ authority: string }[]>('SELECT authority FROM consent_record');
    expect(row?.authority).toBe(`guardian:${id}`);
  });
});
