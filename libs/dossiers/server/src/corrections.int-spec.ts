import type { CitizenDossier, DossierState, Draft, StaffDossier } from '@tinhso/dossiers-contract';
import { birthAnswers, DossierWorld, MINH_XUAN, MONDAY, type Person } from './dossiers.fixture.js';

type Fault = { code: string; reason?: string; detail?: string; unopened?: string[]; errors?: { pointer: string }[] };

describe('mending what was filed', () => {
  let w: DossierWorld;
  let hanh: Person;
  let clerk: Person;
  let officer: Person;
  beforeAll(async () => {
    w = await DossierWorld.start();
    hanh = await w.citizen();
    clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa');
    officer = await w.staff(MINH_XUAN, 'case_officer', 'Công chức tư pháp – hộ tịch');
  });
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w.world.close());

  const own = async (id: string) => (await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: hanh.token })).body;
  const seen = async (id: string) => (await w.world.call<StaffDossier>(`/api/v1/staff/dossiers/${id}`, { token: clerk.token })).body;
  const filed = async () => {
    const body = await w.birth(hanh);
    return { ...(await w.submit(hanh, body)).body, papers: body.papers };
  };
  const correct = <T = DossierState>(id: string, body: object, who = hanh) =>
    w.act<T>(who, 'citizen', id, 'correction', { declared: true, ...body });

  it('opens it as a draft, takes the change in, and keeps what it was before', async () => {
    const { id, papers } = await filed();
    const draft = (await w.act<Draft>(hanh, 'citizen', id, 'correction-draft', {})).body;
    expect(draft).toMatchObject({ corrects: id, receivingCommune: MINH_XUAN, answers: { childFullName: 'Nông Minh Khôi' }, papers });
    expect((await w.act<Draft>(hanh, 'citizen', id, 'correction-draft', {})).body.id).toBe(draft.id);
    const proof = await w.photo(hanh, 'birthProof', '#eee');
    const answers = { ...birthAnswers, childFullName: 'Nông Minh Khoa', motherCitizenId: '008199000124' };
    const done = await correct(id, { version: 1, answers, papers: [{ paper: 'birthProof', fileId: proof }], draftId: draft.id });
    expect(done.body).toMatchObject({ status: 'submitted', version: 2 });

    const mine = await own(id);
    expect(mine.timeline[0]).toMatchObject({ type: 'dossier.corrected', detail: expect.stringContaining('Sửa 3 chỗ') });
    expect(mine.revisions).toHaveLength(1);
    expect(mine.revisions[0]).toMatchObject({ number: 1, cause: 'correction', by: 'Ma Thị Hạnh', fresh: true });
    expect(mine.revisions[0]?.answers).toEqual([
      { pointer: '/childFullName', label: expect.any(String), before: 'Nông Minh Khôi', after: 'Nông Minh Khoa' },
      expect.objectContaining({ pointer: '/motherCitizenId' }),
    ]);
    expect(mine.revisions[0]?.papers).toMatchObject([{ key: 'birthProof', before: [{ id: papers[0]?.fileId }], after: [{ id: proof }] }]);
    expect(mine.papers[0]?.files.map((file) => file.id)).toEqual([proof]);
    // Who reads at the desk sees that a number changed, and not the number.
    const number = (await seen(id)).revisions[0]?.answers.find(({ pointer }) => pointer === '/motherCitizenId');
    expect(number).toMatchObject({ before: expect.stringContaining('••••'), after: expect.stringContaining('••••') });
    const drafts = await w.world.call<{ items: Draft[] }>('/api/v1/citizen/drafts', { token: hanh.token });
    expect(drafts.body.items.map((each) => each.id)).not.toContain(draft.id);
    await w.act(clerk, 'staff', id, 'acceptance', { version: 2 });
    expect((await own(id)).revisions[0]?.fresh).toBe(false);
  });

  it('is refused without a change, over an older version, with faults, and by whoever does not own it', async () => {
    const { id, papers } = await filed();
    expect((await correct<Fault>(id, { version: 1, answers: birthAnswers, papers })).body.code).toBe('nothing-corrected');
    expect((await correct<Fault>(id, { version: 2, answers: birthAnswers, papers })).body.code).toBe('dossier-changed');
    const wrong = { ...birthAnswers, childBirthDate: '2027-01-01' };
    const faulty = await correct<Fault>(id, { version: 1, answers: wrong, papers: [] });
    expect(faulty.body.errors?.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/answers/childBirthDate', '/papers/birthProof']),
    );
    const stranger = await w.citizen('Trần Văn Bình', '7777');
    expect((await correct<Fault>(id, { version: 1, answers: birthAnswers, papers }, stranger)).status).toBe(404);
    expect((await w.act(stranger, 'citizen', id, 'correction-draft', {})).status).toBe(404);
    expect((await own(id)).revisions).toEqual([]);
  });

  it('ends when the work begins, and so does taking it back; both say what to do instead', async () => {
    const { id, papers } = await filed();
    await w.act(clerk, 'staff', id, 'acceptance', { version: 1 });
    const late = { ...birthAnswers, childFullName: 'Nông Minh Khoa' };
    expect((await correct(id, { version: 2, answers: late, papers })).body).toMatchObject({ status: 'accepted', version: 3 });
    await w.act(officer, 'staff', id, 'start', { version: 3 });
    const refused = await correct<Fault>(id, { version: 4, answers: birthAnswers, papers });
    expect(refused.body).toMatchObject({
      code: 'action-not-allowed',
      reason: 'work-began-correct',
      detail: expect.stringContaining('gọi ngay'),
    });
    const withdrawn = await w.act<Fault>(hanh, 'citizen', id, 'withdrawal', { version: 4 });
    expect(withdrawn.body).toMatchObject({ code: 'action-not-allowed', reason: 'work-began', detail: expect.stringContaining('một cửa') });
  });

  it('shows a resubmission as what changed since the request, and nothing else', async () => {
    const { id, papers } = await filed();
    const items = [
      { kind: 'answer', target: '/childBirthDate', instruction: 'Giấy chứng sinh ghi ngày 14/11/2026.' },
      { kind: 'paper', target: 'birthProof', instruction: 'Ảnh bị loá, chụp lại ở nơi đủ sáng.' },
    ];
    await w.openFiles(clerk, id);
    await w.act(clerk, 'staff', id, 'supplement-request', { version: 1, items });
    const asked = (await own(id)).request?.items ?? [];
    const proof = await w.photo(hanh, 'birthProof', '#eee');
    const replies = [
      { itemId: asked[0]?.id, value: '2026-11-14' },
      { itemId: asked[1]?.id, fileIds: [proof] },
    ];
    await w.act(hanh, 'citizen', id, 'supplement', { version: 2, replies });
    const [revision] = (await seen(id)).revisions;
    expect(revision).toMatchObject({
      cause: 'supplement',
      fresh: true,
      answers: [{ pointer: '/childBirthDate', before: '15/11/2026', after: '14/11/2026' }],
      papers: [{ key: 'birthProof', before: [{ id: papers[0]?.fileId }], after: [{ id: proof }] }],
      unchanged: { papers: 0 },
    });
    expect(revision?.unchanged.answers).toBeGreaterThan(15);
  });

  it('lets nobody call it incomplete who has not opened every file that counts now', async () => {
    const { id, papers } = await filed();
    const ask = (who: Person, version: number) =>
      w.act<Fault>(who, 'staff', id, 'supplement-request', {
        version,
        items: [{ kind: 'other', title: 'Giấy tờ khác', instruction: 'Gửi kèm giấy tờ khác.' }],
      });
    const first = papers[0]?.fileId ?? '';
    expect((await ask(clerk, 1)).body).toMatchObject({ code: 'files-unopened', unopened: [first] });
    // What a colleague has opened is not opened.
    await w.openFiles(officer, id);
    expect((await ask(clerk, 1)).body.code).toBe('files-unopened');
    expect((await seen(id)).papers[0]?.files[0]).toMatchObject({ id: first, opened: false });
    await w.openFiles(clerk, id);
    expect((await seen(id)).papers[0]?.files[0]?.opened).toBe(true);
    // A file that came since has to be opened too, and the one it replaced no longer counts.
    const proof = await w.photo(hanh, 'birthProof', '#eee');
    await correct(id, { version: 1, answers: birthAnswers, papers: [{ paper: 'birthProof', fileId: proof }] });
    expect((await ask(clerk, 2)).body).toMatchObject({ code: 'files-unopened', unopened: [proof] });
    await w.openFiles(clerk, id);
    expect((await ask(clerk, 2)).body).toMatchObject({ status: 'awaiting_supplement' });
  });

  it('keeps files that stay, adds others, and drops a paper that is no longer asked for', async () => {
    const { id, papers } = await filed();
    const second = await w.photo(hanh, 'birthProof', '#ddd');
    const both = [...papers, { paper: 'birthProof', fileId: second }];
    expect((await correct(id, { version: 1, answers: birthAnswers, papers: both })).status).toBe(200);
    expect((await own(id)).papers[0]?.files.map((file) => file.id)).toEqual([papers[0]?.fileId, second]);
    expect((await correct(id, { version: 2, answers: birthAnswers, papers })).status).toBe(200);
    const mine = await own(id);
    expect(mine.papers[0]?.files.map((file) => file.id)).toEqual([papers[0]?.fileId]);
    expect(mine.revisions.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('refuses only with rule, evidence, remedy and time to complain, and tells all of it', async () => {
    const { id } = await filed();
    const words = {
      reason: 'Nơi cư trú không thuộc địa bàn phường.',
      legalBasis: 'Điều 13 Luật Hộ tịch 2014',
      evidence: 'Tờ khai ghi nơi cư trú ở xã khác.',
      remedy: 'Nộp tại xã nơi cư trú.',
      appealDays: 90,
    };
    for (const left of ['legalBasis', 'evidence', 'remedy', 'appealDays'] as const) {
      const { [left]: _, ...rest } = words;
      const bare = await w.act<Fault>(clerk, 'staff', id, 'refusal', { version: 1, ...rest });
      expect([bare.status, bare.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, [`/${left}`]]);
    }
    const uncited = await w.act<Fault>(clerk, 'staff', id, 'refusal', { version: 1, ...words, legalBasis: 'Theo quy định của pháp luật' });
    expect(uncited.body.errors?.map(({ pointer }) => pointer)).toEqual(['/legalBasis']);
    expect((await w.act<Fault>(clerk, 'staff', id, 'refusal', { version: 1, ...words })).body).toMatchObject({ status: 'refused' });
    const { appealDays: _, ...told } = words;
    expect((await own(id)).refusal).toEqual({ ...told, appealUntil: '2027-02-21T02:40:00.000Z' });
  });
});
