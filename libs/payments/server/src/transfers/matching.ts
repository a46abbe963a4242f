import type { UnclearReason } from '@tinhso/payments-contract';
import { In, type EntityManager } from 'typeorm';
import { PaymentRow } from '../data/payment.entities.js';
import { referencesIn } from '../domain/transfer-reference.js';

/** The attempt that a content names, or why none can be told. */
export type Match = { readonly payment: PaymentRow } | { readonly reason: UnclearReason };

/** Looks for the one attempt whose reference stands anywhere in a content. */
export async function matchContent(manager: EntityManager, content: string): Promise<Match> {
  const references = referencesIn(content);
  if (references.length === 0) return { reason: 'no-reference' };
  const [payment, another] = await manager.findBy(PaymentRow, { gateway: 'vietqr', reference: In(references) });
  if (!payment) return { reason: 'unknown-reference' };
  return another ? { reason: 'many-references' } : { payment };
}
