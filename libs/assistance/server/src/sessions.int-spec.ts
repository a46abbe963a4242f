import type { AssistedMatters, AssistedSession } from '@tinhso/assistance-contract';
import { assistanceLimits } from '@tinhso/assistance-contract';
import { platformPersistence, schemaDrift } from '@tinhso/platform';
import { DataSource } from 'typeorm';
import { AssistanceWorld, MONDAY } from './assistance.fixture.js';
import { assistancePersistence, AssistanceModule } from './index.js';
import { ExpireUseCase } from './use-cases/expire.js';

type Fault = { code: string; triesLeft?: number };
type Helper = Awaited<ReturnType<AssistanceWorld['helper']>>;

describe('assisted sessions', () => {
  let w: AssistanceWorld;
  let pao: Helper;
  beforeAll(async () => {
    w = await AssistanceWorld.start();
    pao = await w.helper();
  }, 60_000);
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w.world.close());

  const ask = <T = AssistedSession>(body: Record<string, unknown>, token = pao.token) =>
    w.call<T>('/citizen/assisted-sessions', { token, body: { memberId: pao.memberId, fullName: 'Sùng Thị Mai', ...body } });
  const drafts = (token: string, sessionId: string) => w.call<Fault>('/citizen/drafts', { token, headers: w.acting(sessionId) });

  it('keeps tables and entities alike', async () => {
    const drift = await schemaDrift(w.world.get(DataSource), [platformPersistence, assistancePersistence]);
    expect(drift.filter((line) => line.includes('assistance'))).toEqual([]);
    expect(w.world.get(AssistanceModule)).toBeDefined();
  });

  it('gives nothing before the person agreed, and then only what helping needs', async () => {
    const phone = w.newPhone();
    const asked = await ask({ phone, consent: 'code' });
    expect(asked).toMatchObject({ status: 201, body: { state: 'awaiting', phoneMasked: `09••\u00a0•••\u00a0•${phone.slice(8)}` } });
    expect((await drafts(pao.token, asked.body.id)).body.code).toBe('acting-refused');
    const letter = await w.letter(asked.body.id);
    expect(letter).toMatchObject({ reason: 'assisted-consent', to: phone });
    expect(JSON.stringify(asked.body)).not.toContain(letter.code);
    const agreed = await w.call<AssistedSession>(`/citizen/assisted-sessions/${asked.body.id}/consent-code`, {
      token: pao.token,
      body: { code: letter.code },
    });
    expect(agreed.body).toMatchObject({ state: 'active', expiresAt: new Date(MONDAY.getTime() + 2 * 3_600_000).toISOString() });
    expect((await drafts(pao.token, asked.body.id)).status).toBe(200);
    const headers = w.acting(asked.body.id);
    expect((await w.call<Fault>('/citizen/dossiers', { token: pao.token, headers })).body.code).toBe('acting-refused');
    const submit = await w.call<Fault>('/citizen/dossiers', { token: pao.token, headers, method: 'POST', body: {} });
    expect(submit.body.code).toBe('acting-refused');
  });

  it('finds the same person again, and tells families who share a phone apart', async () => {
    const phone = w.newPhone();
    const accounts = async (name: string) => {
      const { id } = await w.session(pao, { name, phone });
      const [row] = await w.world.query<{ a: Buffer }[]>('SELECT HEX(account_id) AS a FROM assistance_session WHERE id = UNHEX(?)', [
        id.replaceAll('-', ''),
      ]);
      return String(row?.a);
    };
    const mai = await accounts('Sùng Thị Mai');
    expect(await accounts('sung thi mai')).toBe(mai);
    expect(await accounts('Sùng A Páo')).not.toBe(mai);
    const hanh = await w.citizen('Ma Thị Hạnh');
    expect(await w.count("account WHERE id = UNHEX(?) AND state = 'managed'", [mai])).toBe(1);
    const session = await w.session(pao, hanh);
    expect(
      await w.count('assistance_session WHERE id = UNHEX(?) AND account_id = UNHEX(?)', [
        session.id.replaceAll('-', ''),
        hanh.accountId.replaceAll('-', ''),
      ]),
    ).toBe(1);
  });

  it('makes one account of a new person who agrees to two helpers at once', async () => {
    const [lan, person] = [await w.helper('Hoàng Thị Lan'), { fullName: 'Bàn Thị Mới', phone: w.newPhone() }];
    const asked = await Promise.all([pao, lan].map(({ memberId, token }) => ask({ ...person, memberId, consent: 'code' }, token)));
    const codes = await Promise.all(asked.map(({ body }) => w.letter(body.id)));
    const agreed = await Promise.all(
      [pao, lan].map(({ token }, n) =>
        w.call(`/citizen/assisted-sessions/${asked[n]?.body.id}/consent-code`, { token, body: { code: codes[n]?.code } }),
      ),
    );
    expect(agreed.map(({ status }) => status)).toEqual([200, 200]);
    const ids = asked.map(({ body }) => body.id.replaceAll('-', ''));
    const same = '(SELECT DISTINCT account_id FROM assistance_session WHERE id IN (UNHEX(?), UNHEX(?))) AS a';
    expect(await w.count(same, ids)).toBe(1);
  });

  it('answers alike whether the person has an account or not', async () => {
    const hanh = await w.citizen('Ma Thị Hạnh');
    const shape = ({ status, body }: { status: number; body: AssistedSession }) => ({
      status,
      keys: Object.keys(body).sort(),
      state: body.state,
    });
    for (const consent of ['code', 'device']) {
      const known = await ask({ fullName: hanh.name, phone: hanh.phone, consent });
      const unknown = await ask({ phone: w.newPhone(), consent });
      expect(shape(known)).toEqual(shape(unknown));
    }
  });

  it('dies of wrong codes, and no second answer comes after the first', async () => {
    const { body } = await ask({ phone: w.newPhone(), consent: 'code' });
    const { code } = await w.letter(body.id);
    const wrong = code === '000000' ? '111111' : '000000';
    const enter = (typed: string) =>
      w.call<Fault>(`/citizen/assisted-sessions/${body.id}/consent-code`, { token: pao.token, body: { code: typed } });
    expect((await enter(wrong)).body).toMatchObject({ code: 'assisted-code-wrong', triesLeft: 4 });
    for (let n = 0; n < 3; n++) await enter(wrong);
    expect((await enter(wrong)).body.code).toBe('assisted-code-dead');
    expect((await enter(code)).body.code).toBe('assisted-code-dead');
    const resend = () => w.call<Fault>(`/citizen/assisted-sessions/${body.id}/code`, { token: pao.token, method: 'POST' });
    expect((await resend()).body.code).toBe('assisted-code-later');
    w.later(assistanceLimits.resendAfter * 1000);
    expect((await resend()).status).toBe(200);
    expect((await enter((await w.letter(body.id)).code)).status).toBe(200);
    expect((await enter((await w.letter(body.id)).code)).body.code).toBe('session-not-waiting');
  });

  it('is of use to nobody but its helper', async () => {
    const session = await w.session(pao);
    const other = await w.helper('Hoàng Thị Lan');
    expect((await drafts(other.token, session.id)).body.code).toBe('acting-refused');
    expect((await w.call(`/citizen/assisted-sessions/${session.id}`, { token: other.token })).status).toBe(404);
    for (const act of ['end', 'code'])
      expect((await w.call(`/citizen/assisted-sessions/${session.id}/${act}`, { token: other.token, method: 'POST' })).status).toBe(404);
    const foreign = await ask<Fault>({ memberId: pao.memberId, phone: w.newPhone(), consent: 'code' }, other.token);
    expect(foreign).toMatchObject({ status: 403, body: { code: 'not-a-helper' } });
  });

  it('cannot be agreed to by the helper in the person’s place', async () => {
    expect((await ask<Fault>({ phone: pao.phone, consent: 'code' })).body.code).toBe('helping-oneself');
    expect((await ask<Fault>({ consent: 'code' })).body.code).toBe('person-phone-missing');
    const { body } = await ask({ phone: w.newPhone(), consent: 'device' });
    const own = await w.call<Fault>(`/citizen/assisted-sessions/${body.id}/agreement`, { token: pao.token, body: { agree: true } });
    expect(own.status).toBe(404);
    const paper = await w.call<Fault>(`/citizen/assisted-sessions/${body.id}/consent-slip`, { token: pao.token, body: { signed: true } });
    expect(paper.body.code).toBe('session-not-waiting');
  });

  it('is agreed to, refused and stopped on the own device', async () => {
    const hanh = await w.citizen('Ma Thị Hạnh');
    const asked = await ask({ fullName: hanh.name, phone: hanh.phone, consent: 'device' });
    const matters = await w.call<AssistedMatters>('/citizen/assisted-matters', { token: hanh.token });
    expect(matters.body.sessions).toMatchObject([{ id: asked.body.id, state: 'awaiting', helper: { name: 'Ma Văn Páo' } }]);
    const answer = (id: string, agree: boolean) =>
      w.call(`/citizen/assisted-sessions/${id}/agreement`, { token: hanh.token, body: { agree } });
    expect((await answer(asked.body.id, true)).status).toBe(204);
    expect((await drafts(pao.token, asked.body.id)).status).toBe(200);
    await w.call(`/citizen/assisted-sessions/${asked.body.id}/stop`, { token: hanh.token, method: 'POST' });
    expect((await drafts(pao.token, asked.body.id)).body.code).toBe('acting-refused');
    const second = await ask({ fullName: hanh.name, phone: hanh.phone, consent: 'device' });
    await answer(second.body.id, false);
    expect((await w.call<AssistedSession>(`/citizen/assisted-sessions/${second.body.id}`, { token: pao.token })).body.state).toBe(
      'refused',
    );
  });

  it('reaches no existing account through a signature on paper', async () => {
    const hanh = await w.citizen('Ma Thị Hạnh');
    const { body } = await ask({ fullName: hanh.name, phone: hanh.phone, consent: 'slip' });
    await w.call(`/citizen/assisted-sessions/${body.id}/consent-slip`, { token: pao.token, body: { signed: true } });
    expect((await drafts(pao.token, body.id)).status).toBe(200);
    expect((await w.call<AssistedMatters>('/citizen/assisted-matters', { token: hanh.token })).body.sessions).toEqual([]);
  });

  it('ends after two hours, with the membership, and by one tap', async () => {
    const timed = await w.session(pao);
    w.later(2 * 3_600_000 - 1);
    expect((await drafts(pao.token, timed.id)).status).toBe(200);
    w.later(1);
    expect((await drafts(pao.token, timed.id)).body.code).toBe('acting-refused');
    w.clock.set(MONDAY);
    const tapped = await w.session(pao);
    const ended = await w.call<AssistedSession>(`/citizen/assisted-sessions/${tapped.id}/end`, { token: pao.token, method: 'POST' });
    expect(ended.body.state).toBe('ended');
    expect((await drafts(pao.token, tapped.id)).body.code).toBe('acting-refused');
    const brief = await w.helper('Lý Văn Sính');
    const running = await w.session(brief);
    const off = await w.call(`/staff/assistance/teams/${brief.teamId}/members/${brief.memberId}/ending`, {
      token: brief.leader,
      method: 'POST',
    });
    expect(off.status).toBe(200);
    expect((await drafts(brief.token, running.id)).body.code).toBe('acting-refused');
    expect((await ask<Fault>({ memberId: brief.memberId, phone: w.newPhone(), consent: 'code' }, brief.token)).body.code).toBe(
      'not-a-helper',
    );
  });

  it('cannot be begun before or after the dates of the roster', async () => {
    w.clock.set(new Date('2027-11-23T00:00:00+07:00'));
    expect((await ask<Fault>({ phone: w.newPhone(), consent: 'code' })).body.code).toBe('not-a-helper');
    expect((await w.desk(pao.token)).body.memberships).toMatchObject([{ standing: 'over' }]);
    w.clock.set(new Date('2027-11-22T23:59:00+07:00'));
    expect((await ask({ phone: w.newPhone(), consent: 'code' })).status).toBe(201);
  });

  it('forgets the phone once it is over, and is closed by the worker', async () => {
    const { body } = await ask({ phone: w.newPhone(), consent: 'code' });
    w.later(assistanceLimits.consentTtl * 1000);
    expect((await w.call<AssistedSession>(`/citizen/assisted-sessions/${body.id}`, { token: pao.token })).body.state).toBe('expired');
    const late = await w.call<Fault>(`/citizen/assisted-sessions/${body.id}/consent-code`, {
      token: pao.token,
      body: { code: (await w.letter(body.id)).code },
    });
    expect(late.body.code).toBe('session-not-waiting');
    await w.world.get(ExpireUseCase).run();
    expect(
      await w.count("assistance_session WHERE id = UNHEX(?) AND state = 'expired' AND phone_sealed IS NULL", [body.id.replaceAll('-', '')]),
    ).toBe(1);
  });
});
