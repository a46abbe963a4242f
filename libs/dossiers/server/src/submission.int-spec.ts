import { platformPersistence, schemaDrift } from '@tinhso/platform';
import { newId } from '@tinhso/kernel';
import type { CitizenDossier, Draft, DossierPage, SubmittedDossier } from '@tinhso/dossiers-contract';
import { DataSource } from 'typeorm';
import { DossierWorld, MINH_XUAN, TAN_TRAO, type Person } from './dossiers.fixture.js';
import { dossiersDomain } from './index.js';

type Fault = { code: string; errors?: { pointer: string; message: string }[]; currentVersion?: number };

describe('from draft to dossier', () => {
  let w: DossierWorld;
  let hanh: Person;
  beforeAll(async () => {
    w = await DossierWorld.start();
    hanh = await w.citizen();
  });
  afterAll(() => w.world.close());

  it('keeps tables and entities alike', async () => {
    const drift = await schemaDrift(w.world.get(DataSource), [platformPersistence, dossiersDomain.persistence]);
    expect(drift.filter((line) => line.includes('dossier'))).toEqual([]);
  });

  it('keeps a draft over devices and overwrites nothing that was changed elsewhere', async () => {
    const { token } = hanh;
    const begun = await w.world.call<Draft>('/api/v1/citizen/drafts', { token, body: { procedureCode: '1.001193', step: 'relation' } });
    expect(begun).toMatchObject({ status: 201, body: { version: 1, answers: {}, papers: [], procedure: { title: 'Đăng ký khai sinh' } } });
    const path = `/api/v1/citizen/drafts/${begun.body.id}`;
    const saved = { version: 1, answers: { relation: 'mother' }, papers: [], receivingCommune: MINH_XUAN, step: 'applicant' };
    expect((await w.world.call(path, { token, method: 'PUT', body: saved })).body).toMatchObject({ version: 2 });
    const late = await w.world.call<Fault>(path, { token, method: 'PUT', body: { ...saved, answers: { relation: 'father' } } });
    expect(late).toMatchObject({ status: 409, body: { code: 'draft-changed', currentVersion: 2 } });
    expect((await w.world.call<Draft>(path, { token })).body).toMatchObject({
      answers: { relation: 'mother' },
      receivingCommune: MINH_XUAN,
      step: 'applicant',
    });
    const stranger = await w.citizen('Người Khác', '0001');
    for (const method of ['GET', 'DELETE']) expect((await w.world.call(path, { token: stranger.token, method })).status).toBe(404);
    const foreign = await w.world.call(path, { token: stranger.token, method: 'PUT', body: { ...saved, version: 2 } });
    expect(foreign.status).toBe(404);
    expect((await w.world.call(path, { token, method: 'DELETE' })).status).toBe(204);
    expect((await w.world.call(path, { token })).status).toBe(404);
  });

  it('stores the answers of a draft so that the database alone cannot read them', async () => {
    const { token } = hanh;
    await w.world.call('/api/v1/citizen/drafts', {
      token,
      body: { procedureCode: '1.001193', answers: { childFullName: 'Hoàng Bí Mật' } },
    });
    const rows = await w.world.query<{ sealed: Buffer }[]>('SELECT sealed FROM dossier_draft');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ sealed }) => !sealed.toString('utf8').includes('Bí Mật'))).toBe(true);
  });

  it('takes an application, answers with code, date and fee, and removes the draft', async () => {
    const { token } = hanh;
    const draft = await w.world.call<Draft>('/api/v1/citizen/drafts', { token, body: { procedureCode: '1.001193' } });
    const { status, body } = await w.submit(hanh, await w.birth(hanh, { draftId: draft.body.id }));
    expect(status).toBe(201);
    expect(body.code).toMatch(/^H60\.\d+-261123-\d{4}$/);
    expect(body).toMatchObject({
      status: 'submitted',
      receivingUnit: { name: 'UBND phường Minh Xuân' },
      fee: { state: 'none', total: 0 },
      // Same day: received on Monday at 09:40, so by the close of that day.
      expected: { at: '2026-11-23T10:00:00.000Z' },
      version: 1,
    });
    expect((await w.world.call(`/api/v1/citizen/drafts/${draft.body.id}`, { token })).status).toBe(404);
    const read = await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${body.id}`, { token });
    expect(read.body).toMatchObject({
      code: body.code,
      nationalStatus: 1,
      holder: { side: 'office', since: '2026-11-23T02:40:00.000Z' },
      clock: { state: 'expected', due: { level: 'today' } },
      timeline: [{ type: 'dossier.submitted' }],
      papers: [{ key: 'birthProof', files: [{ mediaType: 'image/jpeg' }] }],
    });
    const rows = read.body.pages.flatMap((page) => page.rows);
    expect(rows.find((row) => row.pointer === '/childBirthDate')?.text).toBe('15/11/2026');
    expect(rows.find((row) => row.pointer === '/applicantCitizenId')?.text).toBe('008\u00a0199\u00a0000\u00a0123');
  });

  it('counts what arrives after 15:00 from the next working morning, over a holiday', async () => {
    w.clock.set(new Date('2026-11-23T15:20:00+07:00'));
    const { body } = await w.submit(hanh, await w.birth(hanh));
    w.clock.set(new Date('2026-11-23T09:40:00+07:00'));
    // Tuesday 24/11/2026 is a public holiday.
    expect(body.expected?.at).toBe('2026-11-25T10:00:00.000Z');
    expect(body.expected?.explain.join(' ')).toContain('sau 15:00');
    expect(body.expected?.explain.join(' ')).toContain('Ngày Văn hóa Việt Nam');
  });

  it('shows the online fee of a temporary residence as due', async () => {
    const binh = await w.citizen('Trần Văn Bình', '1234');
    const { status, body } = await w.submit(binh, w.stay());
    expect({ status, fee: body.fee.state, total: body.fee.total }).toEqual({ status: 201, fee: 'due', total: 7000 });
    expect(body.receivingUnit.name).toBe('Công an phường Minh Xuân');
  });

  it('names every fault at once, each at its field', async () => {
    const answers = { relation: 'mother', childBirthDate: '2026-13-45', childSex: 'x', nonsense: 1 };
    const refused = await w.submit<Fault>(hanh, { ...(await w.birth(hanh)), answers, papers: [], receivingCommune: '00004' });
    expect(refused.status).toBe(422);
    expect(refused.body.code).toBe('answers-refused');
    const pointers = refused.body.errors?.map((fault) => fault.pointer);
    expect(pointers).toEqual(
      expect.arrayContaining([
        '/answers/childBirthDate',
        '/answers/childSex',
        '/answers/nonsense',
        '/answers/applicantFullName',
        '/receivingCommune',
      ]),
    );
    const noPaper = await w.submit<Fault>(hanh, { ...(await w.birth(hanh)), papers: [] });
    expect(noPaper.body.errors?.map((fault) => fault.pointer)).toEqual(['/papers/birthProof']);
    const malformed = await w.submit<Fault>(hanh, { procedureCode: 'x', extra: 1 });
    expect(malformed.body.errors?.map((fault) => fault.pointer)).toEqual(
      expect.arrayContaining(['/procedureCode', '/answers', '/papers', '/declared', '/extra']),
    );
  });

  it('does not take the papers of another person, nor the same paper twice', async () => {
    const stranger = await w.citizen('Người Khác', '0002');
    const theirs = await w.birth(stranger);
    const stolen = await w.submit<Fault>(hanh, theirs);
    expect(stolen).toMatchObject({ status: 422, body: { errors: [{ pointer: '/papers/birthProof' }] } });
    expect((await w.submit(stranger, theirs)).status).toBe(201);
    expect((await w.submit<Fault>(stranger, theirs)).body.errors).toMatchObject([{ pointer: '/papers/birthProof' }]);
  });

  it('makes one dossier of twenty calls with the same key', async () => {
    const body = await w.birth(hanh);
    const key = newId();
    const before = await count(w);
    const answers = await Promise.all(Array.from({ length: 20 }, () => w.submit(hanh, body, key)));
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
    expect(await count(w)).toBe(before + 1);
    const other = await w.submit<Fault>(hanh, { ...body, receivingCommune: TAN_TRAO }, key);
    expect(other).toMatchObject({ status: 409, body: { code: 'idempotency-key-reused' } });
  });

  it('wants a key, and a procedure that can be filed here', async () => {
    const body = await w.birth(hanh);
    const keyless = await w.world.call<Fault>('/api/v1/citizen/dossiers', { token: hanh.token, body });
    expect(keyless).toMatchObject({ status: 400, body: { code: 'idempotency-key-missing' } });
    expect((await w.submit<Fault>(hanh, { ...body, procedureCode: '9.999999' })).body.code).toBe('procedure-not-online');
    expect((await w.submit<Fault>(hanh, { ...body, formVersion: 99 })).body.code).toBe('procedure-changed');
  });

  it('numbers without gaps or doubles, however many submit at once', async () => {
    w.clock.set(new Date('2026-12-01T09:00:00+07:00'));
    const binh = await w.citizen('Trần Văn Bình', '4321');
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) =>
        // Every fourth fails after its number could have been taken: it must not leave a hole.
        w.submit<SubmittedDossier>(binh, n % 4 === 0 ? { ...w.stay(), papers: [{ paper: 'housingProof', fileId: newId() }] } : w.stay()),
      ),
    );
    w.clock.set(new Date('2026-11-23T09:40:00+07:00'));
    const numbers = answers
      .flatMap(({ status, body }) => (status === 201 ? [Number(body.code.split('-').at(-1))] : []))
      .sort((a, b) => a - b);
    // The database may have numbers of this day from an earlier run; these thirty follow one another.
    expect(numbers).toEqual(Array.from({ length: 30 }, (_, n) => (numbers[0] ?? 0) + n));
  });

  it('lists the own dossiers newest first, page by page, and nobody else’s', async () => {
    const seen: string[] = [];
    let cursor: string | undefined;
    for (let page = 0; page < 10; page++) {
      const query = `limit=2${cursor ? `&cursor=${cursor}` : ''}`;
      const { body } = await w.world.call<DossierPage>(`/api/v1/citizen/dossiers?${query}`, { token: hanh.token });
      seen.push(...body.items.map((item) => item.submittedAt));
      cursor = body.nextCursor;
      if (!cursor) break;
    }
    expect(seen.length).toBe(3);
    expect(seen).toEqual([...seen].sort().reverse());
    const stranger = await w.citizen('Người Khác', '0003');
    expect((await w.world.call<DossierPage>('/api/v1/citizen/dossiers', { token: stranger.token })).body.items).toEqual([]);
    const [own] = (await w.world.call<DossierPage>('/api/v1/citizen/dossiers', { token: hanh.token })).body.items;
    expect((await w.world.call(`/api/v1/citizen/dossiers/${own?.id}`, { token: stranger.token })).status).toBe(404);
    expect((await w.world.call('/api/v1/citizen/dossiers?cursor=x', { token: hanh.token })).status).toBe(422);
  });
});

async function count({ world }: DossierWorld): Promise<number> {
  const [row] = await world.query<{ n: number }[]>('SELECT COUNT(*) AS n FROM dossier');
  return Number(row?.n);
}
