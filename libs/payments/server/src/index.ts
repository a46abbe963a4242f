import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { AuditModule } from '@tinhso/audit-server';
import { IdentityModule } from '@tinhso/identity-server';
import { NotificationContent, NotificationsModule, PaperMails } from '@tinhso/notifications-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { obligationMachine, paymentMachine, paymentsProblems, refundMachine, waiverMachine } from '@tinhso/payments-contract';
import { defineDomain } from '@tinhso/platform';
import { DocumentContent, SigningModule } from '@tinhso/signing-server';
import { BankBooks } from './books/bank-books.js';
import { PaperSources, WalletModule } from '@tinhso/wallet-server';
import { ExportTables } from './books/export-tables.js';
import { PaymentsBooks } from './books/payments-books.js';
import { ProvinceBooks } from './books/province-books.js';
import { ReadLedger } from './books/read-ledger.js';
import { counterProviders } from './counter/counter.providers.js';
import { paymentsPersistence } from './data/persistence.js';
import { PaymentsFacade } from './facade.js';
import { gatewayProviders } from './gateway/gateway.providers.js';
import { BankController } from './http/public/bank.controller.js';
import { OwnPaymentsController } from './http/citizen/own-payments.controller.js';
import { ReceiptMailController } from './http/citizen/receipt-mail.controller.js';
import { NationalController } from './http/public/national.controller.js';
import { VnpayController } from './http/public/vnpay.controller.js';
import { LedgerController } from './http/staff/ledger.controller.js';
import { CounterController } from './http/staff/counter.controller.js';
import { StaffPaymentsController } from './http/staff/payments.controller.js';
import { RefundsController } from './http/staff/refunds.controller.js';
import { TransfersController } from './http/staff/transfers.controller.js';
import { WaiversController } from './http/staff/waivers.controller.js';
import { CheckPaymentsChore } from './jobs/check-payments.chore.js';
import { refundConsumer } from './jobs/consumers.js';
import { ExamineBooksChore } from './jobs/examine-books.chore.js';
import { ReadStatementChore } from './jobs/read-statement.chore.js';
import { RefundConsumer } from './jobs/refund.consumer.js';
import { PaymentNotices } from './payment-notices.js';
import { PaymentData } from './personal-data.js';
import { AccountTexts } from './reading/account-texts.js';
import { MoneyCases } from './reading/money-cases.js';
import { PaymentViews } from './reading/payment-views.js';
import { StaffItems } from './reading/staff-items.js';
import { ReceiptViews } from './reading/receipt-views.js';
import { StaffPaymentReader } from './reading/staff-payment-reader.js';
import { StaffParts } from './reading/staff-parts.js';
import { RECEIPT_SUBJECT, ReceiptClerk } from './receipts/receipt-clerk.js';
import { ReadStaffReceipt } from './receipts/read-staff-receipt.js';
import { ChooseReceiptMailUseCase } from './receipts/choose-receipt-mail.js';
import { ReceiptContent } from './receipts/receipt-content.js';
import { ReceiptMailing } from './receipts/receipt-mail.js';
import { ReceiptPapers } from './receipts/receipt-papers.js';
import { RefundDesk } from './refunds/refund-desk.js';
import { refundProviders } from './refunds/refund.providers.js';
import { Attempts } from './settling/attempts.js';
import { BasketSettling } from './settling/basket-settling.js';
import { Bookkeeper } from './settling/bookkeeper.js';
import { Settling } from './settling/settling.js';
import { transferDesk, transferServices } from './transfers/transfer.providers.js';
import { CheckPayments } from './use-cases/check-payments.js';
import { ExamineBooks } from './use-cases/examine-books.js';
import { GiveBackObligation } from './use-cases/give-back-obligation.js';
import { HearNational } from './use-cases/hear-national.js';
import { HearVnpay } from './use-cases/hear-vnpay.js';
import { OpenObligation } from './use-cases/open-obligation.js';
import { ReadOwnPayments } from './use-cases/read-own-payments.js';
import { ReadStaffPayment } from './use-cases/read-staff-payment.js';
import { RemitToProvider } from './use-cases/remit-to-provider.js';
import { SearchPayments } from './use-cases/search-payments.js';
import { SendRefund } from './use-cases/send-refund.js';
import { StartPaymentUseCase } from './use-cases/start-payment.js';
import { HearBank } from './use-cases/transfers/hear-bank.js';
import { ReadStatement } from './use-cases/transfers/read-statement.js';
import { WaiverPeople } from './waivers/waiver-people.js';
import { waiverProviders } from './waivers/waiver.providers.js';
import { Waivers } from './waivers/waivers.js';

export { paymentsPersistence } from './data/persistence.js';
export { BankBooks } from './books/bank-books.js';
export type { AccountSum, BookedCharge, BookedPayout, BookedRefund, BookedTransfer } from './books/booked-money.js';
export { PaymentsBooks, type SettledCharge } from './books/payments-books.js';
export { ProvinceBooks } from './books/province-books.js';
export { TREASURY, type Posting } from './domain/posting.js';
export { PaymentsFacade } from './facade.js';
export { seedPayments, type PaymentsDemo } from './seeding/seed-payments.js';
export { CheckPayments } from './use-cases/check-payments.js';
export { ExamineBooks, type BookFaults } from './use-cases/examine-books.js';
export { ReadStatement } from './use-cases/transfers/read-statement.js';
export type { NewObligation } from './use-cases/open-obligation.js';
export type { GrantedWaiver } from './waivers/waivers.js';

/** What is owed and paid, at which gateway, with which receipt, and where every đồng of it lies. */
export const paymentsDomain = defineDomain({
  name: 'payments',
  persistence: paymentsPersistence,
  consumers: [refundConsumer],
  problems: paymentsProblems,
});

const services = [
  ...gatewayProviders,
  PaymentViews,
  MoneyCases,
  ReceiptViews,
  Bookkeeper,
  ReceiptClerk,
  ReceiptContent,
  Attempts,
  BasketSettling,
  Settling,
  PaymentData,
  RefundDesk,
  ProvinceBooks,
  PaymentsBooks,
  AccountTexts,
  Waivers,
  WaiverPeople,
  ...transferServices,
  BankBooks,
];
const useCases = [ReadStatement, RemitToProvider, OpenObligation, GiveBackObligation, CheckPayments, ExamineBooks];

@Module({
  imports: [AuditModule, OrganisationsModule, IdentityModule, SigningModule],
  providers: [...services, ...useCases, PaymentsFacade],
  exports: [...services, ...useCases, PaymentsFacade],
})
export class PaymentsModule implements OnModuleInit {
  constructor(
    @Inject(DocumentContent) private readonly content: DocumentContent,
    @Inject(ReceiptContent) private readonly receipts: ReceiptContent,
  ) {}

  /** Answers for receipts. @throws Error at boot when a table of transitions has a fault */
  onModuleInit(): void {
    const faults = [
      ...paymentMachine.validate(),
      ...obligationMachine.validate(),
      ...refundMachine.validate(),
      ...waiverMachine.validate(),
    ];
    if (faults.length > 0) throw new Error(`the states of payments have faults: ${JSON.stringify(faults)}`);
    this.content.register(RECEIPT_SUBJECT, (request) => this.receipts.answer(request));
  }
}

@Module({
  imports: [PaymentsModule, OrganisationsModule, IdentityModule, SigningModule],
  controllers: [
    VnpayController,
    NationalController,
    BankController,
    TransfersController,
    OwnPaymentsController,
    StaffPaymentsController,
    CounterController,
    RefundsController,
    LedgerController,
    WaiversController,
    ReceiptMailController,
  ],
  providers: [
    HearVnpay,
    HearNational,
    HearBank,
    ...transferDesk,
    ReadOwnPayments,
    StartPaymentUseCase,
    StaffItems,
    StaffParts,
    StaffPaymentReader,
    ...refundProviders,
    ...counterProviders,
    ...waiverProviders,
    ChooseReceiptMailUseCase,
    ReadLedger,
    ExportTables,
    ReadStaffReceipt,
    SearchPayments,
    ReadStaffPayment,
  ],
})
export class PaymentsHttpModule {}

@Module({
  imports: [PaymentsModule, NotificationsModule, OrganisationsModule, SigningModule],
  providers: [SendRefund, RefundConsumer, CheckPaymentsChore, ExamineBooksChore, ReadStatementChore, PaymentNotices, ReceiptMailing],
})
export class PaymentsJobsModule implements OnModuleInit {
  constructor(
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(PaperMails) private readonly papers: PaperMails,
    @Inject(PaymentNotices) private readonly notices: PaymentNotices,
    @Inject(ReceiptMailing) private readonly mailing: ReceiptMailing,
  ) {}

  onModuleInit(): void {
    this.content.register('payment.charge_opened', (event) => this.notices.chargeOpened(event));
    this.content.register('refund.requested', (event) => this.notices.refundRequested(event));
    this.content.register('refund.ended', (event) => this.notices.refundEnded(event));
    this.papers.register(RECEIPT_SUBJECT, (event) => this.mailing.of(event));
  }
}

/** Receipts in the wallets of those who paid. */
@Module({ imports: [PaymentsModule, OrganisationsModule, WalletModule], providers: [ReceiptPapers] })
export class ReceiptsInWalletModule implements OnModuleInit {
  constructor(
    @Inject(PaperSources) private readonly sources: PaperSources,
    @Inject(ReceiptPapers) private readonly receipts: ReceiptPapers,
  ) {}

  onModuleInit(): void {
    this.sources.register(RECEIPT_SUBJECT, this.receipts);
  }
}
