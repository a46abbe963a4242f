import { isWorkingDay, localDay } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { FieldCipher, idBytes, idFromBytes } from '@tinhso/platform';
import { DossierWorld, MINH_XUAN, TAN_TRAO, type Person } from '../dossiers.fixture.js';
import { seedDemoDossiers } from '../index.js';

describe('the demo', () => {
  let w: DossierWorld;
  beforeAll(async () => {
    w = await DossierWorld.start();
  });
  afterAll(() => w.world.close());

  it('makes dossiers at every stage by the use-cases themselves, all in office hours', async () => {
    const organisations = w.world.get(OrganisationsFacade);
    const roles = [
      ['one_stop_clerk', 'Công chức Một cửa'],
      ['case_officer', 'Công chức tư pháp - hộ tịch'],
      ['leader', 'Chủ tịch'],
    ] as const;
    const staff = await Promise.all(
      [MINH_XUAN, TAN_TRAO].flatMap((commune) =>
        roles.map(async ([role, title]) => {
          const { accountId, name } = await w.staff(commune, role, title);
          return { accountId, fullName: name, role, unitId: organisations.competentUnit(commune, 'commune_committee')?.id ?? '' };
        }),
      ),
    );
    const people = await Promise.all(['Ma Thị Hạnh', 'Nông Văn Sính', 'Lục Thị Bích'].map((name, n) => w.citizen(name, `100${n}`)));
    const citizens = people.map(({ accountId, name }) => ({ accountId, fullName: name }));
    const before = await w.world.query<{ id: Buffer }[]>('SELECT id FROM dossier');
    const now = new Date('2026-11-25T10:00:00+07:00');
    expect(await seedDemoDossiers(w.world.app, { staff, citizens, clock: w.clock, now, count: 144 })).toEqual({ dossiers: 144 });

    const accounts = citizens.map((citizen) => Buffer.from(citizen.accountId.replaceAll('-', ''), 'hex'));
    const rows = await w.world.query<{ status: string; n: number; submitted: Date }[]>(
      'SELECT status, COUNT(*) AS n, MAX(submitted_at) AS submitted FROM dossier WHERE account_id IN (?) GROUP BY status',
      [accounts],
    );
    const counts = Object.fromEntries(rows.map((row) => [row.status, Number(row.n)]));
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(144);
    for (const status of [
      'submitted',
      'accepted',
      'processing',
      'awaiting_signature',
      'awaiting_supplement',
      'completed',
      'refused',
      'withdrawn',
    ])
      expect({ status, enough: (counts[status] ?? 0) >= 2 }).toEqual({ status, enough: true });
    expect(counts.returned).toBeGreaterThan(60);
    const events = await w.world.query<{ occurred_at: Date }[]>(
      'SELECT e.occurred_at FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id WHERE d.account_id IN (?)',
      [accounts],
    );
    const kinds = await w.world.query<{ code: string; n: number }[]>(
      'SELECT procedure_code AS code, COUNT(*) AS n FROM dossier WHERE account_id IN (?) GROUP BY procedure_code ORDER BY code',
      [accounts],
    );
    expect(kinds.map((kind) => kind.code)).toEqual(['1.001193', '1.004194', '1.004873']);
    await isOnePerson(people[0] as Person);
    const calendar = organisations.provinceCalendar();
    expect(events.every((event) => event.occurred_at <= now && isWorkingDay(calendar, localDay(calendar, event.occurred_at)))).toBe(true);
    expect(before.length + 144).toBe((await w.world.query<unknown[]>('SELECT id FROM dossier')).length);
  }, 180_000);

  /** The first of the citizens has something in every state, and is the same person in all of it. */
  async function isOnePerson({ accountId }: Person): Promise<void> {
    const rows = await w.world.query<{ id: Buffer; status: string; sealed: Buffer }[]>(
      'SELECT id, status, sealed FROM dossier WHERE account_id = ?',
      [idBytes(accountId)],
    );
    for (const status of ['submitted', 'accepted', 'processing', 'awaiting_signature', 'awaiting_supplement', 'completed', 'returned'])
      expect(rows.map((row) => row.status)).toContain(status);
    const cipher = w.world.get(FieldCipher);
    const answers = rows.map(({ id, sealed }) => JSON.parse(cipher.open(idFromBytes(id), sealed)) as Record<string, string | undefined>);
    expect(new Set(answers.map(({ applicantCitizenId }) => applicantCitizenId)).size).toBe(1);
    const births = answers.flatMap((each) => [each['applicantBirthDate'], each['personBirthDate'], each['motherBirthDate']]);
    expect(new Set(births.filter((day) => day !== undefined)).size).toBe(1);
  }
});
