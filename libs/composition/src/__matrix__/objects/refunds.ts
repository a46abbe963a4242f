import { newId } from '@tinhso/kernel';
import type { StaffRefund } from '@tinhso/payments-contract';
import { idBytes } from '@tinhso/platform';
import { officeOf } from '../cast.js';
import { defineObject } from '../object.js';
import type { Person } from '../people.js';
import type { Stage } from '../stage.js';
import { paidInCash } from './counter.js';
import { payment } from './payments.js';

/** On the stage a second person has to agree to what is over this. */
export const REFUND_APPROVAL_OVER = '5000';

/** Somebody of finance who is nobody else on the stage proposes to return money that the desk took. */
async function proposed(
  stage: Stage,
  owner: Person,
  commune: string,
  amount: number,
): Promise<{ id: string; proposer: Pick<Person, 'token'> }> {
  const { paymentId, obligationId } = await paidInCash(stage, owner, commune);
  const token = stage.world.staffToken([{ unitId: officeOf(stage.world, commune), role: 'finance' }], newId(), 'Đỗ Thị Kế');
  const body = { obligationId, amount, reason: 'Thu nhầm mức lệ phí' };
  const { status, body: refund } = await stage.world.call<StaffRefund>(`/api/v1/staff/payments/${paymentId}/refunds`, { token, body });
  if (status !== 201) throw new Error(`a refund was refused: ${JSON.stringify(refund)}`);
  return { id: refund.id, proposer: { token: () => token } };
}

/** Waits for a second person. */
export const proposedRefund = defineObject({
  name: 'refund that waits for a second person',
  make: (stage, owner, commune) => proposed(stage, owner, commune, 6_000),
});

/** The gateway will not do it. */
export const refusedRefund = defineObject({
  name: 'refund that was refused',
  async make(stage, owner, commune) {
    const { id } = await proposed(stage, owner, commune, 1_000);
    await stage.world.query("UPDATE payment_refund SET state = 'refused', failure = 'VNPAY: 95' WHERE id = ?", [idBytes(id)]);
    return { id };
  },
});

/** Finance has to look at it. */
export const markedPayment = defineObject({
  name: 'payment that needs a look',
  async make(stage, owner, commune) {
    const made = await payment.make(stage, owner, commune);
    await stage.world.query("UPDATE payment SET attention = 'doubtful' WHERE id = ?", [idBytes(made.id)]);
    return made;
  },
});
