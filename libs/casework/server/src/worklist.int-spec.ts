import { auditDomain } from '@tinhso/audit-server';
import type { WorklistCounts, WorklistPage } from '@tinhso/casework-contract';
import { DossiersHttpModule, DossiersModule, dossiersDomain, seedDemoDossiers } from '@tinhso/dossiers-server';
import { filesDomain } from '@tinhso/files-server';
import { identityDomain, IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { notificationsDomain } from '@tinhso/notifications-server';
import { ROLE_SCOPES, type Role } from '@tinhso/organisations-contract';
import { ImportProvince, organisationsDomain, OrganisationsFacade } from '@tinhso/organisations-server';
import { paymentsDomain } from '@tinhso/payments-server';
import { FixedClock, systemContext, UnitOfWork } from '@tinhso/platform';
import { ImportCatalogue, proceduresDomain } from '@tinhso/procedures-server';
import { signingDomain } from '@tinhso/signing-server';
import { walletDomain } from '@tinhso/wallet-server';
import { World } from '@tinhso/testing';
import { DataSource } from 'typeorm';
import { caseworkDomain, CaseworkHttpModule } from './index.js';

const ctx = systemContext('casework.test');
const NOW = new Date('2026-11-25T10:00:00+07:00');
const url = '/api/v1/staff/worklist';

describe('work lists', () => {
  let world: World;
  const clock = new FixedClock(NOW);
  const units = new Map<string, string>();
  const tokens = new Map<string, string>();
  let phone = '';
  const get = <T = WorklistPage>(path: string, who: string) => world.call<T>(`${url}${path}`, { token: tokens.get(who) ?? '' });

  beforeAll(async () => {
    world = await World.start({
      domains: [
        auditDomain,
        organisationsDomain,
        identityDomain,
        filesDomain,
        notificationsDomain,
        signingDomain,
        walletDomain,
        paymentsDomain,
        proceduresDomain,
        dossiersDomain,
        caseworkDomain,
      ],
      api: [CaseworkHttpModule, DossiersHttpModule, DossiersModule],
      scopesOf: (role) => ROLE_SCOPES[role] ?? [],
      clock,
    });
    await world.get(ImportProvince).run(ctx);
    await world.get(ImportCatalogue).run(ctx);
    await peopled();
  }, 180_000);
  afterAll(() => world.close());

  /** Two fresh communes with three posts each, one citizen, and the demo's dossiers between them. */
  async function peopled(): Promise<void> {
    const identity = world.get(IdentityFacade);
    const organisations = world.get(OrganisationsFacade);
    const staff: { accountId: string; fullName: string; role: string; unitId: string }[] = [];
    for (const commune of ['00694', '02545'])
      for (const role of ['one_stop_clerk', 'case_officer', 'leader'] satisfies Role[]) {
        const unitId = organisations.competentUnit(commune, 'commune_committee')?.id ?? '';
        const fullName = `${role} ${commune}`;
        const { accountId } = await identity.createStaffAccount(ctx, { fullName, login: `t.${newId()}`, password: 'ba con mèo leo' });
        const from = new Date('2026-01-01T00:00:00Z');
        await world.get(UnitOfWork).run(ctx, (tx) => organisations.appointStaff(tx, { accountId, unitId, role, title: role, from }));
        staff.push({ accountId, fullName, role, unitId });
        units.set(commune, unitId);
        tokens.set(`${commune} ${role}`, world.staffToken([{ unitId, role }], accountId, fullName));
      }
    const province = organisations.units().find((unit) => !unit.parentId)?.id ?? '';
    tokens.set('province', world.staffToken([{ unitId: province, role: 'leader' }]));
    phone = `09${String(Date.now()).slice(-8)}`;
    const { accountId } = await identity.createCitizenAccount(ctx, { fullName: 'Chẩu Thị Duyên', phone, password: 'ba con mèo leo' });
    // The lists of these offices shall hold this demo only, whatever ran in this database before.
    await world.query('DELETE FROM dossier');
    await world.query('DELETE FROM dossier_search_key');
    await seedDemoDossiers(world.app, { staff, citizens: [{ accountId, fullName: 'Chẩu Thị Duyên' }], clock, now: NOW, count: 120 });
  }

  /** All pages of a list. */
  async function whole(list: string, who: string, limit = 7): Promise<WorklistPage['items']> {
    const items: WorklistPage['items'] = [];
    let cursor: string | undefined;
    for (let page = 0; page < 60; page++) {
      const { body } = await get(`?list=${list}&limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`, who);
      items.push(...body.items);
      cursor = body.nextCursor;
      if (!cursor) return items;
    }
    throw new Error(`the list ${list} does not end`);
  }

  it('counts exactly what each list shows, page by page', async () => {
    const who = '00694 case_officer';
    const { body } = await get<WorklistCounts>('/counts', who);
    expect(body.first).toBe('to_process');
    for (const list of [
      'mine',
      'to_receive',
      'to_process',
      'processing',
      'to_sign',
      'to_return',
      'awaiting_supplement',
      'overdue',
      'due_today',
      'due_soon',
      'open',
    ] as const) {
      const items = await whole(list, who);
      expect({ list, shown: items.length }).toEqual({ list, shown: body.counts[list] });
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    }
    for (const list of ['to_receive', 'to_process', 'processing', 'to_sign', 'to_return', 'awaiting_supplement'] as const)
      expect({ list, some: body.counts[list] > 0 }).toEqual({ list, some: true });
  });

  it('shows a post limited to a field the dossiers of that field alone, and counts no others', async () => {
    const unitId = units.get('00694') ?? '';
    const all = await whole('open', '00694 case_officer');
    const fields = [...new Set(all.map((item) => item.procedure.field))];
    expect(fields.length).toBeGreaterThan(1);
    const field = fields[0] ?? '';
    tokens.set('of one field', world.staffToken([{ unitId, role: 'case_officer', fields: [field] }]));
    const shown = await whole('open', 'of one field');
    expect(shown.map((item) => item.id)).toEqual(all.filter((item) => item.procedure.field === field).map((item) => item.id));
    expect((await get<WorklistCounts>('/counts', 'of one field')).body.counts.open).toBe(shown.length);
    const other = all.find((item) => item.procedure.field !== field);
    const read = await world.call(`/api/v1/staff/dossiers/${other?.id}`, { token: tokens.get('of one field') ?? '' });
    expect(read.status).toBe(404);
    tokens.set('of no field', world.staffToken([{ unitId, role: 'case_officer', fields: ['Không có lĩnh vực này'] }]));
    expect(await whole('open', 'of no field')).toEqual([]);
  });

  it('gives a deputy the work of who is away, until the post ends', async () => {
    const mine = await whole('mine', '00694 case_officer');
    expect(mine.length).toBeGreaterThan(0);
    const holder = mine[0]?.officer?.id ?? '';
    const post = { unitId: units.get('00694') ?? '', role: 'case_officer', deputyFor: holder };
    tokens.set('deputy', world.staffToken([{ ...post, until: Date.now() + 60_000 }]));
    expect((await whole('mine', 'deputy')).map((item) => item.id)).toEqual(mine.map((item) => item.id));
    expect((await get<WorklistCounts>('/counts', 'deputy')).body.counts.mine).toBe(mine.length);
    tokens.set('deputy no more', world.staffToken([{ ...post, until: Date.now() - 1 }]));
    expect((await get('?list=mine', 'deputy no more')).status).toBe(403);
  });

  it('orders by the nearest date, and shows what the clock says', async () => {
    const items = (await whole('open', '02545 one_stop_clerk')).filter((item) => item.due.at);
    const dates = items.map((item) => item.due.at ?? '');
    expect(dates).toEqual([...dates].sort());
    expect(items.filter((item) => item.due.level === 'overdue').every((item) => (item.due.remainingHours ?? 1) <= 0)).toBe(true);
    const late = await whole('overdue', '02545 one_stop_clerk');
    expect(late.length).toBeGreaterThan(0);
    expect(late.every((item) => item.due.level === 'overdue')).toBe(true);
  });

  it('ends at the jurisdiction: own commune with its police, the whole province from above', async () => {
    const [one, two, above] = await Promise.all(['00694 leader', '02545 leader', 'province'].map((who) => whole('open', who, 100)));
    const names = new Set(one?.map((item) => item.unitName));
    expect([...names].sort()).toEqual(['Công an phường Hà Giang 1', 'UBND phường Hà Giang 1']);
    expect(above?.length).toBe((one?.length ?? 0) + (two?.length ?? 0));
    expect(one?.some((item) => two?.some((other) => other.id === item.id))).toBe(false);
  });

  it('takes one query a page and two for all counts, however many units', async () => {
    const source = world.get(DataSource);
    const usual = source.logger;
    const counted = async (path: string): Promise<number> => {
      let queries = 0;
      source.logger = Object.assign(Object.create(usual) as typeof usual, { logQuery: () => void queries++ });
      await get(path, 'province');
      source.logger = usual;
      return queries;
    };
    // What a clock of the process asks meanwhile is not the page's: it does not come each time.
    const fewest = async (path: string): Promise<number> => Math.min(await counted(path), await counted(path), await counted(path));
    expect(await fewest('?list=open&limit=100')).toBe(1);
    // What is elsewhere goes by another unit than the rest.
    expect(await fewest('/counts')).toBe(2);
  });

  it('writes down whose dossiers were looked for by a number, once for each person, and no list', async () => {
    const who = '00694 one_stop_clerk';
    const lines = () =>
      world.query<{ fields: string }[]>("SELECT fields FROM audit_entry WHERE action = 'dossier.search' AND data_subject_id IS NOT NULL");
    await get('?list=open&limit=100', who);
    await get('?q=chau%20thi%20duyen&limit=100', who);
    expect(await lines()).toEqual([]);
    const { body } = await get(`?q=${phone}&limit=100`, who);
    expect(body.items.length).toBeGreaterThan(1);
    expect((await lines()).map(({ fields }) => fields)).toEqual(['["phone"]']);
    await get('?q=0999888777', who);
    expect(await lines()).toHaveLength(1);
  });

  it('finds by name without marks, by part of a code, by whole code and by procedure', async () => {
    const who = '00694 one_stop_clerk';
    const [first] = await whole('open', who);
    const found = async (q: string) => (await get(`?q=${encodeURIComponent(q)}&limit=100`, who)).body.items;
    const own = (await get('?q=chau%20thi%20duyen&limit=100', who)).body.items.length;
    expect(own).toBeGreaterThan(40);
    expect((await found('duy')).length).toBe(own);
    expect(await found('nguyen van a')).toEqual([]);
    expect((await found(first?.code ?? '')).map((item) => item.id)).toEqual([first?.id]);
    const begun = await found(first?.code.slice(0, -3) ?? '');
    expect(begun.map((item) => item.code)).toContain(first?.code);
    expect(begun.every((item) => item.code.startsWith(first?.code.slice(0, -3) ?? 'x'))).toBe(true);
    const [, day, number] = first?.code.split('-') ?? [];
    expect((await found(`${day}-${number}`)).map((item) => item.code)).toContain(first?.code);
    expect((await found('1.004873')).every((item) => item.procedure.code === '1.004873')).toBe(true);
    expect((await found("'; DROP TABLE dossier; --")).length).toBe(0);
  });

  it('is closed to citizens, to roles without the scope, and to made-up cursors', async () => {
    expect((await world.call(url, { token: world.citizenToken() })).status).toBe(403);
    const admin = world.staffToken([{ unitId: units.get('00694') ?? '', role: 'admin' }]);
    expect((await world.call(url, { token: admin })).status).toBe(403);
    expect((await get('?cursor=nonsense', '00694 leader')).status).toBe(422);
    expect((await get('?list=nonsense', '00694 leader')).status).toBe(422);
  });
});
