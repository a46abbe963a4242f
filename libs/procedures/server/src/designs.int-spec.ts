import { AuditHttpModule, auditDomain } from '@tinhso/audit-server';
import { IdentityFacade, identityDomain, IdentityHttpModule } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import { ROLE_SCOPES } from '@tinhso/organisations-contract';
import { ImportProvince, OrganisationsFacade, organisationsDomain, OrganisationsHttpModule } from '@tinhso/organisations-server';
import { FixedClock, schemaDrift, systemContext, UnitOfWork } from '@tinhso/platform';
import type {
  CheckReport,
  Comparison,
  DesignedDetail,
  DesignedPage,
  DraftView,
  ProcedureDetail,
  SavedDraft,
  VersionView,
} from '@tinhso/procedures-contract';
import { until, World } from '@tinhso/testing';
import { DataSource } from 'typeorm';
import { CatalogueSnapshot } from './data/catalogue-snapshot.js';
import { ImportCatalogue, proceduresDomain, ProceduresFacade, ProceduresHttpModule } from './index.js';

const ctx = systemContext('designs.test');
const clock = new FixedClock(new Date('2026-11-23T10:21:00+07:00'));
const base = '/api/v1/staff/procedures';
const open = '/api/v1/public/procedures';
const domains = [auditDomain, organisationsDomain, identityDomain, proceduresDomain];
const api = [AuditHttpModule, OrganisationsHttpModule, IdentityHttpModule, ProceduresHttpModule];

describe('procedures as data with versions', () => {
  let world: World;
  let designer: { id: string; token: string };
  let second: { id: string; token: string };
  let clerk: string;

  const start = () => World.start({ domains, api, clock, scopesOf: (role) => ROLE_SCOPES[role] ?? [] });

  async function official(role: string, unitId: string, fullName: string) {
    const { accountId } = await world
      .get(IdentityFacade)
      .createStaffAccount(ctx, { fullName, login: `d.${newId()}`, password: 'thu nghiem tinh so' });
    await world
      .get(UnitOfWork)
      .run(ctx, (tx) =>
        world
          .get(OrganisationsFacade)
          .appointStaff(tx, { accountId, unitId, role: role as never, title: 'Chuyên viên', from: new Date('2026-01-01T00:00:00Z') }),
      );
    return { id: accountId, token: world.staffToken([{ unitId, role }], accountId, fullName) };
  }

  beforeAll(async () => {
    world = await start();
    for (const table of [
      'procedure_archive',
      'procedure_history',
      'procedure_draft',
      'procedure_catalogue',
      'procedure_version',
      'procedure_entry',
    ])
      await world.query(`DELETE FROM ${table}`);
    await world.query('DELETE FROM staff_post');
    await world.get(ImportProvince).run(ctx);
    await world.get(ImportCatalogue).run(ctx);
    const units = world.get(OrganisationsFacade).units();
    const root = units.find((unit) => unit.parentId === undefined);
    const commune = units.find((unit) => unit.kind === 'commune_committee');
    designer = await official('procedure_designer', root?.id ?? '', 'Lục Thị Hồng');
    second = await official('procedure_designer', root?.id ?? '', 'Chẩu Văn Hùng');
    clerk = (await official('procedure_designer', commune?.id ?? '', 'Người Ở Xã')).token;
    for (const role of ['one_stop_clerk', 'case_officer', 'leader']) await official(role, commune?.id ?? '', 'Ma Đình Tuấn');
  }, 180_000);
  afterAll(() => world.close());

  const call = <T>(who: { token: string }, path: string, body?: unknown, method?: string) =>
    world.call<T>(`${base}${path}`, { token: who.token, body, ...(method ? { method } : {}) });
  const create = async (from: unknown, who = designer) => (await call<DraftView>(who, '/drafts', { from })).body;
  const save = (draft: DraftView, content: unknown, who = designer, revision = draft.revision) =>
    call<SavedDraft>(who, `/drafts/${draft.id}`, { revision, content }, 'PUT');
  const publish = (id: string, revision: number, who = second, validFrom = '2026-11-23') =>
    call<DraftView & { code: string; errors?: unknown[] }>(who, `/drafts/${id}/publish`, { revision, validFrom });

  /** From a draft to a version, by two people. */
  async function published(from: unknown, edit: (content: Record<string, unknown>) => unknown): Promise<DraftView> {
    const draft = await create(from);
    const saved = (await save(draft, edit(draft.content))).body;
    const handed = await call<DraftView & { errors?: unknown }>(designer, `/drafts/${draft.id}/submit`, { revision: saved.revision });
    expect([handed.status, handed.body.errors]).toEqual([200, undefined]);
    const done = await publish(draft.id, handed.body.revision);
    expect([done.status, done.body.errors]).toEqual([200, undefined]);
    return done.body;
  }

  it('keeps tables and entities alike', async () => {
    const drift = await schemaDrift(
      world.get(DataSource),
      domains.map(({ persistence }) => persistence),
    );
    expect(drift.filter((line) => line.includes('procedure'))).toEqual([]);
  });

  it('is a matter of the province: a post in a commune gives no say', async () => {
    expect((await world.call(base, { token: clerk })).body).toMatchObject({ status: 403, code: 'forbidden' });
    expect((await world.call(`${base}/drafts`, { token: clerk, body: { from: { kind: 'catalogue', code: '1.001193' } } })).status).toBe(
      403,
    );
  });

  it('takes a blank draft, says what is wrong with it, keeps half-done work, and lets nobody hand in what is faulty', async () => {
    const draft = await create({ kind: 'blank', code: '9.000001', title: 'Đăng ký dùng nhà văn hoá thôn', field: 'Văn hoá' });
    expect(draft).toMatchObject({
      state: 'draft',
      origin: 'blank',
      revision: 1,
      actions: ['save', 'submit', 'discard'],
      author: { name: 'Lục Thị Hồng' },
    });
    const { body: report } = await call<CheckReport>(designer, `/drafts/${draft.id}/check`);
    expect(report.publishable).toBe(false);
    expect(report.faults.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['fee-undefined']);
    expect(report.faults[0]?.counterExample?.text.vi).toContain('nộp trực tuyến');
    const refused = await call(designer, `/drafts/${draft.id}/submit`, { revision: 1 });
    expect(refused.body).toMatchObject({ status: 422, code: 'definition-faulty', errors: [{ pointer: '/content/fees' }] });
    expect((await save(draft, { half: 'done' })).body).toMatchObject({ revision: 2 });
    const { body: kept } = await call<DraftView>(designer, `/drafts/${draft.id}`);
    expect(kept.content).toEqual({ half: 'done', code: '9.000001' });
    expect((await call<CheckReport>(designer, `/drafts/${draft.id}/check`)).body.faults.length).toBeGreaterThan(5);
    expect((await call<DraftView>(designer, `/drafts/${draft.id}/discard`, { revision: 2 })).body).toMatchObject({
      state: 'discarded',
      actions: [],
    });
  });

  it('refuses to save over what somebody else has saved', async () => {
    const draft = await create({ kind: 'catalogue', code: '1.004884' });
    expect((await save(draft, draft.content)).status).toBe(200);
    expect((await save(draft, draft.content, second)).body).toMatchObject({
      status: 409,
      code: 'procedure-draft-changed',
      currentRevision: 2,
    });
    expect((await save({ ...draft, id: newId() }, draft.content)).status).toBe(404);
  });

  it('goes from draft to version by two people, and citizens find it', async () => {
    const draft = await create({ kind: 'blank', code: '9.000002', title: 'Đăng ký dùng nhà văn hoá thôn', field: 'Văn hoá' });
    const free = {
      key: 'use',
      label: { vi: 'Phí', en: 'Fee' },
      amount: 0,
      channels: ['online', 'in_person'],
      validFrom: '2026-01-01',
      legalBasis: 'QĐ 12',
    };
    const saved = (await save(draft, { ...draft.content, fees: [free] })).body;
    const handed = (await call<DraftView>(designer, `/drafts/${draft.id}/submit`, { revision: saved.revision, note: 'Xin duyệt giúp' }))
      .body;
    expect(handed).toMatchObject({ state: 'in_review', actions: ['take_back'] });
    expect((await save(handed, {})).body).toMatchObject({ code: 'draft-not-editable' });
    expect((await publish(draft.id, handed.revision, designer)).body).toMatchObject({ status: 409, code: 'not-own-review' });
    expect((await publish(draft.id, handed.revision, second, '2026-11-22')).body).toMatchObject({ status: 422, code: 'invalid' });
    expect((await publish(draft.id, handed.revision - 1)).body).toMatchObject({ code: 'procedure-draft-changed' });
    const back = (await call<DraftView>(second, `/drafts/${draft.id}/send-back`, { revision: handed.revision, reason: 'Ghi rõ căn cứ' }))
      .body;
    expect(back).toMatchObject({ state: 'draft' });
    const again = (await call<DraftView>(designer, `/drafts/${draft.id}/submit`, { revision: back.revision })).body;
    const done = (await publish(draft.id, again.revision)).body;
    expect(done).toMatchObject({ state: 'published', publishedAs: 1 });
    expect(done.history.map(({ act }) => act)).toEqual(['published', 'submitted', 'sent_back', 'submitted', 'edited', 'created']);
    expect(done.history[2]).toMatchObject({ note: 'Ghi rõ căn cứ', by: { name: 'Chẩu Văn Hùng' } });
    const { body: page } = await world.call<ProcedureDetail>(`${open}/9.000002`);
    expect(page).toMatchObject({ applyHere: true, title: { vi: 'Đăng ký dùng nhà văn hoá thôn' } });
    expect(
      (await world.call<{ items: { code: string }[] }>(`${open}?q=${encodeURIComponent('nha van hoa thon')}`)).body.items[0]?.code,
    ).toBe('9.000002');
    const actions = await world.query<{ action: string }[]>("SELECT action FROM audit_entry WHERE action LIKE 'procedure.%' ORDER BY id");
    expect(actions.map(({ action }) => action)).toEqual(expect.arrayContaining(['procedure.draft-submitted', 'procedure.published']));
  });

  it('leaves running dossiers their version: a new one is a new number, and both can be read', async () => {
    const done = await published({ kind: 'version', code: '1.001193', version: 1 }, (content) => ({ ...content, minutesToFill: 33 }));
    expect(done).toMatchObject({ publishedAs: 2, origin: 'version', basedOn: 1 });
    const facade = world.get(ProceduresFacade);
    expect(facade.definition('1.001193', clock.now())).toMatchObject({ version: 2, minutesToFill: 33 });
    expect(facade.definitionVersion('1.001193', 1)?.minutesToFill).toBe(10);
    expect(() => facade.validator('1.001193', 1)).not.toThrow();
    const { body } = await call<Comparison>(designer, '/comparison?from=1.001193@1&to=1.001193@2');
    expect(body.changes).toEqual([expect.objectContaining({ kind: 'changed', path: '/minutesToFill', before: 10, after: 33 })]);
    expect((await call(designer, '/comparison?from=1.001193@1&to=1.001193@99')).status).toBe(404);
  });

  it('is never overtaken by the national pack', async () => {
    const older = "UPDATE procedure_catalogue SET content_hash = 'older'";
    // As if the pack had a version that this province has never seen.
    await world.query(`UPDATE procedure_version SET version = 7 WHERE code = '1.001193' AND version = 1`);
    await world.query(older);
    const report = await world.get(ImportCatalogue).run(ctx);
    expect(report).toMatchObject({ published: [], changedWithoutNewVersion: [], forReview: ['1.001193 version 1'] });
    const facade = world.get(ProceduresFacade);
    expect(facade.definitionVersion('1.001193', 2)).toMatchObject({ minutesToFill: 33 });
    expect(facade.titleOf('9.000002')?.vi).toBe('Đăng ký dùng nhà văn hoá thôn');
    const { body } = await call<DesignedDetail>(designer, '/1.001193');
    expect(body.drafts).toEqual([expect.objectContaining({ origin: 'pack', state: 'draft' })]);
    await world.query(older);
    expect(await world.get(ImportCatalogue).run(ctx)).toMatchObject({ forReview: [] });
    await world.query("UPDATE procedure_version SET version = 1 WHERE code = '1.001193' AND version = 7");
    await world.query("UPDATE procedure_draft SET state = 'discarded' WHERE origin = 'pack'");
    await world.get(CatalogueSnapshot).reload(true);
    expect(facade.definition('1.001193', clock.now())).toMatchObject({ version: 2, minutesToFill: 33 });
  }, 120_000);

  it('archives: not offered any more, still there for what was begun, and restored as a new version', async () => {
    const first = await call<VersionView>(second, '/1.001193/versions/2/archive', { reason: 'Có lỗi ở phần lệ phí' });
    expect(first.body).toMatchObject({ state: 'archived', version: 2 });
    expect((await call(second, '/1.001193/versions/2/archive', { reason: 'Có lỗi ở phần lệ phí' })).body).toMatchObject({
      code: 'version-archived',
    });
    const facade = world.get(ProceduresFacade);
    expect((await world.call(`${open}/1.001193/form`)).status).toBe(404);
    expect(facade.definitionVersion('1.001193', 2)?.minutesToFill).toBe(33);
    const done = await published({ kind: 'version', code: '1.001193', version: 1 }, (content) => content);
    expect(done).toMatchObject({ origin: 'restore', publishedAs: 3 });
    expect(facade.definition('1.001193', clock.now())).toMatchObject({ version: 3, minutesToFill: 10 });
    const { body } = await call<DesignedDetail>(designer, '/1.001193');
    expect(body.versions.map(({ version, state }) => [version, state])).toEqual([
      [3, 'in_force'],
      [2, 'archived'],
      [1, 'superseded'],
    ]);
    expect(body.history.map(({ act }) => act)).toContain('archived');
  });

  it('clones, exports and imports', async () => {
    const clone = await create({ kind: 'version', code: '1.004873', version: 1, toCode: '9.000003' });
    expect(clone).toMatchObject({ code: '9.000003', origin: 'version' });
    expect(clone.content).toMatchObject({ code: '9.000003', field: 'Hộ tịch' });
    const file = await call<Record<string, unknown>>(designer, '/1.004873/versions/1/export');
    expect(file.headers.get('content-disposition')).toContain('attachment');
    const imported = await create({ kind: 'file', content: file.body });
    expect(imported).toMatchObject({ code: '1.004873', origin: 'file' });
    expect((await call<Comparison>(designer, `/comparison?from=1.004873@1&to=${imported.id}`)).body.changes).toEqual([]);
    expect((await call(designer, '/drafts', { from: { kind: 'file', content: { some: 'thing' } } })).body).toMatchObject({
      code: 'definition-unreadable',
    });
    expect((await call(designer, '/drafts', { from: { kind: 'version', code: '1.004873', version: 44 } })).status).toBe(404);
  });

  it('lists what is worked on first, and finds by name', async () => {
    const all = (await call<DesignedPage>(designer, '')).body;
    expect(all.items[0]?.drafts.length).toBeGreaterThan(0);
    expect(all.items.map(({ code }) => code)).toEqual(expect.arrayContaining(['1.001193', '9.000002', '9.000003']));
    const found = (await call<DesignedPage>(designer, `?q=${encodeURIComponent('khai sinh')}`)).body;
    expect(found.items.map(({ code }) => code)).toContain('1.001193');
    const one = (await call<DesignedPage>(designer, '?limit=1')).body;
    expect(one.next).toBe(one.items[0]?.code);
    expect((await call<DesignedPage>(designer, `?limit=1&after=${one.next ?? ''}`)).body.items[0]?.code).not.toBe(one.next);
    expect((await call<DesignedPage>(designer, '?state=in_review')).body.items).toEqual([]);
  });

  it('is served by another process within seconds of being published', async () => {
    const other = await start();
    try {
      const before = other.get(ProceduresFacade).definition('1.004873', clock.now());
      expect(before?.version).toBe(1);
      await published({ kind: 'version', code: '1.004873', version: 1 }, (content) => ({ ...content, minutesToFill: 44 }));
      await until('the other process to serve version 2', async () => {
        const form = await other.call<{ definition: { version: number; minutesToFill: number } }>(`${open}/1.004873/form`);
        return form.body.definition.version === 2 && form.body.definition.minutesToFill === 44;
      });
    } finally {
      await other.close();
    }
  });

  it('gives a number once, however many publish at the same moment', async () => {
    const drafts = await Promise.all([1, 2, 3].map(() => create({ kind: 'version', code: '1.002755', version: 1 })));
    const handed = await Promise.all(
      drafts.map(async (draft) => (await call<DraftView>(designer, `/drafts/${draft.id}/submit`, { revision: draft.revision })).body),
    );
    const done = await Promise.all(handed.map((draft) => publish(draft.id, draft.revision)));
    expect(done.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(done.map(({ body }) => body.publishedAs).sort()).toEqual([2, 3, 4]);
  });
});
