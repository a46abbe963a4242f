import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Bill, Credit } from './bill.js';
import { chance, dueOf, monthBefore } from './figures.js';
import { chargeOf } from './tariffs.js';

const FAMILY = ['Ma', 'Hoàng', 'Nông', 'Triệu', 'Lý', 'Chẩu', 'Bàn', 'Quan'];
const GIVEN = ['Thị Hạnh', 'Văn Sính', 'Thị Mây', 'Đức Trọng', 'Thị Duyên', 'Quốc Bảo', 'Thị Xuân', 'Văn Lâm'];
const pick = (from: readonly string[], roll: number): string => from[Math.min(from.length - 1, Math.floor(roll * from.length))] ?? '';

/** How many months a provider tells of. */
const MONTHS = 13;

/** Customers are made from their codes; only what was paid or added is kept, in one file. */
export class BillerStore {
  private readonly credits: Map<string, Credit>;
  private readonly added: Bill[];
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly path: string) {
    const kept = existsSync(path)
      ? (JSON.parse(readFileSync(path, 'utf8')) as { credits: Credit[]; added: Bill[] })
      : { credits: [], added: [] };
    this.credits = new Map(kept.credits.map((credit) => [credit.id, credit]));
    this.added = kept.added;
  }

  /** Codes that end in 000 are nobody's. */
  nameOf(biller: string, code: string): string | undefined {
    if (code.endsWith('000')) return undefined;
    return `${pick(FAMILY, chance('family', biller, code))} ${pick(GIVEN, chance('given', biller, code))}`;
  }

  /** Newest month first; the newest is open, and for one customer in four the one before too. */
  bills(biller: string, code: string, now: Date): { open: Bill[]; past: (Bill & { paidOn?: string })[] } {
    const own = Array.from({ length: MONTHS }, (_, index) => this.bill(biller, code, monthBefore(now, index + 1)));
    const behind = chance('behind', code) < 0.25 ? 2 : 1;
    const added = this.added.filter((each) => each.biller === biller && each.code === code);
    const open = [...added, ...own.slice(0, behind)].flatMap((bill) => {
      const left = bill.amount - this.paid(bill.billNo);
      return left > 0 ? [{ ...bill, amount: left }] : [];
    });
    const past = [...added, ...own].flatMap((bill) => {
      const last = this.creditsOf(bill.billNo).at(-1)?.creditedAt.slice(0, 10);
      if (open.some(({ billNo }) => billNo === bill.billNo)) return [];
      return [{ ...bill, paidOn: last ?? `${dueOf(bill.period).slice(0, 8)}${String(10 + Math.floor(chance('paid', bill.billNo) * 15))}` }];
    });
    return { open, past };
  }

  /** What the provider takes in: the same id is taken once. */
  async credit(credit: Credit, left: number): Promise<'taken' | 'repeated' | 'already-paid' | 'refused'> {
    const known = this.credits.get(credit.id);
    if (known) return known.amount === credit.amount && known.billNo === credit.billNo ? 'repeated' : 'refused';
    if (credit.billNo !== null && left === 0) return 'already-paid';
    if (credit.billNo !== null && credit.amount > left) return 'refused';
    this.credits.set(credit.id, credit);
    await this.save();
    return 'taken';
  }

  all(): Credit[] {
    return [...this.credits.values()].reverse();
  }

  async add(bill: Bill): Promise<void> {
    this.added.push(bill);
    await this.save();
  }

  private bill(biller: string, code: string, period: string): Bill {
    const { lines, reading } = chargeOf(biller, code, period);
    const amount = lines.reduce((sum, each) => sum + each.amount, 0);
    const billNo = `${code}-${period.replace('-', '')}`;
    return { billNo, biller, code, period, amount, dueOn: dueOf(period), lines, ...(reading ? { reading } : {}) };
  }

  private creditsOf(billNo: string): Credit[] {
    return [...this.credits.values()].filter((each) => each.billNo === billNo);
  }

  private paid(billNo: string): number {
    return this.creditsOf(billNo).reduce((sum, { amount }) => sum + amount, 0);
  }

  /** One write after the other, each whole or not at all. */
  private save(): Promise<void> {
    const next = this.writing.then(async () => {
      await mkdir(dirname(this.path), { recursive: true });
      await writeFile(`${this.path}.new`, JSON.stringify({ credits: [...this.credits.values()], added: this.added }));
      await rename(`${this.path}.new`, this.path);
    });
    this.writing = next.catch(() => undefined);
    return next;
  }
}
