import { isWorkingDay, localDay } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { DossierWorld, MINH_XUAN, TAN_TRAO } from '../dossiers.fixture.js';
import { seedDemoDossiers } from '../index.js';

describe('the demo', () => {
  let w: DossierWorld;
  beforeAll(async () => {
    w = await DossierWorld.start();
  });
  afterAll(() => w.world.close());

  it('makes 300 dossiers at every stage by the use-cases themselves, all in office hours', async () => {
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
    const began = Date.now();
    expect(await seedDemoDossiers(w.world.app, { staff, citizens, clock: w.clock, now })).toEqual({ dossiers: 300 });
    const seconds = (Date.now() - began) / 1000;

    const unitIds = citizens.map((citizen) => Buffer.from(citizen.accountId.replaceAll('-', ''), 'hex'));
    const rows = await w.world.query<{ status: string; n: number; submitted: Date }[]>(
      'SELECT status, COUNT(*) AS n, MAX(submitted_at) AS submitted FROM dossier WHERE account_id IN (?) GROUP BY status',
      [unitIds],
    );
    const counts = Object.fromEntries(rows.map((row) => [row.status, Number(row.n)]));
    expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(300);
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
      expect({ status, enough: (counts[status] ?? 0) >= 4 }).toEqual({ status, enough: true });
    expect(counts.returned).toBeGreaterThan(150);
    const events = await w.world.query<{ occurred_at: Date }[]>(
      'SELECT e.occurred_at FROM dossier_event e JOIN dossier d ON d.id = e.dossier_id WHERE d.account_id IN (?)',
      [unitIds],
    );
    const calendar = organisations.provinceCalendar();
    expect(events.every((event) => event.occurred_at <= now && isWorkingDay(calendar, localDay(calendar, event.occurred_at)))).toBe(true);
    expect(before.length + 300).toBe((await w.world.query<unknown[]>('SELECT id FROM dossier')).length);
    // A guard against slow paths, far above what it takes: the start of the product waits for this.
    expect(seconds).toBeLessThan(25);
    process.stdout.write(`demo seeded in ${seconds.toFixed(1)} s ${JSON.stringify(counts)}\n`);
  });
});
