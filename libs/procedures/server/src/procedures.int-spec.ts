import { ImportProvince, organisationsDomain, OrganisationsHttpModule } from '@tinhso/organisations-server';
import { FixedClock, platformPersistence, schemaDrift, systemContext, UnitOfWork } from '@tinhso/platform';
import type { ProcedureDetail, ProcedureFormView, ProcedurePage } from '@tinhso/procedures-contract';
import { World } from '@tinhso/testing';
import { DataSource } from 'typeorm';
import { CatalogueSnapshot } from './data/catalogue-snapshot.js';
import { GenericProcedures } from './generic-procedures.js';
import { ImportCatalogue, proceduresDomain, ProceduresFacade, ProceduresHttpModule } from './index.js';

const ctx = systemContext('procedures.test');
const clock = new FixedClock(new Date('2026-11-23T10:21:00+07:00'));
const url = '/api/v1/public/procedures';

describe('procedures', () => {
  let world: World;
  const find = async (q: string, more = '') => (await world.call<ProcedurePage>(`${url}?q=${encodeURIComponent(q)}${more}`)).body;

  beforeAll(async () => {
    world = await World.start({
      domains: [organisationsDomain, proceduresDomain],
      api: [OrganisationsHttpModule, ProceduresHttpModule],
      clock,
    });
    for (const table of ['procedure_generic_version', 'procedure_catalogue', 'procedure_version', 'procedure_entry'])
      await world.query(`DELETE FROM ${table}`);
    await world.get(ImportProvince).run(ctx);
  });
  afterAll(() => world.close());

  it('keeps tables and entities alike', async () => {
    const persistence = [platformPersistence, organisationsDomain.persistence, proceduresDomain.persistence];
    expect((await schemaDrift(world.get(DataSource), persistence)).filter((line) => line.includes('procedure'))).toEqual([]);
  });

  it('loads the catalogue with a report of what it refused, and changes nothing the second time', async () => {
    const report = await world.get(ImportCatalogue).run(ctx);
    expect(report).toMatchObject({ listed: 1601 - 17 + 1, worked: 36, changedWithoutNewVersion: [] });
    expect(report.published).toHaveLength(36);
    expect(report.refused.filter((row) => row.reason === 'title-shared-by-several-codes')).toHaveLength(10);
    expect(report.refused.filter((row) => row.reason === 'announcement-not-a-procedure')).toHaveLength(7);
    expect(await world.get(ImportCatalogue).run(ctx)).toEqual(report);
    await world.query("UPDATE procedure_catalogue SET content_hash = 'older'");
    expect(await world.get(ImportCatalogue).run(ctx)).toMatchObject({ listed: 1585, published: [], changedWithoutNewVersion: [] });
  });

  it('never changes a published version: another content needs another number', async () => {
    await world.query("UPDATE procedure_version SET content_hash = 'other' WHERE code = '1.004194'");
    await world.query("UPDATE procedure_catalogue SET content_hash = 'older'");
    expect(await world.get(ImportCatalogue).run(ctx)).toMatchObject({ published: [], changedWithoutNewVersion: ['1.004194 version 1'] });
  });

  it('finds the birth registration without diacritics, with time and fee in words', async () => {
    const page = await find('giay khai sinh');
    expect(page.items[0]).toMatchObject({
      code: '1.001193',
      title: { vi: 'Đăng ký khai sinh' },
      summary: { vi: 'Con mới sinh, chưa có giấy khai sinh.' },
      time: { text: { vi: 'Trong ngày làm việc' }, certain: true },
      fee: { text: { vi: 'Miễn phí nếu đúng hạn' } },
      online: true,
      applyHere: true,
    });
    expect(page.items.find((item) => item.code === '1.004884')).toMatchObject({
      summary: { vi: 'Mất cả bản chính và sổ gốc, cần làm lại.' },
      applyHere: true,
    });
    expect(page.items.slice(0, 3).map((item) => item.code)).toEqual(expect.arrayContaining(['1.001193', '1.004884']));
  });

  it('never shows an uncertain figure as a number', async () => {
    const marital = (await find('1.004873')).items[0];
    expect(marital?.fee).toEqual({ text: { vi: 'Theo quy định địa phương', en: 'Set by the province' }, certain: false });
    const driving = (await find('3.000347')).items[0];
    expect(driving).toMatchObject({
      title: { vi: 'Đổi giấy phép lái xe' },
      fee: { certain: false, text: { vi: 'Theo quy định' } },
    });
    // The copy of an extract: the fee is the portal's, the time is from memory.
    expect((await find('2.000635')).items[0]).toMatchObject({
      time: { certain: false },
      fee: { text: { vi: '8.000\u00a0đ mỗi bản' }, certain: true },
    });
  });

  it('pages through all, everyday procedures first', async () => {
    const first = (await world.call<ProcedurePage>(`${url}?limit=50`)).body;
    expect(first.total).toBe(1585);
    expect(first.items.slice(0, 3).every((item) => item.applyHere)).toBe(true);
    const second = (await world.call<ProcedurePage>(`${url}?limit=50&cursor=${first.nextCursor ?? ''}`)).body;
    expect(second.items).toHaveLength(50);
    expect(new Set([...first.items, ...second.items].map((item) => item.code)).size).toBe(100);
    const last = await find('', `&field=${encodeURIComponent('Hộ tịch')}&limit=50`);
    expect(last).toMatchObject({ total: 41 });
    expect(last).not.toHaveProperty('nextCursor');
    expect((await world.call(`${url}?cursor=nonsense`)).body).toMatchObject({ status: 400, code: 'cursor-unknown' });
    expect((await world.call(`${url}?limit=0&colour=red`)).status).toBe(422);
  });

  it('tells everything about one procedure, with dates that know the holiday', async () => {
    const { body } = await world.call<ProcedureDetail>(`${url}/1.001193`);
    expect(body).toMatchObject({ legalTitle: { vi: 'Thủ tục đăng ký khai sinh' }, decision: '163/QĐ-BTP', minutesToFill: 10 });
    expect(body.expected?.next.dueAt).toBe(new Date('2026-11-23T17:00:00+07:00').toISOString());
    expect(body.expected?.after).toMatchObject({
      dueAt: new Date('2026-11-25T17:00:00+07:00').toISOString(),
      daysOff: [{ date: '2026-11-24', name: 'Ngày Văn hóa Việt Nam' }],
    });
    expect(body.feeNotes.map((note) => note.vi)).toContain('Bản sao trích lục khai sinh: 8.000\u00a0đ mỗi bản');
    expect(body.papers.find((paper) => paper.kind === 'show_only')?.title.vi).toBe('Giấy tờ tuỳ thân');
    expect((await world.call<ProcedureDetail>(`${url}/1.002755`)).body.requiredAssurance).toBe(2);
    expect((await world.call<ProcedureDetail>(`${url}/1.001193`)).body).not.toHaveProperty('requiredAssurance');
    expect((await world.call<ProcedureDetail>(`${url}/1.004194`)).body.channels.map((each) => each.fee.text.vi)).toEqual([
      '7.000\u00a0đ',
      '15.000\u00a0đ',
    ]);
    const desk = (await world.call<ProcedureDetail>(`${url}/2.000815`)).body;
    expect(desk).toMatchObject({ applyHere: false, online: false, time: { certain: false } });
    expect(desk).not.toHaveProperty('expected');
    const customs = (await world.call<ProcedureDetail>(`${url}/1.000005`)).body;
    expect(customs).toMatchObject({ applyHere: false, online: true });
    expect(customs).not.toHaveProperty('expected');
    expect((await world.call(`${url}/9.999999`)).body).toMatchObject({ status: 404, code: 'procedure-unknown' });
  });

  it('gives the form, and only where there is one', async () => {
    const { body } = await world.call<ProcedureFormView>(`${url}/1.001193/form`);
    expect(body.definition.form.sections[0]?.key).toBe('applicant');
    expect(JSON.stringify(body)).not.toContain('$list');
    expect((await world.call(`${url}/1.000005/form`)).body).toMatchObject({ code: 'procedure-without-form' });
    expect((await world.call(`${url}/9.999999/form`)).body).toMatchObject({ code: 'procedure-unknown' });
  });

  it('makes a form of the catalogue where nobody has worked one out, and finds it by its number', async () => {
    const page = (await world.call<ProcedureDetail>(`${url}/1.003956`)).body;
    expect(page).toMatchObject({ applyHere: true, time: { certain: false } });
    expect(page).not.toHaveProperty('expected');
    const { body } = await world.call<ProcedureFormView>(`${url}/1.003956/form`);
    expect(body.definition).toMatchObject({ code: '1.003956', timeUncertain: true, competence: { unitKind: 'commune_committee' } });
    const procedures = world.get(ProceduresFacade);
    const { version } = body.definition;
    expect(procedures.definitionVersion('1.003956', version)).toEqual(body.definition);
    expect(procedures.definitionVersion('1.003956', version + 1)).toBeUndefined();
    expect((await find('1.003956')).items[0]).toMatchObject({ applyHere: true });
  });

  it('judges an old dossier by the form it was sent under after the catalogue has changed', async () => {
    const procedures = world.get(ProceduresFacade);
    const before = procedures.definition('1.003956', clock.now());
    if (!before) throw new Error('1.003956 is not opened');
    await world.get(UnitOfWork).run(ctx, (tx) => procedures.keepVersion(tx, before));
    await world.query(
      "UPDATE procedure_entry SET entry = JSON_SET(entry, '$.papers', JSON_ARRAY(JSON_OBJECT('title', JSON_OBJECT('vi', 'Đơn', 'en', 'Form'), 'kind', 'submit'))) WHERE code = '1.003956'",
    );
    await world.query("UPDATE procedure_catalogue SET content_hash = 'changed by hand'");
    await world.get(CatalogueSnapshot).reload(true);
    await world.get(GenericProcedures).onModuleInit();
    const now = procedures.definition('1.003956', clock.now());
    expect(now?.version).not.toBe(before.version);
    expect(now?.papers.map(({ title }) => title.vi)).toEqual(['Đơn']);
    expect(procedures.definitionVersion('1.003956', before.version)).toEqual(before);
    expect(
      procedures
        .validator(
          '1.003956',
          before.version,
        )({ colour: 'red' })
        .map(({ pointer }) => pointer),
    ).toEqual(['/colour']);
  });

  it('judges answers by the real communes, every fault at once', () => {
    const procedures = world.get(ProceduresFacade);
    expect(procedures.definition('1.001193', clock.now())?.version).toBe(1);
    expect(procedures.definition('1.001193', new Date('2026-06-30T12:00:00Z'))).toBeUndefined();
    expect(procedures.definitionVersion('1.001193', 2)).toBeUndefined();
    const { faults } = procedures.checkAnswers('1.001193', 1, {
      answers: { childHometown: { provinceCode: '08', communeCode: '00004' }, applicantCitizenId: '12', colour: 'red' },
      today: '2026-11-23',
      channel: 'online',
    });
    const pointers = faults.map((fault) => fault.pointer);
    expect(pointers).toEqual(
      expect.arrayContaining(['/childHometown/communeCode', '/applicantCitizenId', '/colour', '/relation', '/childFullName']),
    );
    expect(() => procedures.validator('1.001193', 9)).toThrow('never published');
    expect(procedures.titleOf('3.000347')?.vi).toBe('Đổi giấy phép lái xe');
  });
});
