import type {
  AssistedMatters,
  AssistedSession,
  ConfirmedFiling,
  Disowned,
  LinkPreview,
  LinkView,
  WholeFiling,
} from '@tinhso/assistance-contract';
import type { CitizenDossier, StaffDossier } from '@tinhso/dossiers-contract';
import { newId } from '@tinhso/kernel';
import { AssistanceWorld, MINH_XUAN, MONDAY, stayAnswers, TAN_TRAO } from './assistance.fixture.js';
import { ExpireUseCase } from './use-cases/expire.js';

type Fault = { code: string; errors?: { pointer: string }[] };
const DAY = 86_400_000;
const hex = (id: string) => id.replaceAll('-', '');

describe('provisional filings', () => {
  let w: AssistanceWorld;
  let pao: Awaited<ReturnType<AssistanceWorld['helper']>>;
  let clerk: string;
  beforeAll(async () => {
    w = await AssistanceWorld.start();
    pao = await w.helper();
    clerk = await w.staff(MINH_XUAN, 'one_stop_clerk');
  }, 60_000);
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w.world.close());

  const link = <T = Fault>(step: string, body: Record<string, unknown>) => w.call<T>(`/public/assisted-confirmations/${step}`, { body });
  const slipOf = async (sessionId: string) =>
    (await w.call<AssistedSession>(`/citizen/assisted-sessions/${sessionId}`, { token: pao.token })).body.filings[0]?.slipCode;
  const stateOf = async (id: string) =>
    String((await w.world.query<{ s: string }[]>('SELECT state AS s FROM assistance_filing WHERE id = UNHEX(?)', [hex(id)]))[0]?.s);

  it('have no effect outside: no dossier, no number, nothing for the office, nothing of the draft', async () => {
    const session = await w.session(pao);
    const before = [await w.count('dossier'), await w.count('dossier_event'), await w.count('dossier_sequence')];
    const filed = await w.filed(pao, session.id);
    expect([await w.count('dossier'), await w.count('dossier_event'), await w.count('dossier_sequence')]).toEqual(before);
    expect(await w.count("outbox WHERE event_type LIKE 'dossier.%' AND payload LIKE ?", [`%${filed.id}%`])).toBe(0);
    const drafts = await w.call<{ items: unknown[] }>('/citizen/drafts', { token: pao.token, headers: w.acting(session.id) });
    expect(drafts.body.items).toEqual([]);
    const [row] = await w.world.query<{ sealed: Buffer }[]>(
      'SELECT application_sealed AS sealed FROM assistance_filing WHERE id = UNHEX(?)',
      [hex(filed.id)],
    );
    expect(row?.sealed.toString('utf8')).not.toContain('Mai');
  });

  it('are judged like a submission, every fault at once, and only inside a session', async () => {
    const session = await w.session(pao);
    const body = await w.drafted(pao.token, session.id);
    const refused = await w.file<Fault>(pao.token, session.id, { ...body, answers: { stayFrom: 'x' }, receivingCommune: '00004' });
    expect(refused).toMatchObject({ status: 422, body: { code: 'answers-refused' } });
    expect(refused.body.errors?.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/answers/stayFrom', '/answers/applicantFullName', '/receivingCommune']),
    );
    const stolen = { ...body, papers: [{ paper: 'housingProof', fileId: newId() }] };
    expect((await w.file<Fault>(pao.token, session.id, stolen)).status).toBe(422);
    const alone = await w.call<Fault>('/citizen/assisted-filings', { token: pao.token, headers: { 'idempotency-key': newId() }, body });
    expect(alone).toMatchObject({ status: 403, body: { code: 'not-in-session' } });
    expect((await w.file<Fault>(pao.token, session.id, { ...body, declared: true })).status).toBe(422);
    expect((await w.file(pao.token, session.id, body)).status).toBe(201);
  });

  it('are made once, however often the helper presses', async () => {
    const session = await w.session(pao);
    const body = await w.drafted(pao.token, session.id);
    const key = newId();
    const same = await Promise.all(Array.from({ length: 5 }, () => w.file(pao.token, session.id, body, key)));
    expect(new Set(same.map((each) => each.body.id)).size).toBe(1);
    const again = await w.drafted(pao.token, session.id);
    const others = await Promise.all(Array.from({ length: 4 }, () => w.file(pao.token, session.id, again)));
    expect(others.map((each) => each.status).sort()).toEqual([201, 404, 404, 404]);
  });

  it('stay within the fields that the helper was given', async () => {
    const narrow = await w.helper('Lục Thị Mây', { fields: ['Hộ tịch'] });
    const session = await w.session(narrow);
    const refused = await w.file<Fault>(narrow.token, session.id, await w.drafted(narrow.token, session.id));
    expect(refused).toMatchObject({ status: 403, body: { code: 'field-not-allowed' } });
  });

  it('show little behind the link, everything behind the code, and become a dossier with both names', async () => {
    const session = await w.session(pao);
    const filed = await w.filed(pao, session.id);
    const preview = await link<LinkPreview>('preview', { token: filed.token });
    expect(preview.body).toMatchObject({ state: 'provisional', helper: { name: 'Ma Văn Páo' }, office: 'Công an phường Minh Xuân' });
    expect(JSON.stringify(preview.body)).not.toMatch(/Mai|001161000456|Tổ 5/);
    expect((await link('confirmation', { token: filed.token, pass: filed.token, declared: true })).body.code).toBe('link-locked');
    const wrong = filed.code === '000000' ? '111111' : '000000';
    expect((await link('view', { token: filed.token, code: wrong })).body.code).toBe('assisted-code-wrong');
    const view = await link<LinkView>('view', { token: filed.token, code: filed.code });
    expect(view.body.filing.pages.flatMap((page) => page.rows).map((row) => row.text)).toContain('Sùng Thị Mai');
    expect(view.body.filing.declaration?.length).toBeGreaterThan(10);
    const confirm = () => link<ConfirmedFiling>('confirmation', { token: filed.token, pass: view.body.pass, declared: true });
    const { status, body } = await confirm();
    expect({ status, code: body.dossier.code }).toMatchObject({ status: 200, code: expect.stringMatching(/^H60\./) as string });
    expect((await confirm()).body).toEqual(body);
    const seen = await w.call<StaffDossier>(`/staff/dossiers/${body.dossier.id}`, { token: clerk });
    const helped = 'Ma Văn Páo (tổ công nghệ số cộng đồng) làm giúp';
    expect(seen.body).toMatchObject({ filedBy: { text: helped, assisted: true }, applicant: { fullName: 'Sùng Thị Mai' } });
    expect(seen.body.timeline.at(-1)).toMatchObject({ type: 'dossier.submitted', detail: `${helped}.` });
    expect(await w.count('assistance_filing WHERE id = UNHEX(?) AND application_sealed IS NULL', [hex(filed.id)])).toBe(1);
  });

  it('become one dossier when all three channels confirm at the same moment', async () => {
    const hanh = await w.citizen('Ma Thị Hạnh');
    const session = await w.session(pao, hanh);
    const filed = await w.filed(pao, session.id);
    const { body } = await link<LinkView>('view', { token: filed.token, code: filed.code });
    const before = await w.count('dossier');
    const answers = await Promise.all([
      ...[1, 2, 3].map(() => link<ConfirmedFiling>('confirmation', { token: filed.token, pass: body.pass, declared: true })),
      ...[1, 2, 3].map(() =>
        w.call<ConfirmedFiling>(`/citizen/assisted-matters/filings/${filed.id}/confirmation`, {
          token: hanh.token,
          body: { declared: true },
        }),
      ),
      ...[1, 2, 3].map(() =>
        w.call<ConfirmedFiling>(`/staff/assisted-filings/${filed.id}/confirmation`, {
          token: clerk,
          body: { identitySeen: true, declared: true },
        }),
      ),
    ]);
    expect(answers.map((each) => each.status)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map((each) => each.body.dossier.code)).size).toBe(1);
    expect(await w.count('dossier')).toBe(before + 1);
    const own = await w.call<CitizenDossier>(`/citizen/dossiers/${answers[0]?.body.dossier.id}`, { token: hanh.token });
    expect(own.body.filedBy).toMatchObject({ assisted: true });
  });

  it('are confirmed at the counter of the office or of the commune, and are not there for other offices', async () => {
    const session = await w.session(pao);
    await w.filed(pao, session.id);
    const slipCode = await slipOf(session.id);
    const lookUp = (token: string) => w.call<WholeFiling & Fault>('/staff/assisted-filings/lookup', { token, body: { slipCode } });
    const elsewhere = await w.staff(TAN_TRAO, 'one_stop_clerk');
    const foreign = await lookUp(elsewhere);
    const absent = await w.call<Fault>('/staff/assisted-filings/lookup', { token: elsewhere, body: { slipCode: 'HT-AAAA-AAAA' } });
    expect({ ...foreign.body, traceId: '' }).toEqual({ ...absent.body, traceId: '' });
    expect(foreign).toMatchObject({ status: 404, body: { code: 'slip-unknown' } });
    const found = await lookUp(clerk);
    expect(found.body).toMatchObject({ applicant: 'Sùng Thị Mai', state: 'provisional' });
    const confirm = (token: string) =>
      w.call<ConfirmedFiling>(`/staff/assisted-filings/${found.body.id}/confirmation`, {
        token,
        body: { identitySeen: true, declared: true },
      });
    expect((await confirm(elsewhere)).status).toBe(404);
    expect((await w.call(`/staff/assisted-filings/${found.body.id}/confirmation`, { token: clerk, body: { declared: true } })).status).toBe(
      422,
    );
    expect((await confirm(clerk)).status).toBe(200);
    expect(await w.count("audit_entry WHERE action = 'assistance.filing-opened' AND subject_id = ?", [found.body.id])).toBe(1);
    const leader = await w.staff(MINH_XUAN, 'leader');
    expect((await lookUp(leader)).status).toBe(403);
  });

  it('can be taken back by the helper to be mended, and then neither link nor slip leads to them', async () => {
    const session = await w.session(pao);
    const filed = await w.filed(pao, session.id);
    const slipCode = await slipOf(session.id);
    const other = await w.session(pao);
    const takeBack = (sessionId: string) =>
      w.call<{ draftId: string }>(`/citizen/assisted-filings/${filed.id}/taking-back`, {
        token: pao.token,
        method: 'POST',
        headers: w.acting(sessionId),
      });
    expect((await takeBack(other.id)).status).toBe(404);
    const { body } = await takeBack(session.id);
    const draft = await w.call<{ answers: unknown }>(`/citizen/drafts/${body.draftId}`, {
      token: pao.token,
      headers: w.acting(session.id),
    });
    expect(draft.body.answers).toMatchObject({ applicantFullName: stayAnswers.applicantFullName });
    expect((await link('preview', { token: filed.token })).body.code).toBe('link-unknown');
    expect((await w.call<Fault>('/staff/assisted-filings/lookup', { token: clerk, body: { slipCode } })).body.code).toBe('slip-unknown');
    expect((await takeBack(session.id)).status).toBe(409);
  });

  it('run out after seven days, by every channel, with the answers erased and the citizen told', async () => {
    const hanh = await w.citizen('Ma Thị Hạnh');
    const session = await w.session(pao, hanh);
    const filed = await w.filed(pao, session.id);
    const { body } = await link<LinkView>('view', { token: filed.token, code: filed.code });
    w.later(7 * DAY);
    const own = await w.call<Fault>(`/citizen/assisted-matters/filings/${filed.id}/confirmation`, {
      token: hanh.token,
      body: { declared: true },
    });
    expect(own).toMatchObject({ status: 410, body: { code: 'filing-expired' } });
    expect((await link('confirmation', { token: filed.token, pass: body.pass, declared: true })).status).toBe(403);
    const counter = await w.call<Fault>(`/staff/assisted-filings/${filed.id}/confirmation`, {
      token: clerk,
      body: { identitySeen: true, declared: true },
    });
    expect(counter.body.code).toBe('filing-expired');
    expect((await link<LinkPreview>('preview', { token: filed.token })).body.state).toBe('expired');
    await w.world.get(ExpireUseCase).run();
    expect(await stateOf(filed.id)).toBe('expired');
    expect(await w.count('assistance_filing WHERE id = UNHEX(?) AND application_sealed IS NULL', [hex(filed.id)])).toBe(1);
    expect(await w.count("outbox WHERE event_type = 'assistance.filing_expired' AND payload LIKE ?", [`%${filed.id}%`])).toBe(1);
    await w.world.get(ExpireUseCase).run();
    expect(await w.count("outbox WHERE event_type = 'assistance.filing_expired' AND payload LIKE ?", [`%${filed.id}%`])).toBe(1);
  });

  it('are waiting for a person who registers later with the same phone and name', async () => {
    const person = { name: 'Bàn Thị Duyên', phone: w.newPhone() };
    const session = await w.session(pao, person);
    const filed = await w.filed(pao, session.id);
    const register = async (fullName: string, phone: string) => {
      const body = { phone, fullName, password: 'ba con mèo leo cây cau' };
      const asked = await w.call<{ challengeId: string }>('/public/accounts', { body });
      const { code } = await w.letter(asked.body.challengeId);
      const signedIn = await w.call<{ accessToken: string }>('/public/accounts/confirmation', {
        body: { challengeId: asked.body.challengeId, code },
      });
      return signedIn.body.accessToken;
    };
    const matters = (token: string) => w.call<AssistedMatters>('/citizen/assisted-matters', { token });
    expect((await matters(await register('Bàn Thị Khác', w.newPhone()))).body.filings).toEqual([]);
    const token = await register('bàn thị duyên', person.phone);
    expect((await matters(token)).body.filings).toMatchObject([{ id: filed.id, state: 'provisional' }]);
    const confirmed = await w.call(`/citizen/assisted-matters/filings/${filed.id}/confirmation`, { token, body: { declared: true } });
    expect(confirmed.status).toBe(200);
  });

  it('belong to the person helped alone', async () => {
    const hanh = await w.citizen('Ma Thị Hạnh');
    const session = await w.session(pao, hanh);
    const filed = await w.filed(pao, session.id);
    const stranger = await w.citizen('Người Khác');
    for (const token of [stranger.token, pao.token]) {
      expect((await w.call(`/citizen/assisted-matters/filings/${filed.id}`, { token })).status).toBe(404);
      for (const act of ['confirmation', 'disowning'])
        expect((await w.call(`/citizen/assisted-matters/filings/${filed.id}/${act}`, { token, body: { declared: true } })).status).toBe(
          404,
        );
    }
    const helper = await w.call<Fault>(`/citizen/assisted-matters/filings/${filed.id}/confirmation`, {
      token: pao.token,
      headers: w.acting(session.id),
      body: { declared: true },
    });
    expect(helper.body.code).toBe('not-for-others');
    expect(await stateOf(filed.id)).toBe('provisional');
    const matters = await w.call<AssistedMatters>('/citizen/assisted-matters', { token: hanh.token });
    expect(matters.body.filings).toMatchObject([{ id: filed.id, state: 'provisional' }]);
  });

  it('are either confirmed or disowned when both are pressed at once, and a disowned one leaves no dossier', async () => {
    for (let n = 0; n < 4; n++) {
      const brisk = await w.helper(`Quan Văn Thử ${n}`);
      const hanh = await w.citizen('Ma Thị Hạnh');
      const session = await w.session(brisk, hanh);
      const filed = await w.filed(brisk, session.id);
      const path = `/citizen/assisted-matters/filings/${filed.id}`;
      const [confirmed, disowned] = await Promise.all([
        w.call<ConfirmedFiling & Fault>(`${path}/confirmation`, { token: hanh.token, body: { declared: true } }),
        w.call<Disowned>(`${path}/disowning`, { token: hanh.token, method: 'POST' }),
      ]);
      expect(disowned.status).toBe(200);
      expect(await stateOf(filed.id)).toBe('disowned');
      const open = await w.count("dossier WHERE account_id = UNHEX(?) AND status <> 'withdrawn'", [hex(hanh.accountId)]);
      expect({ status: confirmed.status, open }).toEqual({ status: confirmed.status === 200 ? 200 : 409, open: 0 });
    }
  });
});
