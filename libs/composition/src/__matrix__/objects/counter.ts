import type { CashTaking, CounterObligation } from '@tinhso/payments-contract';
import { newId } from '@tinhso/kernel';
import { FieldCipher, idBytes, idFromBytes } from '@tinhso/platform';
import { defineObject } from '../object.js';
import { HERE, type Official, type Person } from '../people.js';
import type { Stage } from '../stage.js';
import { acknowledgement } from './signing.js';

const once = (): { readonly 'idempotency-key': string } => ({ 'idempotency-key': newId() });
const clerkOf = (stage: Stage, commune: string): Official => stage.cast.officials.one_stop_clerk[commune === HERE ? 'here' : 'elsewhere'];

async function charged(stage: Stage, owner: Person, commune: string): Promise<string> {
  const body = { kind: 'counter', phone: owner.phone, reason: 'Sao y 10 trang', amount: 20_000 };
  const path = '/api/v1/staff/counter/charges';
  return (await stage.act<CounterObligation>(clerkOf(stage, commune), path, { body, headers: once() })).body.id;
}

/** What the clerk of a commune asks somebody for without a dossier. */
export const charge = defineObject({
  name: 'charge of the counter',
  make: async (stage, owner, commune) => ({ id: await charged(stage, owner, commune) }),
});

/** What the clerk asks for a fine. */
export const fineOf = ({ phone }: Person, decisionNumber: string) => ({
  ...{ kind: 'fine', phone, reason: 'Vượt đèn đỏ', amount: 20_000 },
  ...{ decisionNumber, dueOn: '2026-12-05' },
});

let decisions = 0;

/** A fine by a decision of the commune. */
export const fine = defineObject({
  name: 'fine by a decision',
  async make(stage, owner, commune) {
    const decisionNumber = `${++decisions}/QĐ-XPHC`;
    const options = { body: fineOf(owner, decisionNumber), headers: once() };
    const { id } = (await stage.act<CounterObligation>(clerkOf(stage, commune), '/api/v1/staff/counter/charges', options)).body;
    return { id, decisionNumber };
  },
});

/** Something that the clerk charged and took cash for. */
export async function paidInCash(stage: Stage, owner: Person, commune: string): Promise<{ paymentId: string; obligationId: string }> {
  const obligationId = await charged(stage, owner, commune);
  const body = { obligationIds: [obligationId], amount: 20_000, given: 50_000 };
  const path = '/api/v1/staff/counter/cash';
  const { paymentId } = (await stage.act<CashTaking>(clerkOf(stage, commune), path, { body, headers: once() })).body;
  return { paymentId, obligationId };
}

/** Cash that the clerk took, with the file of its receipt. */
export const cashTaken = defineObject({
  name: 'cash taken at the counter',
  async make(stage, owner, commune) {
    const [{ paymentId, obligationId }, { id: drawnId }] = await Promise.all([
      paidInCash(stage, owner, commune),
      acknowledgement.make(stage, owner, commune),
    ]);
    const [row] = await stage.world.query<{ id: Buffer; reference: string }[]>(
      'SELECT d.id, p.reference FROM payment p JOIN receipt r ON r.payment_id = p.id JOIN issued_document d ON d.subject_id = r.id WHERE p.id = ?',
      [idBytes(paymentId)],
    );
    const documentId = idFromBytes(row?.id ?? Buffer.alloc(16));
    // The authority that gives certificates is not on the stage: the receipt has the file of what needs no signature.
    await stage.world.query(
      `UPDATE issued_document d JOIN issued_document a ON a.id = ?
       SET d.state = 'ready', d.sha256 = a.sha256, d.storage_key = a.storage_key, d.byte_size = a.byte_size, d.facts_sealed = ?, d.issued_at = ?
       WHERE d.id = ?`,
      [idBytes(drawnId), stage.world.get(FieldCipher).seal(documentId, '[]'), stage.clock.now(), idBytes(documentId)],
    );
    return { id: paymentId, documentId, reference: row?.reference ?? '', parts: [obligationId] };
  },
});
