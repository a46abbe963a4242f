import type { CitizenDossier, DossierState, StaffDossier, SubmittedDossier } from '@tinhso/dossiers-contract';
import { DossierWorld, MINH_XUAN, MONDAY, type Person } from './dossiers.fixture.js';

type Fault = { code: string; reason?: string; errors?: { pointer: string; message: string }[] };
const ASKED = [
  { kind: 'paper', target: 'birthProof', instruction: 'Ảnh bị loá, chụp lại ở nơi đủ sáng.' },
  { kind: 'answer', target: '/childBirthDate', instruction: 'Giấy chứng sinh ghi ngày 14/11/2026.' },
  { kind: 'other', title: 'Số điện thoại người nhà', instruction: 'Cho biết số để liên lạc khi cần.' },
];

describe('supplements', () => {
  let w: DossierWorld;
  let hanh: Person;
  let clerk: Person;
  let officer: Person;
  let leader: Person;
  beforeAll(async () => {
    w = await DossierWorld.start();
    hanh = await w.citizen();
    clerk = await w.staff(MINH_XUAN, 'one_stop_clerk', 'Công chức Một cửa');
    officer = await w.staff(MINH_XUAN, 'case_officer', 'Công chức tư pháp – hộ tịch');
    leader = await w.staff(MINH_XUAN, 'leader', 'Chủ tịch');
  });
  beforeEach(() => w.clock.set(MONDAY));
  afterAll(() => w.world.close());

  const read = async (id: string) => (await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: hanh.token })).body;
  const submitted = async (): Promise<SubmittedDossier> => (await w.submit(hanh, await w.birth(hanh))).body;
  // Nobody calls a dossier incomplete without having opened everything in it.
  const staff = async <T = DossierState>(who: Person, id: string, command: string, body: object) => {
    if (command === 'supplement-request') await w.openFiles(who, id);
    return w.act<T>(who, 'staff', id, command, body);
  };
  const supply = <T = DossierState>(id: string, body: object) => w.act<T>(hanh, 'citizen', id, 'supplement', body);

  it('asks for everything once, waits, and takes all answers together', async () => {
    const { id } = await submitted();
    expect((await staff(clerk, id, 'supplement-request', { version: 1, items: ASKED })).body).toMatchObject({
      status: 'awaiting_supplement',
      version: 2,
    });
    const waiting = await read(id);
    expect(waiting).toMatchObject({ nationalStatus: 5, holder: { side: 'citizen' }, clock: { due: { level: 'paused' } } });
    expect(waiting.request?.items.map(({ kind, target, title }) => [kind, target, title])).toEqual([
      ['paper', 'birthProof', expect.stringContaining('chứng sinh')],
      ['answer', '/childBirthDate', expect.any(String)],
      ['other', undefined, 'Số điện thoại người nhà'],
    ]);
    const [paper, answer, other] = waiting.request?.items ?? [];
    const missing = await supply<Fault>(id, { version: 2, replies: [{ itemId: answer?.id, value: '2026-13-01' }] });
    expect(missing.status).toBe(422);
    expect(missing.body.errors?.map((fault) => fault.pointer)).toEqual(['/replies', '/replies']);
    const file = await w.photo(hanh, 'birthProof', '#eee');
    const all = [
      { itemId: paper?.id, fileIds: [file] },
      { itemId: answer?.id, value: '2026-13-01' },
      { itemId: other?.id, note: 'Gọi số của bà ngoại.' },
    ];
    const wrong = await supply<Fault>(id, { version: 2, replies: all });
    expect(wrong.body.errors?.map((fault) => fault.pointer)).toEqual(['/replies/1/value']);
    const done = await supply(id, { version: 2, replies: all.map((reply, n) => (n === 1 ? { ...reply, value: '2026-11-14' } : reply)) });
    expect(done.body).toMatchObject({ status: 'submitted', version: 3 });
    const after = await read(id);
    expect(after.request).toBeUndefined();
    expect(after.pages.flatMap((page) => page.rows).find((row) => row.pointer === '/childBirthDate')?.text).toBe('14/11/2026');
    expect(after.papers[0]?.files.map(({ id: fileId, supplemented }) => [fileId, supplemented])).toEqual([[file, true]]);
    const seen = (await w.world.call<StaffDossier>(`/api/v1/staff/dossiers/${id}`, { token: clerk.token })).body;
    expect(seen.requests[0]?.items.at(-1)).toMatchObject({ answered: true, reply: 'Gọi số của bà ngoại.' });
  });

  it('names what the form does not have, and asks for nothing twice', async () => {
    const { id } = await submitted();
    const items = [
      { kind: 'paper', target: 'passport', instruction: 'Gửi hộ chiếu.' },
      { kind: 'answer', target: '/childFullName', instruction: 'Viết in hoa.' },
      { kind: 'answer', target: '/childFullName', instruction: 'Viết in hoa.' },
      { kind: 'other', instruction: 'Không có tên.' },
    ];
    const refused = await staff<Fault>(clerk, id, 'supplement-request', { version: 1, items });
    expect(refused.status).toBe(422);
    expect(refused.body.errors?.map((fault) => fault.pointer)).toEqual(['/items/0/target', '/items/2/target', '/items/3/title']);
  });

  it('leaves a second request to the leader, who says why', async () => {
    const { id } = await submitted();
    const items = [{ kind: 'other', title: 'Giấy tờ khác', instruction: 'Gửi kèm giấy tờ khác.' }];
    await staff(clerk, id, 'supplement-request', { version: 1, items });
    const itemId = (await read(id)).request?.items[0]?.id;
    await supply(id, { version: 2, replies: [{ itemId, note: 'Đã gửi kèm.' }] });
    expect((await staff<Fault>(clerk, id, 'supplement-request', { version: 3, items })).body).toMatchObject({
      code: 'action-not-allowed',
      reason: 'asked-before',
    });
    expect((await staff<Fault>(leader, id, 'supplement-request', { version: 3, items })).body.errors).toMatchObject([
      { pointer: '/secondRequestReason' },
    ]);
    const second = await staff(leader, id, 'supplement-request', {
      version: 3,
      items,
      secondRequestReason: 'Giấy gửi kèm không đọc được.',
    });
    expect(second.body).toMatchObject({ status: 'awaiting_supplement', version: 4 });
  });

  it('leaves a late first request to the leader too, and tells until when it is in time', async () => {
    const { id } = (await w.submit(hanh, w.stay())).body;
    const items = [{ kind: 'other', title: 'Giấy tờ khác', instruction: 'Gửi kèm giấy tờ khác.' }];
    const look = async (who: Person) => (await w.world.call<StaffDossier>(`/api/v1/staff/dossiers/${id}`, { token: who.token })).body;
    const may = async (who: Person) => (await look(who)).actions.find(({ action }) => action === 'request_supplement');
    expect((await look(clerk)).office.supplementTerm).toBeUndefined();
    await staff(clerk, id, 'acceptance', { version: 1 });
    await staff(officer, id, 'start', { version: 2 });
    // Three working days after 23/11 at 09:40, over the holiday of 24/11.
    const until = '2026-11-27T02:40:00.000Z';
    w.clock.set(new Date(until));
    expect((await look(officer)).office.supplementTerm).toEqual({ until, over: false });
    expect(await may(officer)).toMatchObject({ allowed: true });
    w.clock.set(new Date('2026-11-27T02:40:00.001Z'));
    expect((await look(officer)).office.supplementTerm).toEqual({ until, over: true });
    expect(await may(officer)).toMatchObject({ allowed: false, reason: 'asked-late' });
    expect((await staff<Fault>(officer, id, 'supplement-request', { version: 3, items })).body).toMatchObject({
      code: 'action-not-allowed',
      reason: 'asked-late',
    });
    expect(await may(leader)).toMatchObject({ allowed: true });
    expect((await staff<Fault>(leader, id, 'supplement-request', { version: 3, items })).body.errors).toMatchObject([
      { pointer: '/secondRequestReason' },
    ]);
    const secondRequestReason = 'Công an xã vừa báo thiếu giấy tờ.';
    const late = await staff(leader, id, 'supplement-request', { version: 3, items, secondRequestReason });
    expect(late.body).toMatchObject({ status: 'awaiting_supplement', version: 4 });
  });

  it.each([
    // Due on 27/11 at 09:40; asked on 25/11 at 09:40, answered on 30/11 at 08:30: 22 h 50 of office time waited (28 and 29/11 are a weekend).
    ['restart', '2026-11-30T01:30:00.000Z', '2026-12-03T01:30:00.000Z'],
    ['pause', '2026-11-30T01:30:00.000Z', '2026-12-02T01:30:00.000Z'],
  ] as const)('after acceptance the clock goes on as the office has it: %s', async (mode, suppliedAt, promised) => {
    const binh = await w.citizen('Trần Văn Bình', '7777');
    const { id } = (await w.submit(binh, w.stay())).body;
    expect((await staff(clerk, id, 'acceptance', { version: 1 })).body.promisedAt).toBe('2026-11-27T02:40:00.000Z');
    await staff(officer, id, 'start', { version: 2 });
    w.clock.set(new Date('2026-11-25T09:40:00+07:00'));
    await staff(officer, id, 'supplement-request', {
      version: 3,
      items: [{ kind: 'answer', target: '/stayUntil', instruction: 'Thời hạn ghi nhầm năm.' }],
    });
    const asked = (await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: binh.token })).body;
    expect(asked).toMatchObject({ clock: { state: 'paused', pausedSince: '2026-11-25T02:40:00.000Z' } });
    w.clock.set(new Date(suppliedAt));
    await w.supplementClock(MINH_XUAN, mode);
    const replies = [{ itemId: asked.request?.items[0]?.id, value: '2027-06-30' }];
    const done = await w.act<DossierState>(binh, 'citizen', id, 'supplement', { version: 4, replies });
    expect(done.body).toMatchObject({ status: 'processing', promisedAt: promised });
    const { clock } = (await w.world.call<CitizenDossier>(`/api/v1/citizen/dossiers/${id}`, { token: binh.token })).body;
    expect(clock).toMatchObject({ state: 'running', due: { at: promised } });
  });
});
