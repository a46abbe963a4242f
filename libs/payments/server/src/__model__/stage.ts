import { newId } from '@tinhso/kernel';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import type { PaymentView } from '@tinhso/payments-contract';
import type { World } from '@tinhso/testing';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { PaymentsFacade } from '../index.js';
import type { GatewayVerdict } from '../gateway/payment-gateway.js';
import type { Debtor, PaymentsWorld } from '../payments.fixture.js';
import { Settling } from '../settling/settling.js';
import type { Act } from './script.js';

const ctx = systemContext('payments.model');
const AMOUNTS = [20_000, 50_000, 120_000, 7_000];

/** One story: a citizen who owes four things, and a gateway whose every charge is on record. */
export class Story {
  readonly obligations: { readonly id: string; readonly amount: number; waived: boolean; returned: boolean }[] = [];
  readonly payments: { readonly view: PaymentView; readonly owed: readonly number[]; readonly notices: Record<string, string>[] }[] = [];

  private constructor(
    private readonly stage: PaymentsWorld,
    private readonly debtor: Debtor,
    private readonly admin: Connection,
  ) {}

  static async begin(stage: PaymentsWorld): Promise<Story> {
    const story = new Story(stage, stage.debtor(), await createConnection(process.env.TEST_DATABASE_ADMIN_URL ?? ''));
    for (const amount of AMOUNTS)
      story.obligations.push({ id: await stage.owes(story.debtor, amount), amount, waived: false, returned: false });
    return story;
  }

  end(): Promise<void> {
    return this.admin.end();
  }

  /** What the gateway took. */
  get taken(): number {
    return this.payments.reduce((sum, { view, notices }) => sum + view.amount * notices.length, 0);
  }

  /** Everything of a round at once. Whoever is cut off by a crash does not come to an end, as it would be in a process that died. */
  async play(round: readonly Act[]): Promise<void> {
    const ends = await Promise.allSettled(round.map((act) => this.act(act)));
    for (const end of ends) if (end.status === 'rejected' && !wasCutOff(end.reason)) throw end.reason;
  }

  /** Every notice is sent again, and the gateway is asked about everything, until nobody has anything to add. */
  async recover(): Promise<void> {
    for (const { notices } of this.payments) for (const notice of notices) await this.stage.tell(notice);
    this.stage.clock.set(new Date(this.stage.clock.now().getTime() + 3_600_000));
    for (const payment of this.payments) await this.hear(this.stage.world, payment, payment.notices.length > 0 ? 'paid' : 'absent');
  }

  private async act(act: Act): Promise<unknown> {
    const at = (there: boolean): World => (there ? this.stage.other : this.stage.world);
    if (act.do === 'start') return this.start(act.owed, at(act.there));
    if (act.do === 'waive') return this.waive(act.owed);
    if (act.do === 'return') return this.giveBack(act.owed);
    if (act.do === 'crash') return this.crash(act.afterMs);
    if (act.do === 'wait') return this.stage.clock.set(new Date(this.stage.clock.now().getTime() + act.minutes * 60_000));
    const payment = this.payments[act.payment % this.payments.length];
    if (!payment) return undefined;
    const { view } = payment;
    if (act.do === 'charge') {
      const notice = this.stage.notice(view);
      payment.notices.push(notice);
      return Promise.all(Array.from({ length: act.copies }, () => this.stage.tell(notice, { at: at(act.there) })));
    }
    if (act.do === 'ask') return this.hear(at(act.there), payment, payment.notices.length > 0 ? 'paid' : 'pending');
    if (act.do === 'doubt') return this.stage.tell(this.stage.notice(view, { vnp_ResponseCode: '07', vnp_TransactionStatus: '07' }));
    if (act.do === 'deny')
      return this.stage.tell(this.stage.notice(view, { vnp_ResponseCode: act.code, vnp_TransactionStatus: '02', vnp_TransactionNo: '0' }));
    return this.forge(view, act.how);
  }

  private async start(owed: readonly number[], at: World): Promise<void> {
    const basket = owed.map((index) => this.obligations[index % this.obligations.length]).filter((each) => each !== undefined);
    const amount = basket.reduce((sum, each) => sum + each.amount, 0);
    const { status, body } = await this.stage.start(
      this.debtor,
      basket.map(({ id }) => id),
      amount,
      { key: newId(), at },
    );
    if (status === 201) this.payments.push({ view: body, owed, notices: [] });
  }

  private async forge(view: PaymentView, how: 'secret' | 'amount' | 'terminal' | 'order'): Promise<void> {
    const ways: Readonly<Record<typeof how, Record<string, string>>> = {
      secret: {},
      amount: { vnp_Amount: String(view.amount * 100 + 100) },
      terminal: { vnp_TmnCode: 'OTHER001' },
      order: { vnp_TxnRef: 'TT261123000000000000' },
    };
    const reply = await this.stage.tell(
      this.stage.notice(view, ways[how]),
      how === 'secret' ? { secret: 'not the secret of the gateway' } : {},
    );
    if (['00', '02'].includes(reply)) throw new Error(`a forged notice (${how}) is answered ${reply}`);
  }

  private hear(at: World, { view, notices }: Story['payments'][number], outcome: GatewayVerdict['outcome']) {
    const transactionNo = outcome === 'paid' ? (notices[0]?.['vnp_TransactionNo'] ?? '') : '';
    return at
      .get(Settling)
      .hear(ctx, 'vnpay', { reference: view.reference, outcome, amount: view.amount, transactionNo, code: '00' }, 'query');
  }

  private async waive(index: number): Promise<void> {
    const obligation = this.obligations[index];
    if (!obligation) return;
    obligation.waived = true;
    const [row] = await this.stage.world.query<{ c: Buffer }[]>('SELECT case_id AS c FROM payment_obligation WHERE id = UNHEX(?)', [
      obligation.id.replaceAll('-', ''),
    ]);
    const caseId = (row?.c.toString('hex') ?? '').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
    await this.stage.world.get(UnitOfWork).run(ctx, (tx) => this.stage.world.get(PaymentsFacade).cancelUnpaid(tx, caseId));
  }

  private async giveBack(index: number): Promise<void> {
    const obligation = this.obligations[index];
    if (!obligation) return;
    obligation.returned = true;
    await this.stage.world.get(UnitOfWork).run(ctx, (tx) => this.stage.world.get(PaymentsFacade).giveBack(tx, obligation.id));
  }

  /** Takes the connections of all transactions away: they are rolled back in the middle, as when a process is killed. */
  private async crash(afterMs: number): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, afterMs));
    const [own] = await this.stage.world.query<{ db: string }[]>('SELECT DATABASE() AS db');
    const [rows] = await this.admin.query<RowDataPacket[]>(
      `SELECT p.id FROM information_schema.processlist p JOIN information_schema.innodb_trx t ON t.trx_mysql_thread_id = p.id
       WHERE p.db = ?`,
      [own?.db],
    );
    for (const { id } of rows) await this.admin.query(`KILL CONNECTION ${String(id)}`).catch(unlessGone);
  }
}

const UNKNOWN_THREAD = 1094;
function unlessGone(error: unknown): void {
  if ((error as { errno?: number }).errno !== UNKNOWN_THREAD) throw error;
}

/** A connection that was killed (1927) or found closed. */
function wasCutOff(error: unknown): boolean {
  const { errno, code } = error as { errno?: number; code?: string };
  return errno === 1927 || errno === 1317 || code === 'PROTOCOL_CONNECTION_LOST' || code === 'ECONNRESET' || code === 'EPIPE';
}
