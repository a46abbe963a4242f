import { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { CSV_START, csvLine, dayStart } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { ledgerEntryTexts, MOST_EXPORT_DAYS, paymentsProblems, paymentStateTexts, type ExportQuery } from '@tinhso/payments-contract';
import { Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { AccountTexts } from '../reading/account-texts.js';
import { ledgerLinesFrom, paymentsFrom } from './export-rows.js';
import { ProvinceBooks } from './province-books.js';

const DAY_MS = 86_400_000;

/** Tables for spreadsheets, read piece by piece while they are sent. Each export is recorded. */
@Injectable()
export class ExportTables {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(ProvinceBooks) private readonly province: ProvinceBooks,
    @Inject(AccountTexts) private readonly texts: AccountTexts,
  ) {}

  /** Payments to the units that the posts reach, begun within the days. @throws Problem export-too-long */
  async payments(ctx: RequestContext, query: ExportQuery): Promise<Readable> {
    const { from, to } = this.momentsOf(query);
    await this.record(ctx, 'payment.exported');
    return Readable.from(this.paymentLines(ctx, from, to), { objectMode: false });
  }

  /** Every line of the ledger of the days. @throws Problem forbidden outside the province's own posts | export-too-long */
  async ledger(ctx: RequestContext, query: ExportQuery): Promise<Readable> {
    this.province.refuseOutside(ctx);
    this.momentsOf(query);
    await this.record(ctx, 'ledger.exported');
    return Readable.from(this.ledgerLines(ctx, query), { objectMode: false });
  }

  private async *paymentLines({ locale, grantedUnitIds }: RequestContext, from: Date, to: Date): AsyncGenerator<string> {
    yield (
      CSV_START +
      csvLine([
        'reference',
        'created_at',
        'paid_at',
        'state',
        'way',
        'case_code',
        'payer',
        'unit',
        'item_amount',
        'amount',
        'transaction_no',
        'receipts',
      ])
    );
    const unitIds = this.organisations.subtreeIds(grantedUnitIds);
    for await (const row of paymentsFrom(this.reader.manager, { unitIds, from, to })) {
      const unit = this.organisations.unit(row.unitId)?.shortName;
      const state = paymentStateTexts[row.state][locale];
      const { reference, createdAt, paidAt, way, caseCode, payerName, itemAmount, amount, transactionNo, receipts } = row;
      yield csvLine([reference, createdAt, paidAt, state, way, caseCode, payerName, unit, itemAmount, amount, transactionNo, receipts]);
    }
  }

  private async *ledgerLines({ locale }: RequestContext, { from, to }: ExportQuery): AsyncGenerator<string> {
    yield CSV_START + csvLine(['day', 'posted_at', 'entry', 'kind', 'line', 'account', 'account_name', 'debit', 'credit', 'payment']);
    for await (const row of ledgerLinesFrom(this.reader.manager, { from, to })) {
      const { day, postedAt, entryId, kind, line, account, debit, credit, reference } = row;
      yield csvLine([
        day,
        postedAt,
        entryId,
        ledgerEntryTexts[kind][locale],
        line,
        account,
        this.texts.of(account, locale),
        debit,
        credit,
        reference,
      ]);
    }
  }

  /** @throws Problem export-too-long */
  private momentsOf({ from, to }: ExportQuery): { from: Date; to: Date } {
    const [first, last] = [Date.parse(from) / DAY_MS, Date.parse(to) / DAY_MS];
    if (!(first <= last) || last - first >= MOST_EXPORT_DAYS) throw Problem.from(paymentsProblems, 'export-too-long');
    const calendar = this.organisations.provinceCalendar();
    return { from: new Date(dayStart(calendar, first)), to: new Date(dayStart(calendar, last + 1)) };
  }

  private record(ctx: RequestContext, action: string): Promise<unknown> {
    return this.unitOfWork.run(ctx, (tx) => appendAudit(tx, { action, subjectType: 'export', subjectId: ctx.traceId }));
  }
}
