import type { ChildView } from '@tinhso/delegation-contract';
import { DelegationJobsModule } from '@tinhso/delegation-server';
import { FilesJobsModule } from '@tinhso/files-server';
import { IdentityJobsModule } from '@tinhso/identity-server';
import type { NotificationItem, NotificationPage } from '@tinhso/notifications-contract';
import { NotificationsHttpModule, NotificationsJobsModule } from '@tinhso/notifications-server';
import { PaymentsJobsModule } from '@tinhso/payments-server';
import { PersonalDataSources, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import { SigningJobsModule } from '@tinhso/signing-server';
import { until } from '@tinhso/testing';
import type { PaperReminders, Wallet, WalletPaper } from '@tinhso/wallet-contract';
import { TellWhatRunsOut, WalletHttpModule, WalletJobsModule } from '@tinhso/wallet-server';
import { DossierWorld, MONDAY, type Person } from '../dossiers.fixture.js';
import { DossiersJobsModule } from '../index.js';

const WALLET = '/api/v1/citizen/wallet';
const KIND = 'wallet.papers_expiring';
const at = (day: string, time = '09:00') => new Date(`${day}T${time}:00+07:00`);

describe('reminders of papers that run out', () => {
  let w: DossierWorld;
  let hanh: Person;
  let last = 1000;

  beforeAll(async () => {
    w = await DossierWorld.start({
      api: [WalletHttpModule, NotificationsHttpModule],
      jobs: [
        IdentityJobsModule,
        DelegationJobsModule,
        FilesJobsModule,
        NotificationsJobsModule,
        SigningJobsModule,
        WalletJobsModule,
        PaymentsJobsModule,
        DossiersJobsModule,
      ],
    });
  }, 60_000);
  beforeEach(async () => {
    w.clock.set(MONDAY);
    await w.world.query('DELETE FROM wallet_reminder');
    hanh = await w.citizen('Ma Thị Hạnh', String(last++));
  });
  afterAll(() => w.world.close());

  const call = <T>({ token, acting }: Person, path: string, options: { method?: string; body?: unknown } = {}) =>
    w.world.call<T>(path, { token, headers: acting ? { 'x-acting-for': acting } : {}, ...options });
  const choose = (person: Person, on: boolean) => call<PaperReminders>(person, `${WALLET}/reminders`, { method: 'PUT', body: { on } });
  const wallet = async (person: Person) => (await call<Wallet>(person, WALLET)).body;
  const put = async (person: Person, validUntil: string, kind = 'identity-card') =>
    (await call<WalletPaper>(person, `${WALLET}/papers`, { body: { kind, validUntil, fileIds: [await w.photo(person, 'vi')] } })).body;
  const tell = (day: string, time?: string) => {
    w.clock.set(at(day, time));
    return w.world.get(TellWhatRunsOut).run(systemContext('test'));
  };
  const told = async (person: Person): Promise<NotificationItem[]> => {
    await w.world.settled();
    return (await call<NotificationPage>(person, '/api/v1/citizen/notifications')).body.items.filter(({ kind }) => kind === KIND);
  };
  const messages = (person: Person, count: number) =>
    until(`${count} messages`, async () => ((await told(person)).length === count ? told(person) : undefined));

  it('come to nobody who did not ask for them', async () => {
    await put(hanh, '2026-12-05');
    expect((await wallet(hanh)).reminders).toEqual({ on: false, days: [30, 7] });
    await tell('2026-11-24');
    await tell('2026-12-01');
    expect(await told(hanh)).toEqual([]);
  });

  it('come once in sight of the end and once near it, and lead to the paper', async () => {
    const paper = await put(hanh, '2026-12-30');
    expect((await choose(hanh, true)).body).toEqual({ on: true, days: [30, 7] });
    expect((await choose(hanh, true)).body.on).toBe(true);
    await tell('2026-11-29');
    expect(await told(hanh)).toEqual([]);
    for (const day of ['2026-11-30', '2026-12-01', '2026-12-02']) await tell(day);
    const [first] = await messages(hanh, 1);
    expect(first).toMatchObject({ title: 'Giấy tờ trong ví sắp hết hạn', link: `/giay-to/${paper.id}` });
    for (const day of ['2026-12-22', '2026-12-23', '2026-12-24', '2026-12-30', '2026-12-31']) await tell(day);
    await messages(hanh, 2);
    expect(JSON.stringify(await told(hanh))).not.toMatch(/căn cước|Hạnh/i);
  });

  it('come in one message for all that end', async () => {
    await put(hanh, '2026-12-10');
    await put(hanh, '2026-12-05', 'passport');
    await choose(hanh, true);
    await tell('2026-11-25');
    const [message] = await messages(hanh, 1);
    expect(message).toMatchObject({ title: '2 giấy tờ trong ví sắp hết hạn', link: '/giay-to' });
    expect(message?.body).toContain('05/12/2026');
  });

  it('wait for the morning', async () => {
    await put(hanh, '2026-12-05');
    await choose(hanh, true);
    expect(await tell('2026-11-25', '22:00')).toBe(0);
    expect(await tell('2026-11-26', '06:59')).toBe(0);
    expect(await told(hanh)).toEqual([]);
    await tell('2026-11-26', '07:00');
    await messages(hanh, 1);
  });

  it('come once when two processes look at the same time', async () => {
    await put(hanh, '2026-12-05');
    await choose(hanh, true);
    w.clock.set(at('2026-11-25'));
    const look = () => w.world.get(TellWhatRunsOut).run(systemContext('test'));
    await Promise.all([look(), look(), look()]);
    await messages(hanh, 1);
  });

  it('stop when they are turned off, and speak of no paper that was taken out', async () => {
    const [kept, gone] = [await put(hanh, '2026-12-05'), await put(hanh, '2026-12-06')];
    await choose(hanh, true);
    await call(hanh, `${WALLET}/papers/${gone.id}`, { method: 'DELETE' });
    await tell('2026-11-25');
    expect((await messages(hanh, 1))[0]?.link).toBe(`/giay-to/${kept.id}`);
    await choose(hanh, false);
    await tell('2026-11-30');
    expect(await told(hanh)).toHaveLength(1);
    const audit = await w.world.query<{ action: string }[]>(
      "SELECT action FROM audit_entry WHERE action LIKE 'wallet.reminders-%' AND data_subject_id = UNHEX(REPLACE(?, '-', '')) ORDER BY id",
      [hanh.accountId],
    );
    expect(audit.map(({ action }) => action)).toEqual(['wallet.reminders-on', 'wallet.reminders-off']);
  });

  it("of a child's papers come to its guardian, and lead into the child's wallet", async () => {
    const body = { fullName: 'Ma Minh Khôi', birthDate: '2020-01-05', relation: 'mother', declared: true };
    const child = (await call<ChildView>(hanh, '/api/v1/citizen/children', { body })).body;
    const acting = `delegation:${child.mine.id}`;
    const as = { ...hanh, acting };
    const paper = await put(as, '2026-12-05', 'passport');
    await choose(as, true);
    expect([(await wallet(hanh)).reminders.on, (await wallet(as)).reminders.on]).toEqual([false, true]);
    await tell('2026-11-25');
    expect((await messages(hanh, 1))[0]?.link).toBe(`/giay-to/${paper.id}?thay=${encodeURIComponent(acting)}`);
  });

  it('are told on the paper too, with the procedure that gives a new one', async () => {
    const paper = async (kind: string, validUntil: string) => {
      const { id } = await put(hanh, validUntil, kind);
      return (await wallet(hanh)).papers.find((each) => each.id === id);
    };
    const renewal = { procedure: '1.014063', title: 'Cấp đổi thẻ căn cước' };
    expect(await paper('identity-card', '2026-12-05')).toMatchObject({ state: 'expiring', daysLeft: 12, renewal });
    const ended = await paper('identity-card', '2026-11-20');
    expect(ended).toMatchObject({ state: 'expired', renewal });
    expect(ended?.daysLeft).toBeUndefined();
    expect((await paper('identity-card', '2028-01-01'))?.renewal).toBeUndefined();
    expect((await paper('health-certificate', '2026-12-05'))?.renewal).toBeUndefined();
  });

  it('are exported and erased with the wallet', async () => {
    await put(hanh, '2026-12-05');
    await choose(hanh, true);
    await tell('2026-11-25');
    await messages(hanh, 1);
    const source = new Map(w.world.get(PersonalDataSources).entries()).get('wallet');
    const sections = await source?.export(w.world.get(Reader).manager, hanh.accountId);
    expect(sections?.find(({ name }) => name === 'walletReminders')?.records).toMatchObject([{ kind: 'on' }, { kind: 'first' }]);
    await w.world.get(UnitOfWork).run(systemContext('test'), async (tx) => source?.erase(tx, hanh.accountId));
    for (const table of ['wallet_reminder', 'wallet_told']) {
      const rows = await w.world.query<unknown[]>(`SELECT 1 FROM ${table} WHERE owner_id = UNHEX(REPLACE(?, '-', ''))`, [hanh.accountId]);
      expect(rows).toEqual([]);
    }
  });
});
