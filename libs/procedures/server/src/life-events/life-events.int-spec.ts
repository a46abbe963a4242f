import { ImportProvince, organisationsDomain, OrganisationsHttpModule } from '@tinhso/organisations-server';
import { FixedClock, systemContext } from '@tinhso/platform';
import { splitLifeEvent, type LifeEventDetail, type LifeEventFormView, type LifeEventList } from '@tinhso/procedures-contract';
import { World } from '@tinhso/testing';
import { ImportCatalogue, LifeEventBook, proceduresDomain, ProceduresHttpModule } from '../index.js';

const ctx = systemContext('life-events.test');
const clock = new FixedClock(new Date('2026-11-23T10:21:00+07:00'));
const url = '/api/v1/public/life-events';

describe('life events', () => {
  let world: World;

  beforeAll(async () => {
    world = await World.start({
      domains: [organisationsDomain, proceduresDomain],
      api: [OrganisationsHttpModule, ProceduresHttpModule],
      clock,
    });
    for (const table of ['procedure_catalogue', 'procedure_version', 'procedure_entry']) await world.query(`DELETE FROM ${table}`);
    await world.get(ImportProvince).run(ctx);
    await world.get(ImportCatalogue).run(ctx);
  });
  afterAll(() => world.close());

  it('are listed as the pack has them', async () => {
    const { items } = (await world.call<LifeEventList>(url)).body;
    expect(items.map(({ key }) => key)).toEqual(['sinh-con', 'ket-hon', 'chuyen-nha', 'nguoi-than-mat', 'xay-nha', 'mo-cua-hang']);
    expect(items[2]).toMatchObject({ title: { vi: 'Chuyển nhà', en: 'Moving home' }, procedures: 5 });
  });

  it('show each procedure with time, fee, and whether it is filed with the others', async () => {
    const moving = (await world.call<LifeEventDetail>(`${url}/chuyen-nha`)).body;
    expect(moving).toMatchObject({ formCode: 'sk-chuyen-nha' });
    const of = (code: string) => moving.procedures.find((each) => each.code === code);
    expect(of('1.004194')).toMatchObject({ together: true, when: { vi: 'Khi ở từ 30 ngày, có thời hạn' } });
    expect(of('1.003677')).toMatchObject({ together: false, note: { vi: expect.stringContaining('nơi bạn đi') as string } });
    expect((await world.call(`${url}/nghi-huu`)).body).toMatchObject({ status: 404, code: 'life-event-unknown' });
    expect((await world.call(`${url}/nghi-huu/form`)).body).toMatchObject({ status: 404, code: 'life-event-unknown' });
  });

  it('have one form that comes apart into the forms in force', async () => {
    const view = (await world.call<LifeEventFormView>(`${url}/chuyen-nha/form`)).body;
    expect(view.definition).toMatchObject({ code: 'sk-chuyen-nha', requiredAssurance: 2 });
    const book = world.get(LifeEventBook);
    const form = book.form('sk-chuyen-nha', clock.now());
    expect(form?.definition.version).toBe(view.definition.version);
    expect(book.form('sk-chuyen-nha', clock.now())).toBe(form);
    expect(book.form('1.004194', clock.now())).toBeUndefined();
    const facts = { answers: { stay: 'temporary', proof: false, absent: false }, today: '2026-11-23', channel: 'online' } as const;
    const shares = form ? splitLifeEvent(form, facts, []) : [];
    expect(shares.map(({ definition }) => definition.code)).toEqual(['1.004194']);
  });
});
