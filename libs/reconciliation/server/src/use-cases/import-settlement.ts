import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { BankBooks, PaymentsBooks, ProvinceBooks } from '@tinhso/payments-server';
import { Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { reconciliationProblems, type CloseReport, type ImportSettlement } from '@tinhso/reconciliation-contract';
import { insertFile } from '../data/closes.js';
import { fault, isFaulty, type FileFault, type SettlementFile } from '../domain/settlement-file.js';
import { SettlementDesk } from '../gateways/settlement-desk.js';
import { DayStates } from '../reading/day-states.js';
import { ReadClose } from './read-close.js';

/** Takes a settlement file in, whole or not at all, and settles what it tells of that no notice ever did. */
@Injectable()
export class ImportSettlementUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PaymentsBooks) private readonly books: PaymentsBooks,
    @Inject(BankBooks) private readonly bank: BankBooks,
    @Inject(ProvinceBooks) private readonly province: ProvinceBooks,
    @Inject(SettlementDesk) private readonly desk: SettlementDesk,
    @Inject(DayStates) private readonly states: DayStates,
    @Inject(ReadClose) private readonly reading: ReadClose,
  ) {}

  /** @throws Problem forbidden | day-locked | settlement-file-invalid with every fault by line | settlement-file-other-day */
  async run(ctx: RequestContext, day: string, { way, name, content }: ImportSettlement): Promise<CloseReport> {
    this.province.refuseOutside(ctx);
    const { file, kept } = this.read(ctx, way, content);
    if (file.day !== day) throw Problem.from(reconciliationProblems, 'settlement-file-other-day', { extra: { day: file.day } });
    const sha256 = createHash('sha256').update(content).digest('hex');
    await this.unitOfWork.run(ctx, async (tx) => {
      await this.states.refuseLocked(tx.manager, day);
      if (await insertFile(tx, { way, day, name, sha256, content: kept }))
        await appendAudit(tx, { action: 'close.file-imported', subjectType: 'close', subjectId: `${day} ${way}` });
    });
    await (this.desk.reader(way)?.kind === 'bank' ? this.takeMissing(ctx, file) : this.settleMissing(ctx, way, file));
    return this.reading.day(ctx, day);
  }

  /** Fetches the file of a way from its gateway. @throws Problem settlement-not-there, and those of a file that is sent */
  async fetch(ctx: RequestContext, day: string, way: string): Promise<CloseReport> {
    this.province.refuseOutside(ctx);
    return this.run(ctx, day, { way, ...(await this.desk.fetch(way, day)) });
  }

  private read({ locale }: RequestContext, way: string, content: string): { readonly file: SettlementFile; readonly kept: string } {
    const invalid = (faults: readonly FileFault[]) =>
      Problem.from(reconciliationProblems, 'settlement-file-invalid', {
        errors: faults.map((each) => ({ pointer: `/content/${each.line}`, message: lineText(each, locale) })),
      });
    const reader = this.desk.reader(way);
    if (!reader) throw invalid([fault(1, 'cách nộp này không có tệp đối soát', 'this way to pay has no settlement files')]);
    const file = reader.read(content);
    if (isFaulty(file)) throw invalid(file);
    if (reader.merchant === file.merchant) return { file, kept: reader.kept(content) };
    const wanted = reader.merchant ?? way;
    throw invalid([fault(1, `tệp của ${file.merchant}, không phải ${wanted}`, `the file is of ${file.merchant}, not of ${wanted}`)]);
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

  /** Transfers that neither a notice nor a question told of. */
  private async takeMissing(ctx: RequestContext, file: SettlementFile): Promise<void> {
    const { account } = this.bank;
    if (!account) throw new Error('a statement was read of an account that is not there');
    const credits = file.lines.filter(({ kind }) => kind === 'payment');
    const numbers = credits.map(({ transactionNo }) => transactionNo);
    const known = await this.unitOfWork.run(ctx, (tx) => this.bank.transfersNumbered(tx.manager, account.key, numbers));
    const booked = new Set(known.map(({ transactionNo }) => transactionNo));
    for (const { transactionNo: id, amount, content = '', at, bank, sender } of credits.filter((each) => !booked.has(each.transactionNo))) {
      const from = { payerName: sender?.name ?? '', payerAccount: sender?.account ?? '', payerBank: bank };
      await this.bank.takeFromStatement(ctx, account, {
        id,
        account: account.number,
        amount,
        content,
        bookedAt: at.toISOString(),
        ...from,
      });
    }
  }
}

const lineText = ({ line, vi, en }: { line: number; vi: string; en: string }, locale: 'vi' | 'en'): string =>
  ({ vi: `Dòng ${line}: ${vi}`, en: `Line ${line}: ${en}` })[locale];
