import { Controller, Get, Header, Inject, Param, Query, StreamableFile } from '@nestjs/common';
import {
  AccountDays,
  AccountEntries,
  AccountEntriesQuery,
  AccountQuery,
  ExportQuery,
  PaymentDocumentParams,
  paymentStaffScopes,
  TrialBalance,
  TrialBalanceQuery,
} from '@tinhso/payments-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { ExportTables } from '../../books/export-tables.js';
import { ReadLedger } from '../../books/read-ledger.js';
import { ReadStaffReceipt } from '../../receipts/read-staff-receipt.js';

const tag = 'payments';
const policy = { audience: 'staff', scope: paymentStaffScopes.read, jurisdiction: 'unit' } as const;
const ledgerPolicy = { ...policy, scope: paymentStaffScopes.readLedger } as const;
const PROVINCE_ONLY = { 403: 'forbidden outside the posts of the province' } as const;

/** The books from above, tables for spreadsheets, and the files of receipts. */
@Controller('api/v1/staff')
export class LedgerController {
  constructor(
    @Inject(ReadLedger) private readonly reading: ReadLedger,
    @Inject(ExportTables) private readonly exporting: ExportTables,
    @Inject(ReadStaffReceipt) private readonly receipts: ReadStaffReceipt,
  ) {}

  @Get('ledger')
  @Operation({
    id: 'readTrialBalance',
    summary: 'Every account of the ledger at the end of a day',
    tag,
    policy: ledgerPolicy,
    response: TrialBalance,
    problems: PROVINCE_ONLY,
  })
  balance(@Ctx() ctx: RequestContext, @Query({ schema: SText(TrialBalanceQuery) }) query: TrialBalanceQuery): Promise<TrialBalance> {
    return this.reading.balance(ctx, query);
  }

  @Get('ledger/days')
  @Operation({
    id: 'listAccountDays',
    summary: 'Days on which an account moved',
    tag,
    policy: ledgerPolicy,
    response: AccountDays,
    problems: PROVINCE_ONLY,
  })
  days(@Ctx() ctx: RequestContext, @Query({ schema: SText(AccountQuery) }) query: AccountQuery): Promise<AccountDays> {
    return this.reading.days(ctx, query);
  }

  @Get('ledger/entries')
  @Operation({
    id: 'listAccountEntries',
    summary: 'What was booked in an account on a day',
    tag,
    policy: ledgerPolicy,
    response: AccountEntries,
    problems: PROVINCE_ONLY,
  })
  entries(@Ctx() ctx: RequestContext, @Query({ schema: SText(AccountEntriesQuery) }) query: AccountEntriesQuery): Promise<AccountEntries> {
    return this.reading.entries(ctx, query);
  }

  @Get('ledger.csv')
  @Header('content-disposition', 'attachment; filename="so-cai.csv"')
  @Header('cache-control', 'private, no-store')
  @Operation({
    id: 'exportLedger',
    summary: 'Lines of the ledger for spreadsheets',
    tag,
    policy: ledgerPolicy,
    produces: 'text/csv',
    problems: { ...PROVINCE_ONLY, 422: 'export-too-long' },
  })
  async ledgerTable(@Ctx() ctx: RequestContext, @Query({ schema: SText(ExportQuery) }) query: ExportQuery): Promise<StreamableFile> {
    return new StreamableFile(await this.exporting.ledger(ctx, query), { type: 'text/csv; charset=utf-8' });
  }

  @Get('payments.csv')
  @Header('content-disposition', 'attachment; filename="thanh-toan.csv"')
  @Header('cache-control', 'private, no-store')
  @Operation({
    id: 'exportPayments',
    summary: 'Payments for spreadsheets, item by item',
    tag,
    policy,
    produces: 'text/csv',
    problems: { 422: 'export-too-long' },
  })
  async paymentTable(@Ctx() ctx: RequestContext, @Query({ schema: SText(ExportQuery) }) query: ExportQuery): Promise<StreamableFile> {
    return new StreamableFile(await this.exporting.payments(ctx, query), { type: 'text/csv; charset=utf-8' });
  }

  @Get('payments/:id/receipts/:documentId')
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @Operation({
    id: 'readStaffReceipt',
    summary: 'The signed file of a receipt of a payment',
    tag,
    policy,
    produces: 'application/pdf',
    problems: { 404: 'not-found' },
  })
  async receipt(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(PaymentDocumentParams) }) { id, documentId }: PaymentDocumentParams,
  ): Promise<StreamableFile> {
    const { pdf, name } = await this.receipts.run(ctx, id, documentId);
    const disposition = `attachment; filename="${name.replace(/[^A-Za-z0-9-]+/g, '-')}.pdf"`;
    return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition });
  }
}
