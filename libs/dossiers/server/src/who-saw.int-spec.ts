import { AuditHttpModule, EvaluateAccess, SealEntries } from '@tinhso/audit-server';
import type { AccessLogPage, AuditPage, AuditQuery, AuditState, FlagPage } from '@tinhso/audit-contract';
import type { PeopleFound } from '@tinhso/identity-contract';
import { IdentityFacade, IdentityHttpModule } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes, PersonalDataSources, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { emptyTables, type Answer } from '@tinhso/testing';
import { DossierWorld, MINH_XUAN, MONDAY, TAN_TRAO, type Person } from './dossiers.fixture.js';

const ctx = systemContext('audit.test');
const PURPOSE = 'Bà con đến quầy hỏi kết quả, quên mã hồ sơ';

describe('who saw my data', () => {
  let w: DossierWorld;
  let hanh: Person;
  let officer: Person;
  let stranger: Person;
  let auditor: Person;
  let dossier: string;
  let code: string;

  beforeAll(async () => {
    w = await DossierWorld.start({ api: [AuditHttpModule, IdentityHttpModule] });
    await emptyTables((sql) => w.world.query(sql), ['access_flag', 'audit_head', 'audit_seal', 'audit_entry']);
    await w.world.query('UPDATE access_watch SET position = 0');
    hanh = await w.citizen('Ma Thị Hạnh', '5678');
    officer = await w.staff(MINH_XUAN, 'case_officer', 'Công chức tư pháp – hộ tịch', 'Triệu Thị Lan');
    stranger = await w.staff(TAN_TRAO, 'one_stop_clerk', 'Công chức một cửa', 'Hoàng Văn Lâm');
    auditor = await provincial('auditor', 'Lê Thị Kiểm');
    const submitted = await w.submit(hanh, await w.birth(hanh));
    ({ id: dossier, code } = submitted.body);
  });
  afterAll(() => w.world.close());
  beforeEach(() => w.clock.set(MONDAY));

  const provincial = async (role: 'auditor' | 'leader', name: string): Promise<Person> => {
    const unitId =
      w.world
        .get(OrganisationsFacade)
        .units()
        .find((unit) => !unit.parentId)?.id ?? '';
    const identity = w.world.get(IdentityFacade);
    const { accountId } = await identity.createStaffAccount(ctx, { fullName: name, login: `t.${newId()}`, password: 'ba con mèo leo' });
    return { accountId, name, token: w.world.staffToken([{ unitId, role }], accountId, name) };
  };
  const later = (minutes: number) => w.clock.set(new Date(w.clock.now().getTime() + minutes * 60_000));
  const open = (who: Person, id: string) => w.world.call(`/api/v1/staff/dossiers/${id}`, { token: who.token });
  const log = async (who: Person, query = '') =>
    (await w.world.call<AccessLogPage>(`/api/v1/citizen/access-log${query}`, { token: who.token })).body;
  const search = (who: Person, by: string, value: string, purpose = PURPOSE): Promise<Answer<PeopleFound & { errors?: unknown }>> =>
    w.world.call('/api/v1/staff/people/search', { token: who.token, body: { by, value, purpose } });
  const phoneOf = async (who: Person) =>
    (await w.world.get(IdentityFacade).contactOf(w.world.get(Reader).manager, who.accountId))?.phone ?? '';
  const audited = <T>(path: string) => w.world.call<T>(`/api/v1/staff/audit/${path}`, { token: auditor.token });
  const sought = <T = AuditPage>(query: AuditQuery, who = auditor) =>
    w.world.call<T>('/api/v1/staff/audit/entries/search', { token: who.token, body: query });
  const watch = async () => {
    while ((await w.world.get(SealEntries).run()) > 0);
    while (await w.world.get(EvaluateAccess).run());
  };

  it('tells who, from where, when, which fields, and for which case, without a single value', async () => {
    await open(officer, dossier);
    later(1);
    const revealed = await w.act<{ values: Record<string, string> }>(officer, 'staff', dossier, 'reveal', {
      purpose: 'Đối chiếu với giấy chứng sinh',
    });
    const { items, summary } = await log(hanh);
    const [reveal, read] = items.filter((item) => item.who === 'staff');
    expect(read).toMatchObject({
      at: MONDAY.toISOString(),
      kind: 'read',
      what: 'Xem hồ sơ',
      by: { name: 'Triệu Thị Lan', position: 'Công chức tư pháp – hộ tịch', office: 'UBND phường Minh Xuân' },
      case: { id: dossier, code, path: `/ho-so/${dossier}` },
    });
    expect(read?.fields).toEqual(expect.arrayContaining(['họ tên', 'số điện thoại', 'tờ khai', 'giấy tờ đã gửi']));
    expect(reveal).toMatchObject({ what: 'Xem số định danh cá nhân', purpose: 'Đối chiếu với giấy chứng sinh' });
    expect(reveal?.fields.every((field) => !field.startsWith('/'))).toBe(true);
    const values = Object.values(revealed.body.values).flatMap((text) => text.match(/\d{3,}/g) ?? []);
    expect(values.length).toBeGreaterThan(0);
    for (const value of values)
      expect(JSON.stringify(items.map(({ at: _at, id: _id, case: _case, ...rest }) => rest))).not.toContain(value);
    expect(summary).toMatchObject({ looks: 2, refused: 0, offices: [{ name: 'UBND phường Minh Xuân' }], years: [2026] });
  });

  it('shows the acts of the system of a day as one line', async () => {
    const system = (await log(hanh)).items.filter((item) => item.who === 'system');
    await w.world.get(UnitOfWork).run(systemContext('documents'), async (tx) => {
      const { appendAudit } = await import('@tinhso/audit-server');
      for (let i = 0; i < 5; i++)
        await appendAudit(tx, {
          action: 'document.issue',
          subjectType: 'document',
          subjectId: newId(),
          fields: ['form-01'],
          dataSubjectId: hanh.accountId,
          caseId: dossier,
        });
    });
    const after = (await log(hanh)).items.filter((item) => item.who === 'system');
    expect(after).toHaveLength(1);
    expect(after[0]?.count).toBe((system[0]?.count ?? 0) + 5);
    expect(after[0]).toMatchObject({ what: 'Lập văn bản', fields: ['Giấy tiếp nhận hồ sơ và hẹn trả kết quả'] });
    expect(after[0]).not.toHaveProperty('by');
  });

  it('answers a refused look like an absent dossier, byte for byte, and shows it to the person without a name', async () => {
    later(5);
    const bare = ({ body, status, headers }: Answer<Record<string, unknown>>) => {
      const { traceId: _traceId, ...rest } = body;
      return JSON.stringify([status, rest, headers.get('content-type'), headers.get('cache-control')]);
    };
    const [denied, absent] = [await open(stranger, dossier), await open(stranger, newId())];
    expect(denied.status).toBe(404);
    expect(bare(denied)).toBe(bare(absent));
    const acted = await w.act(stranger, 'staff', dossier, 'acceptance', { version: 1 });
    expect(acted.status).toBe(404);
    const refused = (await log(hanh)).items.filter((item) => item.kind === 'refused');
    expect(refused).toHaveLength(2);
    for (const line of refused) expect(line).not.toHaveProperty('by');
    expect((await log(hanh)).summary?.refused).toBe(2);
  });

  it('tells of refused papers too', async () => {
    const [row] = await w.world.query<{ id: string }[]>('SELECT LOWER(HEX(file_id)) AS id FROM dossier_file WHERE dossier_id = ?', [
      idBytes(dossier),
    ]);
    const hex = row?.id ?? '';
    const file = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
    const paper = (who: Person) => w.world.call(`/api/v1/staff/files/${file}/content`, { token: who.token });
    later(6);
    expect((await paper(stranger)).status).toBe(404);
    expect((await paper(officer)).status).toBe(200);
    const [read, refused] = (await log(hanh)).items.filter((item) => item.at === w.clock.now().toISOString());
    expect([read?.kind, refused?.kind].sort()).toEqual(['read', 'refused']);
    const opened = read?.kind === 'read' ? read : refused;
    expect(opened).toMatchObject({ what: 'Mở giấy tờ', case: { code } });
  });

  it('belongs to the person alone', async () => {
    const other = await w.citizen('Lù Văn Sử', '1212');
    expect((await log(other)).items).toEqual([]);
    expect((await w.world.call('/api/v1/citizen/access-log', { token: officer.token })).status).toBe(403);
  });

  it('goes on page by page without losing or repeating a line', async () => {
    const page = await log(hanh, '?limit=2');
    const seen = [...page.items];
    for (let cursor = page.nextCursor; cursor;) {
      const next = await log(hanh, `?limit=2&cursor=${cursor}`);
      expect(next).not.toHaveProperty('summary');
      seen.push(...next.items);
      cursor = next.nextCursor;
    }
    const people = (items: AccessLogPage['items']) => items.filter((item) => item.who !== 'system').map((item) => item.id);
    expect(people(seen)).toEqual(people((await log(hanh)).items));
    const total = (items: AccessLogPage['items']) => items.reduce((sum, item) => sum + (item.who === 'system' ? item.count : 0), 0);
    expect(total(seen)).toBe(total((await log(hanh)).items));
  });

  it('can be narrowed to a year and to an office', async () => {
    const office = (await log(hanh)).summary?.offices[0]?.id ?? '';
    const items = (await log(hanh, `?unitId=${office}`)).items;
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((item) => item.by?.office))).toEqual(new Set(['UBND phường Minh Xuân']));
    expect((await log(hanh, '?year=2025')).items).toEqual([]);
    expect((await log(hanh, '?cursor=nonsense')).items).toBeUndefined();
  });

  it('is given along in an export and kept in an erasure', async () => {
    const [, source] =
      w.world
        .get(PersonalDataSources)
        .entries()
        .find(([name]) => name === 'audit') ?? [];
    const [section] = (await source?.export(w.world.get(Reader).manager, hanh.accountId)) ?? [];
    expect(section?.records.length).toBeGreaterThan(3);
    const outcome = await w.world.get(UnitOfWork).run(ctx, (tx) => source?.erase(tx, hanh.accountId) ?? Promise.resolve([]));
    expect(outcome[0]).toMatchObject({ erased: 0, held: [{ count: expect.any(Number) as number }] });
    expect((await log(hanh)).items.length).toBeGreaterThan(3);
  });

  describe('looking somebody up without a case', () => {
    it('asks for a reason of some length', async () => {
      const answer = await search(officer, 'phone', await phoneOf(hanh), 'xem');
      expect(answer.status).toBe(422);
      expect(answer.body.errors).toMatchObject([{ pointer: '/purpose' }]);
    });

    it('shows the least, with the dossiers of the own jurisdiction, and the person sees the reason', async () => {
      later(10);
      const phone = await phoneOf(hanh);
      const { items } = (await search(officer, 'phone', phone.replace(/^0/, '+84'))).body;
      expect(items).toMatchObject([{ id: hanh.accountId, fullName: 'Ma Thị Hạnh', matters: [{ id: dossier, code, open: true }] }]);
      expect(JSON.stringify(items)).not.toContain(phone);
      expect(items[0]?.phoneMasked).toContain(phone.slice(-2));
      const elsewhere = (await search(stranger, 'phone', phone)).body.items;
      expect(elsewhere).toMatchObject([{ fullName: 'Ma Thị Hạnh', matters: [] }]);
      const looks = (await log(hanh)).items.filter((item) => item.kind === 'search');
      expect(looks).toHaveLength(2);
      expect(looks[0]).toMatchObject({ what: 'Tra cứu người dân', purpose: PURPOSE, by: { office: expect.any(String) as string } });
    });

    it('records a search that found nobody', async () => {
      later(20);
      expect((await search(officer, 'citizenId', '001199000999')).body.items).toEqual([]);
      const found = await sought({ action: 'person.search', officer: officer.accountId });
      expect(found.body.items[0]).toMatchObject({ what: 'Tra cứu người dân', purpose: PURPOSE });
      expect(found.body.items[0]).not.toHaveProperty('person');
    });
  });

  describe('the auditor', () => {
    it('finds entries by officer, person, case, action and day, and leaves a trace', async () => {
      later(30);
      const items = async (query: AuditQuery) => (await sought(query)).body.items;
      const byOfficer = await items({ officer: 'triệu thị lan' });
      expect(byOfficer.length).toBeGreaterThan(2);
      expect(new Set(byOfficer.map((item) => item.actor.name))).toEqual(new Set(['Triệu Thị Lan']));
      expect(new Set((await items({ case: code })).map((item) => item.case?.code))).toEqual(new Set([code]));
      expect(await items({ from: '2026-11-24' })).toEqual([]);
      const byPerson = await items({ person: await phoneOf(hanh), action: 'dossier.read' });
      expect(byPerson.every((item) => item.person?.id === hanh.accountId && item.action === 'dossier.read')).toBe(true);
      expect((await log(hanh)).items[0]).toMatchObject({ what: 'Kiểm tra nhật ký', by: { name: 'Lê Thị Kiểm' } });
      const nobody = await sought<{ code: string; errors: unknown[] }>({ person: '0399999999' });
      expect(nobody.body).toMatchObject({ code: 'nobody-so-named', errors: [{ pointer: '/person' }] });
    });

    it('reads page by page', async () => {
      const first = (await sought({ person: hanh.accountId, limit: 3 })).body;
      const second = (await sought({ person: hanh.accountId, limit: 3, cursor: first.nextCursor ?? '' })).body;
      const ids = [...first.items, ...second.items].map((item) => item.id);
      expect(new Set(ids).size).toBe(6);
    });

    it('reaches the units of the own post only', async () => {
      const unitId = w.world.get(OrganisationsFacade).competentUnit(TAN_TRAO, 'commune_committee')?.id ?? '';
      const local = w.world.staffToken([{ unitId, role: 'auditor' }], newId(), 'Kiểm tra xã');
      const { body } = await sought({ limit: 100 }, { accountId: '', name: '', token: local });
      expect(body.items.length).toBeGreaterThan(0);
      expect(new Set(body.items.map((item) => item.actor.office))).toEqual(new Set(['UBND xã Tân Trào']));
    });

    it('sees how far the log is sealed', async () => {
      await watch();
      expect((await audited<AuditState>('state')).body).toMatchObject({ sealed: expect.any(Number) as number, unsealed: 0 });
    });

    it('is nobody else', async () => {
      expect((await sought({}, officer)).status).toBe(403);
      for (const path of ['state', 'flags'])
        expect((await w.world.call(`/api/v1/staff/audit/${path}`, { token: officer.token })).status).toBe(403);
    });
  });

  describe('unusual access', () => {
    const flags = async (state = 'open') => (await audited<FlagPage>(`flags?state=${state}`)).body.items;
    const of = async (who: Person, rule: string) => (await flags()).filter((flag) => flag.actor.id === who.accountId && flag.rule === rule);
    const clerk = (name: string) => w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức một cửa', name);

    it('many different people within an hour', async () => {
      const who = await clerk('Nông Thị Nhiều');
      await w.world.query("UPDATE access_rule SET threshold = 4 WHERE rule = 'many-people'");
      for (let i = 0; i < 4; i++) await search(who, 'phone', await phoneOf(await w.citizen(`Người Số ${i}`, `77${i}0`)));
      await watch();
      await w.world.query("UPDATE access_rule SET threshold = 40 WHERE rule = 'many-people'");
      expect(await of(who, 'many-people')).toMatchObject([{ count: 4, reason: expect.stringContaining('4 người khác nhau') as string }]);
    });

    it('the same person again and again without an open case', async () => {
      const who = await clerk('Bàn Thị Tò');
      for (let i = 0; i < 3; i++) await search(who, 'phone', await phoneOf(hanh));
      await watch();
      expect(await of(who, 'no-case')).toMatchObject([{ count: 3, person: { id: hanh.accountId } }]);
      for (let i = 0; i < 4; i++) await open(officer, dossier);
      await watch();
      expect((await of(officer, 'no-case')).map((flag) => flag.person?.id)).toEqual([]);
    });

    it('a case that was closed meanwhile was a reason as long as it was open', async () => {
      const who = await clerk('Nguyễn Thị Đóng');
      const closing = (await w.submit(hanh, w.stay())).body;
      for (let i = 0; i < 3; i++) await open(who, closing.id);
      await w.act(hanh, 'citizen', closing.id, 'withdrawal', { version: 1 });
      later(1);
      await watch();
      expect(await of(who, 'no-case')).toEqual([]);
      for (let i = 0; i < 3; i++) await open(who, closing.id);
      await watch();
      expect(await of(who, 'no-case')).toMatchObject([{ count: 3, person: { id: hanh.accountId } }]);
    });

    it('night and days off, by the calendar', async () => {
      const who = await clerk('Vàng Thị Đêm');
      for (const at of [
        '2026-11-22T10:00:00+07:00',
        '2026-11-22T10:01:00+07:00',
        '2026-11-22T22:01:00+07:00',
        '2026-11-22T22:02:00+07:00',
      ]) {
        w.clock.set(new Date(at));
        await open(who, dossier);
      }
      await watch();
      expect(await of(who, 'off-hours')).toEqual([]);
      w.clock.set(new Date('2026-11-22T22:03:00+07:00'));
      await open(who, dossier);
      await watch();
      expect(await of(who, 'off-hours')).toMatchObject([{ count: 5 }]);
    });

    it('somebody of the own name', async () => {
      const who = await clerk('Ma Thị Hạnh');
      await open(who, dossier);
      await watch();
      expect(await of(who, 'own-household')).toMatchObject([{ person: { id: hanh.accountId }, count: 1 }]);
    });

    it('many refused attempts', async () => {
      const who = await w.staff(TAN_TRAO, 'one_stop_clerk', 'Công chức một cửa', 'Quan Văn Mò');
      for (let i = 0; i < 5; i++) await open(who, i % 2 ? newId() : dossier);
      await watch();
      expect(await of(who, 'many-refused')).toMatchObject([{ count: 5, actor: { name: 'Quan Văn Mò', office: 'UBND xã Tân Trào' } }]);
    });

    it('grows within its window, and is found once however often it is looked for', async () => {
      const [who] = [await w.staff(TAN_TRAO, 'one_stop_clerk', 'Công chức một cửa', 'Quan Văn Lại')];
      for (let i = 0; i < 6; i++) await open(who, dossier);
      await watch();
      await w.world.query('UPDATE access_watch SET position = 0');
      await Promise.all([watch(), watch()]);
      expect(await of(who, 'many-refused')).toMatchObject([{ count: 6 }]);
      await open(who, dossier);
      await watch();
      expect(await of(who, 'many-refused')).toMatchObject([{ count: 7 }]);
    });

    it('is examined once, with a note, by somebody else', async () => {
      const [flag] = await flags();
      const examine = (who: Person, id: string, note: string) =>
        w.world.call<{ code: string }>(`/api/v1/staff/audit/flags/${id}/examination`, { token: who.token, body: { note } });
      expect((await examine(auditor, flag?.id ?? '', 'ngắn')).status).toBe(422);
      expect((await examine(auditor, newId(), 'Đã hỏi người quản lý, có lý do')).status).toBe(404);
      expect((await examine(auditor, flag?.id ?? '', 'Đã hỏi người quản lý, có lý do')).status).toBe(204);
      expect((await examine(auditor, flag?.id ?? '', 'Đã hỏi người quản lý, có lý do')).body.code).toBe('flag-examined');
      const examined = (await flags('examined')).find((each) => each.id === flag?.id);
      expect(examined?.examined).toMatchObject({ by: 'Lê Thị Kiểm', note: 'Đã hỏi người quản lý, có lý do' });
      const traced = await sought({ action: 'audit.flag-examined' });
      expect(traced.body.items[0]).toMatchObject({ purpose: 'Đã hỏi người quản lý, có lý do' });
      await w.world.query('UPDATE access_flag SET examined_at = NULL, actor_id = ? WHERE id = ?', [
        auditor.accountId,
        idBytes(flag?.id ?? ''),
      ]);
      expect((await examine(auditor, flag?.id ?? '', 'Đã hỏi người quản lý, có lý do')).body.code).toBe('flag-own');
    });
  });
});
