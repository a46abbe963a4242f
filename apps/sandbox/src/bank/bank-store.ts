import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { now } from '../clock.js';

/** Money that came into the account, as the bank tells of it. */
export interface Credit {
  readonly id: string;
  readonly account: string;
  readonly amount: number;
  readonly content: string;
  readonly bookedAt: string;
  readonly payerName: string;
  readonly payerAccount: string;
  readonly payerBank: string;
}

/** Money that the customer sent out of the account. */
export type Debit = Pick<Credit, 'id' | 'amount' | 'content' | 'bookedAt'>;

/** A line of the stand-in's books: the money, and every notice with its answer. */
export interface BookedCredit {
  readonly credit: Credit;
  readonly notices: readonly { readonly at: string; readonly answer: string }[];
}

interface Books {
  readonly credits: BookedCredit[];
  readonly debits: Debit[];
}

/** Books of former days are a list of what came. */
function readBooks(path: string): Books {
  const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Books | BookedCredit[]) : [];
  return Array.isArray(kept) ? { credits: kept, debits: [] } : kept;
}

/** The stand-in's books, in one file, so that a restart forgets nothing. */
export class BankStore {
  private readonly booked: BookedCredit[];
  private readonly sent: Debit[];
  private last: number;
  private writing: Promise<void> = Promise.resolve();

  constructor(private readonly path: string) {
    const { credits, debits } = readBooks(path);
    this.booked = credits;
    this.sent = debits;
    this.last = Date.now();
  }

  /** Newest first. */
  all(): BookedCredit[] {
    return [...this.booked].reverse();
  }

  get(id: string): BookedCredit | undefined {
    return this.booked.find(({ credit }) => credit.id === id);
  }

  since(moment: Date): Credit[] {
    return this.booked.map(({ credit }) => credit).filter(({ bookedAt }) => Date.parse(bookedAt) >= moment.getTime());
  }

  async book(money: Omit<Credit, 'id' | 'bookedAt'>): Promise<Credit> {
    const credit: Credit = { id: `FT${++this.last}`, ...money, bookedAt: now().toISOString() };
    this.booked.push({ credit, notices: [] });
    await this.save();
    return credit;
  }

  /** What was sent out, oldest first. */
  debits(): readonly Debit[] {
    return this.sent;
  }

  async send(money: Pick<Debit, 'amount' | 'content'>): Promise<Debit> {
    const debit: Debit = { id: `FT${++this.last}`, ...money, bookedAt: now().toISOString() };
    this.sent.push(debit);
    await this.save();
    return debit;
  }

  async noted(id: string, answer: string): Promise<void> {
    const at = this.booked.findIndex(({ credit }) => credit.id === id);
    const known = this.booked[at];
    if (!known) return;
    this.booked[at] = { ...known, notices: [...known.notices, { at: now().toISOString(), answer }] };
    await this.save();
  }

  /** One write after the other, each whole or not at all. */
  private save(): Promise<void> {
    const next = this.writing.then(async () => {
      await mkdir(dirname(this.path), { recursive: true });
      await writeFile(`${this.path}.new`, JSON.stringify({ credits: this.booked, debits: this.sent }));
      await rename(`${this.path}.new`, this.path);
    });
    this.writing = next.catch(() => undefined);
    return next;
  }
}
