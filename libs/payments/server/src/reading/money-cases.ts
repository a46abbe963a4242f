import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { AuditCases, type CaseSource, type KnownCase } from '@tinhso/audit-server';
import type { Locale } from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import { ObligationRow, PaymentRow } from '../data/payment.entities.js';

/** Where a payment waits for nobody any more. */
const OVER = ['paid', 'failed', 'expired', 'cancelled', 'refunded', 'part_refunded'];

/** Tells the audit log what the payments and dues are that it names as cases. Fees of a dossier are looked at for the dossier. */
@Injectable()
export class MoneyCases implements CaseSource, OnModuleInit {
  constructor(@Inject(AuditCases) private readonly cases: AuditCases) {}

  onModuleInit(): void {
    this.cases.register('payment', this);
  }

  async describe(manager: EntityManager, ids: readonly string[], locale: Locale): Promise<ReadonlyMap<string, KnownCase>> {
    const [payments, dues] = await Promise.all([
      manager.findBy(PaymentRow, { id: In([...ids]) }),
      manager.findBy(ObligationRow, { id: In([...ids]), caseId: In([...ids]) }),
    ]);
    return new Map([
      ...payments.map((row): [string, KnownCase] => [row.id, paymentCase(row, locale)]),
      ...dues.map((row): [string, KnownCase] => [row.id, dueCase(row, locale)]),
    ]);
  }

  async find(manager: EntityManager, text: string): Promise<string | undefined> {
    return (await manager.findOne(PaymentRow, { select: { id: true }, where: { reference: text.trim() } }))?.id;
  }
}

const paymentCase = ({ id, reference, state, stateSince }: PaymentRow, locale: Locale): KnownCase => ({
  title: locale === 'vi' ? 'Thanh toán' : 'Payment',
  code: reference,
  path: `/thanh-toan/${id}`,
  ...(OVER.includes(state) ? { closedAt: stateSince } : {}),
});

const dueCase = ({ title, caseCode, state, settledAt, createdAt }: ObligationRow, locale: Locale): KnownCase => ({
  title: title[locale],
  code: caseCode,
  path: '/thanh-toan',
  ...(state === 'open' || state === 'held' ? {} : { closedAt: settledAt ?? createdAt }),
});
