import { randomBytes } from 'node:crypto';
import { newId } from '@tinhso/kernel';
import type { CoSignerList, Draft } from '@tinhso/dossiers-contract';
import { FieldCipher, idBytes, PersonalDataSources, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { CoSigningVault } from '../co-signing/contents.js';
import { DossierWorld, MINH_XUAN, type Person } from '../dossiers.fixture.js';
import { RatingVault } from '../satisfaction/ratings.js';
import { ReceptionVault } from '../reception/reception-vault.js';
import { SearchEntries } from '../lifecycle/search-entries.js';

describe('what hangs on dossiers, in the export and in an erasure', () => {
  let w: DossierWorld;
  let hanh: Person;
  let mo: Person;
  let dossierId = '';
  const secret = 'Chờ hai buổi sáng mà không ai gọi tên.';

  const source = (domain: string) => {
    const found = new Map(w.world.get(PersonalDataSources).entries()).get(domain);
    if (!found) throw new Error(`${domain} is not registered`);
    return found;
  };
  const exported = async (domain: string, who: Person = hanh) =>
    JSON.stringify(await source(domain).export(w.world.get(Reader).manager, who.accountId));
  const erase = async (domain: string, who: Person = hanh) =>
    (await w.world.get(UnitOfWork).run(systemContext('test'), (tx) => source(domain).erase(tx, who.accountId))).map(({ erased, held }) => [
      erased,
      held.reduce((sum, { count }) => sum + count, 0),
    ]);
  const count = async (sql: string, ...values: unknown[]) => Number((await w.world.query<{ n: number }[]>(sql, values))[0]?.n);

  beforeAll(async () => {
    w = await DossierWorld.start();
    hanh = await w.citizen();
    mo = await w.citizen('Hoàng Thị Mơ', '2222');
    dossierId = (await w.submit(hanh, w.stay())).body.id;
  });
  afterAll(() => w.world.close());

  it('hands out the words of ratings, and erases them; the mark stays', async () => {
    const sealed = w.world.get(RatingVault).seal(dossierId, secret);
    await w.world.query(
      `INSERT INTO dossier_rating (dossier_id, account_id, unit_id, procedure_code, level, reasons, sealed, rated_at, follow_up, due_at)
       SELECT id, account_id, unit_id, procedure_code, 'dissatisfied', '["late"]', ?, NOW(3), 'open', NOW(3) FROM dossier WHERE id = ?`,
      [sealed, idBytes(dossierId)],
    );
    expect(await exported('dossiers.ratings')).toContain(secret);
    expect(await exported('dossiers.ratings', mo)).not.toContain(secret);
    expect(await erase('dossiers.ratings', mo)).toEqual([[0, 0]]);
    expect(await erase('dossiers.ratings')).toEqual([[1, 0]]);
    expect(await erase('dossiers.ratings')).toEqual([[0, 0]]);
    expect(await exported('dossiers.ratings')).not.toContain(secret);
    expect(await count("SELECT COUNT(*) AS n FROM dossier_rating WHERE level = 'dissatisfied' AND follow_up IS NULL")).toBe(1);
  });

  it('empties invitations that were not filed on both sides, and keeps what was', async () => {
    const vault = w.world.get(CoSigningVault);
    const half = { fullName: 'Hoàng Thị Mơ', by: 'phone' as const, number: '0912000222', answers: { spouseFullName: 'Hoàng Thị Mơ' } };
    const plant = async (filed: boolean) => {
      const id = newId();
      await w.world.query(
        `INSERT INTO dossier_co_signing (id, draft_id, dossier_id, applicant_id, applicant_name, procedure_code, procedure_version, signer_key,
           state, version, invitee_index, account_id, sealed, papers, invited_at, expires_at)
         VALUES (?, ?, ?, ?, 'Ma Thị Hạnh', '1.000894', 1, 'spouse', ?, 1, ?, ?, ?, '[]', NOW(3), NOW(3))`,
        [
          idBytes(id),
          idBytes(newId()),
          filed ? idBytes(dossierId) : null,
          idBytes(hanh.accountId),
          filed ? 'signed' : 'invited',
          randomBytes(32),
          idBytes(mo.accountId),
          vault.seal(id, half),
        ],
      );
      return id;
    };
    const [open] = [await plant(false), await plant(true)];
    expect(await exported('dossiers.co-signing', mo)).toContain('spouseFullName');
    const applicants = await exported('dossiers.co-signing');
    expect(applicants).toContain('1.000894');
    expect(applicants).not.toMatch(/Mơ|0912000222/);

    expect(await erase('dossiers.co-signing', mo)).toEqual([[1, 1]]);
    expect(await erase('dossiers.co-signing', mo)).toEqual([[0, 1]]);
    const [row] = await w.world.query<{ sealed: Buffer; state: string; applicant_name: string }[]>(
      'SELECT sealed, state, applicant_name FROM dossier_co_signing WHERE id = ?',
      [idBytes(open)],
    );
    expect(row).toMatchObject({ state: 'withdrawn', applicant_name: '' });
    expect(vault.open({ id: open, sealed: row?.sealed ?? Buffer.alloc(0) })).toEqual({
      fullName: '',
      by: 'phone',
      number: '',
      answers: {},
    });
  });

  it('ends the draft’s invitations of whoever goes', async () => {
    const draft = await w.world.call<Draft>('/api/v1/citizen/drafts', {
      token: hanh.token,
      body: { procedureCode: '1.000894', receivingCommune: MINH_XUAN, answers: {} },
    });
    const list = await w.world.call<CoSignerList>(`/api/v1/citizen/drafts/${draft.body.id}/co-signers`, { token: hanh.token });
    expect(list.status).toBe(200);
    expect(await erase('dossiers')).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('throws an unfinished reception away, with the record of who has no account', async () => {
    const id = newId();
    const contents = { person: { fullName: 'Ma Thị Hạnh', phone: '0912000111' }, answers: { reason: secret }, papers: [] };
    await w.world.query(
      `INSERT INTO dossier_reception (id, unit_id, account_id, has_account, procedure_code, channel, person_name, version, sealed, begun_by,
         begun_at, expires_at)
       SELECT ?, unit_id, account_id, 1, procedure_code, 'in_person', 'Ma Thị Hạnh', 1, ?, account_id, NOW(3), NOW(3) FROM dossier WHERE id = ?`,
      [idBytes(id), w.world.get(ReceptionVault).seal(id, contents), idBytes(dossierId)],
    );
    await w.world.query('INSERT INTO dossier_recorded_person (account_id, person_index, recorded_at) VALUES (?, ?, NOW(3))', [
      idBytes(hanh.accountId),
      randomBytes(32),
    ]);
    expect(await exported('dossiers.receptions')).toContain(secret);
    expect(await exported('dossiers.receptions', mo)).not.toContain(secret);
    expect(await erase('dossiers.receptions')).toEqual([[2, 0]]);
    expect(await erase('dossiers.receptions')).toEqual([[0, 0]]);
  });

  it('hands out earlier versions, and keeps them; nobody finds the dossier by phone or number any more', async () => {
    const [row] = await w.world.query<{ unit_id: Buffer }[]>('SELECT unit_id FROM dossier WHERE id = ?', [idBytes(dossierId)]);
    const revision = newId();
    await w.world.query(
      `INSERT INTO dossier_revision (id, dossier_id, number, cause, version, changed_at, changed_by, changed_by_name, sealed, files, dropped)
       VALUES (?, ?, 1, 'correction', 2, NOW(3), ?, 'Ma Thị Hạnh', ?, '[]', '[]')`,
      [
        idBytes(revision),
        idBytes(dossierId),
        idBytes(hanh.accountId),
        w.world.get(FieldCipher).seal(revision, JSON.stringify({ reason: secret })),
      ],
    );
    const key = w.world.get(SearchEntries).phone('0912000111');
    for (const k of [key, 'ma thi hanh'])
      await w.world.query('INSERT INTO dossier_search_key (unit_id, k, dossier_id) VALUES (?, ?, ?)', [
        row?.unit_id,
        k,
        idBytes(dossierId),
      ]);
    expect(await exported('dossiers.traces')).toContain(secret);
    expect(await exported('dossiers.traces', mo)).not.toContain(secret);
    const keys = () => count('SELECT COUNT(*) AS n FROM dossier_search_key WHERE dossier_id = ?', idBytes(dossierId));
    expect(await keys()).toBe(2);
    expect(await erase('dossiers.traces', mo)).toEqual([
      [0, 0],
      [0, 0],
    ]);
    expect(await erase('dossiers.traces')).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(await keys()).toBe(1);
  });
});
