import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { PaymentsBooks, ProvinceBooks } from '@tinhso/payments-server';
import { Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { reconciliationProblems, type CloseReport, type ImportSettlement } from '@tinhso/reconciliation-contract';
import { insertFile } from '../data/closes.js';
import { isFaulty, readSettlement, type SettlementFile } from '../domain/settlement-file.js';
import { SettlementDesk } from '../gateways/settlement-desk.js';
import { DayStates } from '../reading/day-states.js';
import { ReadClose } from './read-close.js';

/** Takes a settlement file in, whole or not at all, and settles what it tells of that no notice ever did. */
@Injectable()
export class ImportSettlementUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PaymentsBooks) private readonly books: PaymentsBooks,
    @Inject(ProvinceBooks) private readonly province: ProvinceBooks,
    @Inject(SettlementDesk) private readonly desk: SettlementDesk,
    @Inject(DayStates) private readonly states: DayStates,
    @Inject(ReadClose) private readonly reading: ReadClose,
  ) {}

  /** @throws Problem forbidden | day-locked | settlement-file-invalid with every fault by line | settlement-file-other-day */
  async run(ctx: RequestContext, day: string, { way, name, content }: ImportSettlement): Promise<CloseReport> {
    this.province.refuseOutside(ctx);
    const file = this.read(ctx, way, content);
    if (file.day !== day) throw Problem.from(reconciliationProblems, 'settlement-file-other-day', { extra: { day: file.day } });
    const sha256 = createHash('sha256').update(content).digest('hex');
    await this.unitOfWork.run(ctx, async (tx) => {
      await this.states.refuseLocked(tx.manager, day);
      if (await insertFile(tx, { way, day, name, sha256, content }))
        await appendAudit(tx, { action: 'close.file-imported', subjectType: 'close', subjectId: `${day} ${way}` });
    });
    await this.settleMissing(ctx, way, file);
    return this.reading.day(ctx, day);
  }

  /** Fetches the file of a way from its gateway. @throws Problem settlement-not-there, and those of a file that is sent */
  async fetch(ctx: RequestContext, day: string, way: string): Promise<CloseReport> {
    this.province.refuseOutside(ctx);
    return this.run(ctx, day, { way, ...(await this.desk.fetch(way, day)) });
  }

  private read(ctx: RequestContext, way: string, content: string): SettlementFile {
    const file = readSettlement(content);
    const invalid = (faults: readonly { line: number; vi: string; en: string }[]) =>
      Problem.from(reconciliationProblems, 'settlement-file-invalid', {
        errors: faults.map((fault) => ({ pointer: `/content/${fault.line}`, message: lineText(fault, ctx.locale) })),
      });
    if (isFaulty(file)) throw invalid(file);
    const merchant = this.desk.merchantOf(way);
    if (merchant !== file.merchant)
      throw invalid([
        { line: 1, vi: `tệp của đơn vị ${file.merchant}, không phải ${merchant ?? way}`, en: `the file is of ${file.merchant}` },
      ]);
    return file;
  }

  /** Each in a transaction of its own, as a notice would be: one that cannot be settled keeps none of the others back. */
  private async settleMissing(ctx: RequestContext, way: string, file: SettlementFile): Promise<void> {
    const payments = file.lines.filter(({ kind }) => kind === 'payment');
    const numbers = payments.map(({ transactionNo }) => transactionNo);
    const known = await this.unitOfWork.run(ctx, (tx) => this.books.chargesNumbered(tx.manager, way, numbers));
    const booked = new Set(known.map(({ transactionNo }) => transactionNo));
    for (const { transactionNo, reference, amount, at, bank } of payments)
      if (!booked.has(transactionNo)) await this.books.settleFromFile(ctx, way, { transactionNo, reference, amount, paidAt: at, bank });
  }
}

const lineText = ({ line, vi, en }: { line: number; vi: string; en: string }, locale: 'vi' | 'en'): string =>
  ({ vi: `Dòng ${line}: ${vi}`, en: `Line ${line}: ${en}` })[locale];
