import { Inject, Injectable } from '@nestjs/common';
import { ledgerEntryTexts } from '@tinhso/payments-contract';
import { PaymentsBooks, ProvinceBooks } from '@tinhso/payments-server';
import { Problem, type Locale } from '@tinhso/platform';
import { reconciliationProblems, type ClosePosting } from '@tinhso/reconciliation-contract';
import type { EntityManager } from 'typeorm';
import type { CloseMove } from '../domain/postings.js';

/** What keeps a day from being locked. */
export type Hindrance = 'day-not-over' | 'earlier-day-open' | 'differences-open';

/** Where days stand, and what may still be done to them. */
@Injectable()
export class DayStates {
  constructor(
    @Inject(PaymentsBooks) private readonly books: PaymentsBooks,
    @Inject(ProvinceBooks) private readonly province: ProvinceBooks,
  ) {}

  /** @returns why a day cannot be locked now; undefined when it can */
  async hindrance(manager: EntityManager, day: string, open: number): Promise<Hindrance | undefined> {
    if (day >= this.province.today()) return 'day-not-over';
    if (await this.books.openDayBefore(manager, day)) return 'earlier-day-open';
    return open > 0 ? 'differences-open' : undefined;
  }

  hindranceText(hindrance: Hindrance, locale: Locale): string {
    return reconciliationProblems[hindrance][locale];
  }

  /** @throws Problem day-locked */
  async refuseLocked(manager: EntityManager, day: string): Promise<void> {
    if (await this.books.isLocked(manager, day)) throw Problem.from(reconciliationProblems, 'day-locked');
  }

  postings(moves: readonly CloseMove[], locale: Locale): ClosePosting[] {
    return moves.map(({ kind, debit, credit, amount }) => ({
      text: ledgerEntryTexts[kind][locale],
      debit: this.books.accountText(debit, locale),
      credit: this.books.accountText(credit, locale),
      amount,
    }));
  }
}
