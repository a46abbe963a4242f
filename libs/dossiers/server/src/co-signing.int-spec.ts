import type { CitizenDossier, CoSignerList, CoSigning, CoSigningList, Draft, SubmittedDossier } from '@tinhso/dossiers-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { AppConfig, Reader, UnitOfWork, type DeliveredEvent } from '@tinhso/platform';
import { CoSigningChangesKeeper } from './co-signing/changes.js';
import { CoSigningVault } from './co-signing/contents.js';
import { CoSigningNotices } from './co-signing/notices.js';
import { ProcedureBook } from './reading/procedure-book.js';
import { Offices } from './offices/offices.js';
import { CoSigningChore } from './co-signing/co-signing.chore.js';
import { DossierWorld, MINH_XUAN, MONDAY, type Person } from './dossiers.fixture.js';

type Fault = { code: string; errors?: { pointer: string }[] };
const home = { provinceCode: '08', communeCode: MINH_XUAN, detail: 'Tổ 5' };
const half = (who: 'applicant' | 'spouse', sex: 'male' | 'female') => ({
  [`${who}FullName`]: sex === 'male' ? 'Nông Văn Khải' : 'Hoàng Thị Mơ',
  [`${who}BirthDate`]: '1996-03-08',
  [`${who}CitizenId`]: sex === 'male' ? '008096000123' : '008196000456',
  [`${who}Sex`]: sex,
  [`${who}Address`]: home,
  [`${who}Ethnicity`]: '02',
  [`${who}Nationality`]: 'Việt Nam',
  [`${who}Status`]: 'never_married',
  [`${who}MarriageCount`]: 1,
});
const his: Record<string, unknown> = { ...half('applicant', 'male'), extraCopies: 1 };
const hers: Record<string, unknown> = half('spouse', 'female');

describe('an application that two sign', () => {
  let w: DossierWorld;
  let khai: Person;
  let mo: Person;
  let stranger: Person;
  let phone: string;
  beforeAll(async () => {
    w = await DossierWorld.start();
    const sure = (person: Person): Person => ({ ...person, token: w.world.citizenToken(person.accountId, person.name, { assurance: 2 }) });
    khai = sure(await w.citizen('Nông Văn Khải', '1111'));
    mo = sure(await w.citizen('Hoàng Thị Mơ', '2222'));
    stranger = sure(await w.citizen('Trần Văn Bình', '3333'));
    phone = (await w.world.get(IdentityFacade).contactOf(w.world.get(Reader).manager, mo.accountId))?.phone ?? '';
  });
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w.world.close());

  const call = <T>(who: Person, path: string, body?: unknown, method?: string) =>
    w.world.call<T>(`/api/v1/citizen/${path}`, { token: who.token, ...(body ? { body } : {}), ...(method ? { method } : {}) });
  const draft = async (answers: object = his) =>
    (await call<Draft>(khai, 'drafts', { procedureCode: '1.000894', receivingCommune: MINH_XUAN, answers })).body;
  const invite = <T = CoSignerList>({ id, version }: Draft, to: object = { phone }) =>
    call<T>(khai, `drafts/${id}/co-signers`, { version, signer: 'spouse', fullName: mo.name, ...to });
  const invitation = async (of: Draft) => (await invite(of)).body.items[0]?.invitation ?? { id: '', version: 0 };
  const sign = <T = CoSigning>(id: string, version: number, answers: object = hers, who = mo) =>
    call<T>(who, `co-signings/${id}/signature`, { version, answers, papers: [], declared: true });
  const submit = <T = SubmittedDossier>({ id }: Draft) =>
    w.submit<T>(khai, { procedureCode: '1.000894', receivingCommune: MINH_XUAN, answers: his, papers: [], draftId: id, declared: true });

  it('is filed once the other has signed, who saw the own part and what concerns them, and nothing else', async () => {
    const mine = await draft();
    expect((await submit<Fault>(mine)).body.code).toBe('co-signers-missing');
    const { id } = await invitation(mine);
    const list = (await call<CoSigningList>(mo, 'co-signings')).body;
    expect(list.items).toMatchObject([{ id, state: 'invited', applicantName: 'Nông Văn Khải' }]);
    const seen = (await call<CoSigning>(mo, `co-signings/${id}`)).body;
    expect(Object.keys(seen.context).sort()).toEqual(['applicantAddress', 'applicantBirthDate', 'applicantFullName', 'applicantSex']);
    expect(JSON.stringify(seen)).not.toContain('008096000123');
    for (const who of [khai, stranger]) expect((await call(who, `co-signings/${id}`)).status).toBe(404);
    const saved = await call<CoSigning>(
      mo,
      `co-signings/${id}`,
      { version: 1, answers: { ...hers, applicantFullName: 'Khác' }, papers: [] },
      'PUT',
    );
    expect(saved.body.version).toBe(2);
    expect(JSON.stringify((await call(khai, `drafts/${mine.id}/co-signers`)).body)).not.toContain('008196000456');
    expect((await sign(id, 2)).body).toMatchObject({ state: 'signed' });
    expect((await call<CoSignerList>(khai, `drafts/${mine.id}/co-signers`)).body).toMatchObject({ locked: true, complete: true });
    const filed = await submit(mine);
    expect(filed.status).toBe(201);
    const dossier = (await call<CitizenDossier>(khai, `dossiers/${filed.body.id}`)).body;
    expect(dossier.coSignatures).toMatchObject([{ name: 'Hoàng Thị Mơ', assurance: 2 }]);
    expect(dossier.pages.flatMap((page) => page.rows).find((row) => row.pointer === '/spouseFullName')?.text).toBe('Hoàng Thị Mơ');
    expect((await call<CoSigning>(mo, `co-signings/${id}`)).body.dossier).toMatchObject({ code: filed.body.code, status: 'submitted' });
    expect((await call(mo, `dossiers/${filed.body.id}`)).status).toBe(404);
    const alone = await w.act<Fault>(khai, 'citizen', filed.body.id, 'correction', {
      version: 1,
      answers: his,
      papers: [],
      declared: true,
    });
    expect(alone.body.code).toBe('co-signed');
  });

  it('stands still while somebody is asked, and can be changed when the asking is taken back', async () => {
    const mine = await draft();
    const { id, version } = await invitation(mine);
    const save = () =>
      call<Fault>(
        khai,
        `drafts/${mine.id}`,
        { version: 1, answers: { ...his, extraCopies: 2 }, papers: [], receivingCommune: MINH_XUAN },
        'PUT',
      );
    expect((await save()).body.code).toBe('draft-waiting');
    expect((await invite<Fault>(mine)).body.code).toBe('co-signing-state');
    expect((await call(stranger, `co-signers/${id}/withdrawal`, { version })).status).toBe(404);
    await sign(id, version);
    expect((await call(khai, `co-signers/${id}/withdrawal`, { version: version + 1 })).status).toBe(204);
    expect((await save()).status).toBe(200);
    expect((await submit<Fault>(mine)).body.code).toBe('co-signers-missing');
    expect((await sign<Fault>(id, version + 2)).body.code).toBe('co-signing-state');
    // Asked again, the same person finds what was typed before.
    const again = await invitation({ ...mine, version: 2 });
    expect((await call<CoSigning>(mo, `co-signings/${again.id}`)).body.answers).toMatchObject({ spouseFullName: 'Hoàng Thị Mơ' });
  });

  it('asks nobody before the own part is complete, nobody’s own number, and no number that is none', async () => {
    const { applicantSex: _, ...unfinished } = his;
    const open = await invite<Fault>(await draft(unfinished));
    expect(open.body.errors?.map(({ pointer }) => pointer)).toContain('/applicantSex');
    const own = (await w.world.get(IdentityFacade).contactOf(w.world.get(Reader).manager, khai.accountId))?.phone;
    const mine = await draft();
    expect((await invite<Fault>(mine, { phone: own })).body.code).toBe('co-signer-is-applicant');
    expect((await invite<Fault>(mine, { phone: '123' })).body.errors?.map(({ pointer }) => pointer)).toEqual(['/phone']);
    expect((await invite<Fault>(mine, { citizenId: '12' })).body.errors?.map(({ pointer }) => pointer)).toEqual(['/citizenId']);
  });

  it('is signed only by a person who is surely known, with a complete part that agrees with the other', async () => {
    const { id, version } = await invitation(await draft());
    const unsure = { ...mo, token: w.world.citizenToken(mo.accountId, mo.name, { assurance: 1 }) };
    expect((await sign<Fault>(id, version, hers, unsure)).body.code).toBe('assurance-too-low');
    const { spouseCitizenId: _, ...missing } = hers;
    expect((await sign<Fault>(id, version, missing)).body.errors?.map(({ pointer }) => pointer)).toEqual(['/answers/spouseCitizenId']);
    const same = await sign<Fault>(id, version, { ...hers, spouseSex: 'male' });
    expect(same.body.errors?.map(({ pointer }) => pointer)).toContain('/answers/spouseSex');
    const declined = await call<CoSigning>(mo, `co-signings/${id}/refusal`, { version, reason: 'Chưa sẵn sàng.' });
    expect(declined.body.state).toBe('declined');
    expect((await sign<Fault>(id, version + 1)).body.code).toBe('co-signing-state');
  });

  it('invites a number without an account by SMS that names nobody and nothing; others are told in the app', async () => {
    const notices = new CoSigningNotices(
      w.world.get(Reader),
      w.world.get(IdentityFacade),
      w.world.get(CoSigningVault),
      w.world.get(ProcedureBook),
      w.world.get(Offices),
      w.world.get(AppConfig),
    );
    const told = async (to: object) => {
      const mine = await draft();
      const coSigningId = (await invite(mine, to)).body.items[0]?.invitation?.id ?? '';
      const payload = { coSigningId };
      return notices.ofStranger({ id: coSigningId, type: 'cosigning.invited', occurredAt: MONDAY, payload } as unknown as DeliveredEvent);
    };
    expect(await told({ phone })).toBeUndefined();
    expect(await told({ citizenId: '008196000999' })).toBeUndefined();
    const message = await told({ phone: '0398 765 432' });
    expect(message).toMatchObject({ phone: '0398765432', text: { vi: expect.stringContaining('trước ngày 07/12') as unknown } });
    expect(JSON.stringify(message?.text)).not.toMatch(/Khải|Mơ|kết hôn|0398/);
    expect(message?.text.vi.length).toBeLessThanOrEqual(306);
  });

  it('reminds once, and lapses', async () => {
    const mine = await draft();
    const { id, version } = await invitation(mine);
    const chore = new CoSigningChore(w.world.get(UnitOfWork), w.world.get(CoSigningChangesKeeper), w.world.get(Offices));
    w.clock.set(new Date('2026-12-05T09:00:00+07:00'));
    await chore.run();
    await chore.run();
    const reminded = (await call<CoSigning>(mo, `co-signings/${id}`)).body.version;
    expect(reminded).toBe(version + 1);
    w.clock.set(new Date('2026-12-08T09:00:00+07:00'));
    expect((await sign<Fault>(id, reminded)).body.code).toBe('co-signing-state');
    await chore.run();
    expect((await call<CoSignerList>(khai, `drafts/${mine.id}/co-signers`)).body).toMatchObject({
      locked: false,
      items: [{ invitation: { state: 'expired' } }],
    });
  });
});
