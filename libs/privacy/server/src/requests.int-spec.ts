import { RemindOfficers } from './use-cases/remind-officers.js';
import { newId } from '@tinhso/kernel';
import { CopyRules } from '@tinhso/notifications-server';
import { Reader } from '@tinhso/platform';
import type {
  ConsentList,
  ConsentState,
  PrivacyNotice,
  PrivacyQueue,
  PrivacyRequestView,
  StaffPrivacyRequest,
} from '@tinhso/privacy-contract';
import { PrivacyWorld, type Person } from './__world__/privacy-world.js';

const statement = 'Tôi muốn biết ai đang giữ số điện thoại của tôi.';

describe('requests about personal data', () => {
  let privacy: PrivacyWorld;
  let hanh: Person;
  let officer: Person;

  beforeAll(async () => {
    privacy = await PrivacyWorld.start();
  });
  beforeEach(async () => {
    await privacy.clean();
    [hanh, officer] = [await privacy.citizen(), await privacy.officer()];
  });
  afterAll(() => privacy.world.close());

  const ask = async (body: unknown = { kind: 'access', statement }, person = hanh) =>
    privacy.call<PrivacyRequestView>(person, '/citizen/privacy/requests', body);
  const own = async (id: string, person = hanh) => privacy.call<PrivacyRequestView>(person, `/citizen/privacy/requests/${id}`);
  const act = (id: string, what: string, body: unknown, person = officer) =>
    privacy.call<StaffPrivacyRequest>(person, `/staff/privacy/requests/${id}/${what}`, body);
  const queue = async (state = 'open') => (await privacy.call<PrivacyQueue>(officer, `/staff/privacy/requests?state=${state}`)).body;

  it('are told beforehand how long they take', async () => {
    const { body } = await privacy.world.call<PrivacyNotice>('/api/v1/public/privacy/notice');
    expect(body.acknowledge).toEqual({ count: 2, unit: 'working_days' });
    expect(Object.fromEntries(body.times.map(({ kind, complete }) => [kind, complete.count]))).toEqual({
      access: 10,
      correct: 10,
      erase: 20,
      withdraw: 15,
      restrict: 15,
      object: 15,
      complaint: 30,
    });
    expect(body.controller).toBe('Ủy ban nhân dân tỉnh Tuyên Quang');
  });

  it('carry their legal dates with the arithmetic, over the holiday of 24 November', async () => {
    const { status, body } = await ask();
    expect(status).toBe(201);
    expect(body.code).toBe('DL-261123-0001');
    expect(body.acknowledgement).toMatchObject({ dueOn: '2026-11-26', state: 'running' });
    expect(body.completion).toMatchObject({ dueOn: '2026-12-03', limit: { count: 10, unit: 'days' } });
    expect(body.acknowledgement.days[0]).toEqual({ date: '2026-11-24', kind: 'holiday', name: 'Ngày Văn hóa Việt Nam' });
    expect(body.due?.what).toBe('acknowledge');
    expect((await ask()).body.code).toBe('DL-261123-0002');
  });

  it('go through the officer: acknowledged, extended once with a reason, decided, carried out', async () => {
    const { id, version } = (await ask()).body;
    expect((await queue()).items.map(({ code, person }) => [code, person])).toEqual([['DL-261123-0001', 'Ma Thị Hạnh']]);
    const acknowledged = (await act(id, 'acknowledgement', { version })).body;
    expect(acknowledged).toMatchObject({ status: 'acknowledged', version: 2, acknowledgement: { state: 'kept' } });
    const extended = (await act(id, 'extension', { version: 2, reason: 'Phải tra cứu hồ sơ giấy ở ba xã.' })).body;
    expect(extended).toMatchObject({
      status: 'extended',
      completion: { dueOn: '2026-12-14', movedFrom: '2026-12-13', limit: { count: 20 } },
    });
    expect((await act(id, 'extension', { version: 3, reason: 'Thêm một lần nữa cho chắc.' })).body).toMatchObject({
      code: 'privacy-action-not-allowed',
    });
    expect((await act(id, 'decision', { version: 3, decision: 'accept', answer: 'Sẽ gửi danh sách nơi giữ dữ liệu.' })).status).toBe(200);
    const done = (await act(id, 'fulfilment', { version: 4, answer: 'Danh sách đã có trong trang Ai đã xem.' })).body;
    expect(done).toMatchObject({ status: 'fulfilled', actions: [] });
    const seen = (await own(id)).body;
    expect(seen.answer).toBe('Danh sách đã có trong trang Ai đã xem.');
    expect(seen.history.map(({ title }) => title)).toEqual([
      'Đã thực hiện xong',
      'Đã chấp nhận',
      'Đã gia hạn một lần',
      'Đã xác nhận và bắt đầu giải quyết',
      'Đã nhận yêu cầu',
    ]);
    expect(seen.history[2]).toMatchObject({ by: 'Đàm Thị Tuyết', text: 'Phải tra cứu hồ sơ giấy ở ba xã.' });
    expect((await privacy.told()).map(({ title }) => title)).toEqual([
      'Đã xác nhận yêu cầu về dữ liệu',
      'Yêu cầu về dữ liệu được gia hạn',
      'Yêu cầu về dữ liệu được chấp nhận',
      'Yêu cầu về dữ liệu đã thực hiện xong',
    ]);
    expect([(await queue()).items.length, (await queue('closed')).items.length]).toEqual([0, 1]);
  });

  it('have more days with a third party, where the law gives them', async () => {
    const { id } = (await ask({ kind: 'object', statement })).body;
    expect((await act(id, 'acknowledgement', { version: 1, thirdParty: true })).body.completion.limit.count).toBe(20);
    const access = (await ask()).body;
    expect((await act(access.id, 'acknowledgement', { version: 1, thirdParty: true })).body.completion.limit.count).toBe(10);
  });

  it('write a granted correction into the profile, vouched for by the office', async () => {
    const correction = { field: 'fullName', value: 'Ma Thị Hồng Hạnh' };
    const { id } = (await ask({ kind: 'correct', statement, correction })).body;
    const opened = (await privacy.call<StaffPrivacyRequest>(officer, `/staff/privacy/requests/${id}`)).body;
    expect(opened).toMatchObject({ currentValue: 'Ma Thị Hạnh', correction, person: { name: 'Ma Thị Hạnh' } });
    await act(id, 'acknowledgement', { version: 1 });
    await act(id, 'decision', { version: 2, decision: 'accept', answer: 'Đúng với căn cước đã đối chiếu.' });
    const before = await privacy.world.query<{ full_name: string }[]>('SELECT full_name FROM account WHERE kind = ?', ['citizen']);
    expect(before[0]?.full_name).toBe('Ma Thị Hạnh');
    await act(id, 'fulfilment', { version: 3, answer: 'Đã sửa họ tên trong tài khoản.' });
    const [account] = await privacy.world.query<{ full_name: string }[]>('SELECT full_name FROM account WHERE kind = ?', ['citizen']);
    const [attribute] = await privacy.world.query<{ source: string; verified_by: string }[]>(
      'SELECT source, verified_by FROM profile_attribute',
    );
    expect(account?.full_name).toBe('Ma Thị Hồng Hạnh');
    expect(attribute).toMatchObject({ source: 'office', verified_by: 'UBND tỉnh Tuyên Quang' });
  });

  /** Asked for, acknowledged and decided; what it asks for is not done yet. */
  const accepted = async (body: unknown): Promise<string> => {
    const { id } = (await ask(body)).body;
    await act(id, 'acknowledgement', { version: 1 });
    await act(id, 'decision', { version: 2, decision: 'accept', answer: 'Đồng ý theo yêu cầu của bạn.' });
    return id;
  };
  const consents = async (person = hanh) => (await privacy.call<ConsentList>(person, '/citizen/privacy/consents')).body;
  const agree = async () => {
    const [shown] = (await consents()).items;
    const body = { given: true, textSha256: shown?.textSha256 };
    return (await privacy.call<ConsentState>(hanh, '/citizen/privacy/consents/email_copies', body, 'PUT')).body;
  };
  const copies = async () => {
    const [rules, { manager }] = [privacy.world.get(CopyRules), privacy.world.get(Reader)];
    return { mail: await rules.mailAgreed(manager, hanh.accountId), sms: !(await rules.smsStopped(manager, hanh.accountId)) };
  };

  it('stop the use that an objection names, once it is carried out, until the person allows it again', async () => {
    expect(await copies()).toEqual({ mail: false, sms: true });
    const id = await accepted({ kind: 'object', statement, use: 'sms_notices' });
    expect(await copies()).toEqual({ mail: false, sms: true });
    const done = (await act(id, 'fulfilment', { version: 3, answer: 'Đã dừng tin nhắn SMS về hồ sơ.' })).body;
    expect(done.use).toEqual({ use: 'sms_notices', title: 'Tin nhắn SMS về hồ sơ' });
    expect(await copies()).toEqual({ mail: false, sms: false });
    expect((await consents()).stopped).toEqual([
      { use: 'sms_notices', title: 'Tin nhắn SMS về hồ sơ', since: privacy.clock.now().toISOString(), requestCode: 'DL-261123-0001' },
    ]);
    const mai = await privacy.citizen('Lý Thị Mai');
    const allow = (person: Person) => privacy.call<ConsentList>(person, '/citizen/privacy/stopped-uses/sms_notices', undefined, 'DELETE');
    expect((await allow(mai)).status).toBe(404);
    expect(await copies()).toEqual({ mail: false, sms: false });
    expect((await allow(hanh)).body.stopped).toEqual([]);
    expect(await copies()).toEqual({ mail: false, sms: true });
    expect((await allow(hanh)).status).toBe(404);
    const audit = await privacy.world.query<{ action: string; fields: string }[]>(
      "SELECT action, fields FROM audit_entry WHERE action LIKE 'privacy.use-%' AND subject_id = ? ORDER BY id",
      [hanh.accountId],
    );
    expect(audit).toEqual([
      { action: 'privacy.use-stopped', fields: '["sms_notices"]' },
      { action: 'privacy.use-allowed', fields: '["sms_notices"]' },
    ]);
  });

  it('make a consent count no longer when its use is restricted; agreeing anew lifts that', async () => {
    await agree();
    expect((await copies()).mail).toBe(true);
    const id = await accepted({ kind: 'restrict', statement, use: 'email_copies' });
    await act(id, 'fulfilment', { version: 3, answer: 'Đã dừng bản sao qua thư.' });
    expect((await copies()).mail).toBe(false);
    const states = (await consents()).items;
    expect(states).toContainEqual(expect.objectContaining({ purpose: 'email_copies', given: false }));
    expect(states.flatMap(({ choice }) => choice?.by ?? [])).toEqual(['Ma Thị Hạnh']);
    expect(await agree()).toMatchObject({ given: true });
    expect([(await copies()).mail, (await consents()).stopped]).toEqual([true, []]);
  });

  it('name only what can stop by itself, and consent is withdrawn only where there is one', async () => {
    for (const body of [
      { kind: 'object', statement, use: 'everything' },
      { kind: 'withdraw', statement, use: 'sms_notices' },
    ])
      expect((await ask(body)).status).toBe(422);
    expect((await ask({ kind: 'access', statement, use: 'sms_notices' })).status).toBe(422);
    expect((await ask({ kind: 'withdraw', statement, use: 'email_copies' })).status).toBe(201);
    const { body } = await privacy.world.call<PrivacyNotice>('/api/v1/public/privacy/notice');
    expect(body.stoppable.map(({ use, basis }) => [use, basis])).toEqual([
      ['email_copies', 'consent'],
      ['form_prefill', 'consent'],
      ['sms_notices', 'law'],
    ]);
  });

  it('change nothing when refused, and say why', async () => {
    const { id } = (await ask({ kind: 'correct', statement, correction: { field: 'birthDate', value: '1999-09-02' } })).body;
    await act(id, 'acknowledgement', { version: 1 });
    await act(id, 'decision', { version: 2, decision: 'refuse', answer: 'Chưa có giấy tờ nào ghi ngày sinh này.' });
    expect((await own(id)).body).toMatchObject({ status: 'refused', answer: 'Chưa có giấy tờ nào ghi ngày sinh này.' });
    expect(await privacy.world.query('SELECT 1 FROM profile_attribute')).toEqual([]);
  });

  it('refuse a wish that cannot be true', async () => {
    const answer = await ask({ kind: 'correct', statement, correction: { field: 'birthDate', value: '2099-01-01' } });
    expect([answer.status, (answer.body as unknown as { code: string }).code]).toEqual([422, 'correction-refused']);
  });

  it('are nobody else’s: foreign and absent ones look alike, to citizens and to officers elsewhere', async () => {
    const { id } = (await ask()).body;
    const mai = await privacy.citizen('Lý Thị Mai');
    const strip = ({ status, body }: { status: number; body: unknown }) => [status, { ...(body as object), traceId: '' }];
    expect(strip(await own(id, mai))).toEqual(strip(await own(newId(), mai)));
    const elsewhere = { ...officer, token: privacy.world.staffToken([{ unitId: newId(), role: 'data_protection_officer' }]) };
    const body = { version: 1 };
    expect(strip(await act(id, 'acknowledgement', body, elsewhere))).toEqual(strip(await act(newId(), 'acknowledgement', body, elsewhere)));
    const clerk = { ...officer, token: privacy.world.staffToken([{ unitId: privacy.provinceId, role: 'one_stop_clerk' }]) };
    expect((await act(id, 'acknowledgement', body, clerk)).status).toBe(403);
  });

  it('let one of two officers win, and a citizen take hers back until it is decided', async () => {
    const { id } = (await ask()).body;
    const both = await Promise.all([act(id, 'acknowledgement', { version: 1 }), act(id, 'acknowledgement', { version: 1 })]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const back = await privacy.call<PrivacyRequestView>(hanh, `/citizen/privacy/requests/${id}/withdrawal`, { version: 2 });
    expect(back.body.status).toBe('withdrawn');
    expect((await privacy.call(hanh, `/citizen/privacy/requests/${id}/withdrawal`, { version: 3 })).status).toBe(409);
  });

  it('are not more than ten open at once', async () => {
    for (let n = 0; n < 10; n++) expect((await ask()).status).toBe(201);
    expect((await ask()).status).toBe(409);
  });

  it('remind the officer once before each date, and say when it is missed', async () => {
    const reminders = privacy.world.get(RemindOfficers);
    const { id } = (await ask()).body;
    expect(await reminders.run()).toBe(0);
    privacy.later(2); // Wednesday 25, the working day before the last.
    expect([await reminders.run(), await reminders.run()]).toEqual([1, 0]);
    expect((await privacy.told()).at(-1)).toMatchObject({
      accountId: officer.accountId,
      body: expect.stringContaining('26/11/2026') as string,
    });
    expect((await queue()).counts).toEqual({ open: 1, soon: 1, overdue: 0 });
    privacy.later(2);
    expect((await queue()).counts).toEqual({ open: 1, soon: 0, overdue: 1 });
    const { body } = await act(id, 'acknowledgement', { version: 1 });
    expect(body.acknowledgement.state).toBe('missed');
    privacy.later(5); // Wednesday 2 December: the answer is due on Thursday.
    expect(await reminders.run()).toBe(1);
  });

  it('leave a line in the log for each reading by an officer', async () => {
    const { id } = (await ask()).body;
    await privacy.call(officer, `/staff/privacy/requests/${id}`);
    const rows = await privacy.world.query<{ n: number }[]>(
      "SELECT COUNT(*) AS n FROM audit_entry WHERE action = 'privacy.read-request' AND subject_id = ?",
      [id],
    );
    expect(Number(rows[0]?.n)).toBe(1);
  });
});
