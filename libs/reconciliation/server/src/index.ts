import { Module } from '@nestjs/common';
import { OrganisationsModule } from '@tinhso/organisations-server';
import { PaymentsModule } from '@tinhso/payments-server';
import { defineDomain } from '@tinhso/platform';
import { reconciliationProblems } from '@tinhso/reconciliation-contract';
import { reconciliationPersistence } from './data/persistence.js';
import { settlementProviders } from './gateways/settlement.providers.js';
import { ClosesController } from './http/closes.controller.js';
import { BankSides } from './reading/bank-sides.js';
import { CloseJudge } from './reading/close-judge.js';
import { CloseReporter } from './reading/close-reporter.js';
import { DaySides } from './reading/day-sides.js';
import { DayStates } from './reading/day-states.js';
import { GatewaySides } from './reading/gateway-sides.js';
import { CountCashUseCase } from './use-cases/count-cash.js';
import { ExplainDifferenceUseCase } from './use-cases/explain-difference.js';
import { ExportClose } from './use-cases/export-close.js';
import { ImportSettlementUseCase } from './use-cases/import-settlement.js';
import { LockDay } from './use-cases/lock-day.js';
import { ReadClose } from './use-cases/read-close.js';

export { reconciliationPersistence } from './data/persistence.js';

/** The daily close: every đồng of a day is explained before the day is locked. */
export const reconciliationDomain = defineDomain({
  name: 'reconciliation',
  persistence: reconciliationPersistence,
  problems: reconciliationProblems,
});

const services = [...settlementProviders, GatewaySides, BankSides, DaySides, CloseJudge, CloseReporter, DayStates];
const useCases = [ReadClose, ExportClose, ImportSettlementUseCase, ExplainDifferenceUseCase, CountCashUseCase, LockDay];

@Module({
  imports: [PaymentsModule, OrganisationsModule],
  providers: [...services, ...useCases],
  exports: [...services, ...useCases],
})
export class ReconciliationModule {}

@Module({ imports: [ReconciliationModule], controllers: [ClosesController] })
export class ReconciliationHttpModule {}
