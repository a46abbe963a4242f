import type { CitizenDossier } from '@tinhso/dossiers-contract';
import { newId } from '@tinhso/kernel';
import type { PaymentView } from '@tinhso/payments-contract';
import { defineObject } from '../object.js';
import { unpaid } from './office-work.js';

/** What the desk asked for, and nobody has begun to pay. */
export const obligation = defineObject({
  name: 'fee to be paid',
  async make(stage, owner, commune) {
    const { id: dossierId } = await unpaid.make(stage, owner, commune);
    const { process } = (await stage.act<CitizenDossier>(owner, `/api/v1/citizen/dossiers/${dossierId}`)).body;
    return { id: process.payments[0]?.id ?? '' };
  },
});

/** An attempt to pay, with its owner at the gateway. */
export const payment = defineObject({
  name: 'payment that was begun',
  async make(stage, owner, commune) {
    const { id: obligationId } = await obligation.make(stage, owner, commune);
    const body = { obligationIds: [obligationId], way: 'vnpay', amount: 20_000 };
    const path = '/api/v1/citizen/payments';
    const { id, reference } = (await stage.act<PaymentView>(owner, path, { body, headers: { 'idempotency-key': newId() } })).body;
    return { id, reference, parts: [obligationId] as const };
  },
});
