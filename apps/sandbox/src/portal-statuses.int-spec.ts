import { nationalStatuses } from '@tinhso/dossiers-contract';
import { until } from '@tinhso/testing';
import { PortalWorld } from './__world__/portal-world.js';

const CODES = Object.keys(nationalStatuses).map(Number);
const refusal = {
  reason: 'Nơi cư trú không thuộc địa bàn phường.',
  legalBasis: 'Luật Hộ tịch, điều 13',
  evidence: 'Tờ khai ghi nơi cư trú ở xã khác.',
  remedy: 'Nộp tại xã nơi cư trú.',
  appealDays: 90,
};
const items = [{ kind: 'other', title: 'Giấy tờ chứng minh nơi cư trú', instruction: 'Gửi ảnh rõ nét, đủ bốn góc giấy.' }];
const stop = { reason: 'Tòa án đang giải quyết tranh chấp về việc này.', legalBasis: 'Luật Hộ tịch 2014, điều 22' };

/** Every one of the ten national statuses, as a dossier of the portal comes to it by what people do here. */
describe('the ten statuses, told to the national portal', () => {
  let portal: PortalWorld;
  let clerk: string;
  let officer: string;
  let leader: string;
  const seen = new Set<number>();

  beforeAll(async () => {
    portal = await PortalWorld.start();
    clerk = await portal.exchange.staff('one_stop_clerk');
    officer = await portal.exchange.staff('case_officer');
    leader = await portal.exchange.staff('leader');
  });
  afterAll(() => portal?.exchange.close());

  const act = async (token: string, id: string, command: string, body: object = {}, side = 'staff'): Promise<void> => {
    const path = `/api/v1/${side}/dossiers/${id}`;
    const { version } = (await portal.exchange.world.call<{ version: number }>(path, { token })).body;
    const answer = await portal.exchange.world.call(`${path}/${command}`, { token, body: { version, ...body } });
    expect({ command, status: answer.status, body: answer.body }).toMatchObject({ command, status: 200 });
  };
  /** Statuses in the order in which the portal numbered them, each once. */
  const comesTo = (portalCode: string, wanted: readonly number[]): Promise<void> =>
    until(
      `the statuses ${wanted.join()}`,
      async () => {
        const { reports } = await portal.at(portalCode);
        const told = Object.entries(reports).sort(([a], [b]) => Number(a) - Number(b));
        const statuses = told.map(([, { status }]) => status).filter((status, index, all) => status !== all[index - 1]);
        if (JSON.stringify(statuses) !== JSON.stringify(wanted)) return undefined;
        for (const [, report] of told) expect(report).toMatchObject({ unit: 'Ủy ban nhân dân phường Minh Xuân' });
        for (const status of statuses) seen.add(status);
        return true;
      },
      40_000,
    ).then(() => undefined);

  it('3 when the desk does not take it, with the reason', async () => {
    const { portalCode, id } = await portal.takenIn();
    await act(clerk, id, 'refusal', refusal);
    await comesTo(portalCode, [1, 3]);
    const { reports } = await portal.at(portalCode);
    expect(Object.values(reports).at(-1)).toMatchObject({ officer: 'Lương Thị Mơ', note: expect.stringContaining(refusal.reason) });
  });

  it('5 when something is missing, before or after it was received', async () => {
    const before = await portal.takenIn();
    await act(clerk, before.id, 'supplement-request', { items });
    await comesTo(before.portalCode, [1, 5]);
    const after = await portal.takenIn({ person: '2' });
    await act(clerk, after.id, 'acceptance');
    await act(officer, after.id, 'start');
    await act(officer, after.id, 'supplement-request', { items });
    await comesTo(after.portalCode, [1, 2, 4, 5]);
  });

  it('6 while a payment is waited for, and 4 again once it is there', async () => {
    const { portalCode, id } = await portal.takenIn();
    await act(clerk, id, 'acceptance');
    await act(officer, id, 'start');
    await act(officer, id, 'payment-request', { amount: 15_000, reason: 'Lệ phí bản sao theo yêu cầu' });
    await comesTo(portalCode, [1, 2, 4, 6]);
    await act(clerk, id, 'payment-receipt', { amount: 15_000, receiptNumber: '0001234' });
    await comesTo(portalCode, [1, 2, 4, 6, 4]);
  });

  it('7 when its person takes it back here: whoever has an account', async () => {
    const { token } = await portal.exchange.citizen('Ma Thị Hạnh', '0900000001');
    const { portalCode, id } = await portal.takenIn({ person: '0' });
    await act(token, id, 'withdrawal', { reason: 'Tôi nộp nhầm nơi.' }, 'citizen');
    await comesTo(portalCode, [1, 7]);
  });

  it('8 when a leader stops it', async () => {
    const { portalCode, id } = await portal.takenIn();
    await act(clerk, id, 'acceptance');
    await act(leader, id, 'stop', stop);
    await comesTo(portalCode, [1, 2, 8]);
  });

  it('9 when the result is signed, 10 when it is returned', async () => {
    const { portalCode, id } = await portal.takenIn();
    await act(clerk, id, 'acceptance');
    await act(officer, id, 'start');
    await act(officer, id, 'review-request', { facts: { statusText: 'Hiện tại chưa đăng ký kết hôn với ai.' } });
    await act(leader, id, 'signature');
    await comesTo(portalCode, [1, 2, 4, 9]);
    await act(clerk, id, 'return');
    await comesTo(portalCode, [1, 2, 4, 9, 10]);
  });

  it('leaves none of the ten untold', () => {
    expect([...seen].sort((a, b) => a - b)).toEqual(CODES);
  });
});
