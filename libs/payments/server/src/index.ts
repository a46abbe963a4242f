import { Module, type Type } from '@nestjs/common';
import { paymentsProblems } from '@tinhso/payments-contract';
import { defineDomain } from '@tinhso/platform';
import { paymentsPersistence } from './data/persistence.js';

export { paymentsPersistence } from './data/persistence.js';

/** What all processes agree on about payments: its tables, its problems and the events it listens to. */
export const paymentsDomain = defineDomain({ name: 'payments', persistence: paymentsPersistence, problems: paymentsProblems });

const useCases: Type[] = [];

@Module({ providers: [...useCases], exports: [...useCases] })
export class PaymentsModule {}
