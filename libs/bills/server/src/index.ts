import { Inject, Module, type OnModuleInit } from '@nestjs/common';
import { billMachine, billsProblems } from '@tinhso/bills-contract';
import { NotificationContent, NotificationsModule } from '@tinhso/notifications-server';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { PaymentsModule } from '@tinhso/payments-server';
import { defineDomain, PersonalDataSources } from '@tinhso/platform';
import { BillVault } from './bill-vault.js';
import { BillerBook } from './billers.js';
import { billsPersistence } from './data/persistence.js';
import { BillsController } from './http/citizen/bills.controller.js';
import { SavedCodesController } from './http/citizen/saved-codes.controller.js';
import { BillersController } from './http/public/billers.controller.js';
import { StaffBillsController } from './http/staff/bills.controller.js';
import { RemittancesController } from './http/staff/remittances.controller.js';
import { settledConsumer, tellConsumer } from './jobs/consumers.js';
import { RemindersChore } from './jobs/reminders.chore.js';
import { SettledConsumer } from './jobs/settled.consumer.js';
import { TellConsumer } from './jobs/tell.consumer.js';
import { TidyChore } from './jobs/tidy.chore.js';
import { BillNotices } from './notices.js';
import { BillData } from './personal-data.js';
import { BillProvider } from './provider/bill-provider.js';
import { HttpBillProvider } from './provider/http-bill-provider.js';
import { Province } from './province.js';
import { AskProvider } from './reading/ask-provider.js';
import { BillViews } from './reading/bill-views.js';
import { LastSeen } from './reading/last-seen.js';
import { Taken } from './reading/taken.js';
import { ChangeSavedCodeUseCase } from './use-cases/change-saved-code.js';
import { DecideRefused } from './use-cases/decide-refused.js';
import { DropIdle } from './use-cases/drop-idle.js';
import { ListBills } from './use-cases/list-bills.js';
import { LookForDue } from './use-cases/look-for-due.js';
import { LookUp } from './use-cases/look-up.js';
import { MakeBasket } from './use-cases/make-basket.js';
import { Payables } from './use-cases/payables.js';
import { ReadRemittanceFile } from './use-cases/read-remittance-file.js';
import { ReadSavedCode } from './use-cases/read-saved-code.js';
import { ReadSaved } from './use-cases/read-saved.js';
import { RemittanceDesk } from './use-cases/remittances.js';
import { SaveCodeUseCase } from './use-cases/save-code.js';
import { SettleBill } from './use-cases/settle-bill.js';
import { TellProvider } from './use-cases/tell-provider.js';
import { TellWhatIsDue } from './use-cases/tell-what-is-due.js';

export { BillerBook } from './billers.js';
export { billsPersistence } from './data/persistence.js';
export { BillProvider, type CustomerAccount, type NoticeOutcome, type PaidNotice, type ProvidersBill } from './provider/bill-provider.js';
export { DropIdle } from './use-cases/drop-idle.js';
export { LookForDue } from './use-cases/look-for-due.js';
export { SaveCodeUseCase } from './use-cases/save-code.js';
export { TellWhatIsDue } from './use-cases/tell-what-is-due.js';

/** Bills of electricity, water and the like: looked up with their providers, paid here, and told to the providers once. */
export const billsDomain = defineDomain({
  name: 'bills',
  persistence: billsPersistence,
  consumers: [settledConsumer, tellConsumer],
  problems: billsProblems,
});

const line = { provide: BillProvider, useClass: HttpBillProvider };
const services = [line, BillerBook, BillVault, Province, AskProvider, Taken, BillViews, LastSeen, Payables, BillData, BillNotices];
const useCases = [LookForDue, TellWhatIsDue, DropIdle, SaveCodeUseCase];

@Module({
  imports: [OrganisationsModule, PaymentsModule, NotificationsModule],
  providers: [...services, ...useCases],
  exports: [...services, ...useCases],
})
export class BillsModule implements OnModuleInit {
  constructor(
    @Inject(PersonalDataSources) private readonly sources: PersonalDataSources,
    @Inject(BillData) private readonly data: BillData,
    @Inject(NotificationContent) private readonly content: NotificationContent,
    @Inject(BillNotices) private readonly notices: BillNotices,
  ) {}

  /** @throws Error at boot when the table of transitions has a fault */
  onModuleInit(): void {
    const faults = billMachine.validate();
    if (faults.length > 0) throw new Error(`the states of bills have faults: ${JSON.stringify(faults)}`);
    this.sources.register('bills', this.data);
    this.content.register('bill.due_soon', ({ payload }) => this.notices.due(String(payload['digestId'])));
    for (const type of ['bill.paid_elsewhere', 'bill.returned'] as const)
      this.content.register(type, ({ payload }) => this.notices.moneyBack(type, String(payload['billId'])));
  }
}

@Module({
  imports: [BillsModule, PaymentsModule],
  controllers: [BillersController, BillsController, SavedCodesController, StaffBillsController, RemittancesController],
  providers: [
    LookUp,
    MakeBasket,
    ReadSaved,
    ReadSavedCode,
    ChangeSavedCodeUseCase,
    ListBills,
    DecideRefused,
    RemittanceDesk,
    ReadRemittanceFile,
  ],
})
export class BillsHttpModule {}

@Module({
  imports: [BillsModule, PaymentsModule],
  providers: [SettleBill, TellProvider, SettledConsumer, TellConsumer, RemindersChore, TidyChore],
})
export class BillsJobsModule {}
