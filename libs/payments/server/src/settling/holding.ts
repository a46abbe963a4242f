import { paymentsProblems, type HeldBy } from '@tinhso/payments-contract';
import { accountIdOf, ownerIdOf, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import { lockObligations } from '../data/obligations.js';
import type { PaymentRow } from '../data/payment.entities.js';
import { lockPayment } from '../data/payments.js';

/** Who is paying, for the one who asks: in full within one's own matters, by the given name to others who know of the same bill. */
export function heldBy(ctx: RequestContext, holder: PaymentRow): HeldBy {
  const own = ctx.actor.kind === 'citizen' && ownerIdOf(ctx) === holder.accountId;
  const mine = ctx.actor.kind === 'citizen' && holder.startedBy === accountIdOf(ctx);
  const known = own || mine || ctx.actor.kind !== 'citizen';
  return {
    ...(known ? { paymentId: holder.id } : {}),
    name: known ? holder.startedByName : givenName(holder.startedByName),
    until: holder.expiresAt.toISOString(),
    own: mine,
  };
}

/** "Ma Thị Hạnh" → "Hạnh"; of "B thay mặt A" the one who acts. */
const givenName = (name: string): string => name.split(' thay mặt ')[0]?.trim().split(/\s+/).at(-1) ?? '';

/** Why a basket cannot be held now: what is paid already, what is not due any more, or who is paying which of it. */
export async function whyNotHeld(tx: Tx, ids: readonly string[], attempt: string): Promise<Problem> {
  const { ctx } = tx;
  const rows = (await lockObligations(tx, ids)).filter(({ heldBy: by }) => by !== attempt);
  const of = (state: string): string[] => rows.filter((row) => row.state === state).map(({ id }) => id);
  const [settled, held] = [of('settled'), rows.filter(({ state }) => state === 'held')];
  if (settled.length > 0) return Problem.from(paymentsProblems, 'obligation-settled', { extra: { obligationIds: settled } });
  const holders: (HeldBy & { readonly obligationId: string; readonly title: string })[] = [];
  for (const { id: obligationId, title, heldBy: by } of held) {
    const holder = by ? await lockPayment(tx, by) : null;
    if (holder) holders.push({ obligationId, title: title[ctx.locale], ...heldBy(ctx, holder) });
  }
  const [first] = holders;
  if (!first) return Problem.from(paymentsProblems, 'obligation-cancelled', { extra: { obligationIds: of('cancelled') } });
  const { name, until, own, paymentId } = first;
  const detail = {
    vi: own ? 'Bạn đang thanh toán khoản này ở một cửa sổ hoặc máy khác.' : `${name} đang thanh toán khoản này.`,
    en: own ? 'You are paying this in another window or on another device.' : `${name} is paying this.`,
  }[ctx.locale];
  return Problem.from(paymentsProblems, 'being-paid', {
    detail,
    extra: { name, until, own, ...(paymentId ? { paymentId } : {}), held: holders },
  });
}
