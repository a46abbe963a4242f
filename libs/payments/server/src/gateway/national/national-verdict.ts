import type { GatewayOutcome, GatewayVerdict } from '../payment-gateway.js';

const OUTCOMES: Readonly<Record<string, GatewayOutcome>> = {
  paid: 'paid',
  failed: 'failed',
  cancelled: 'cancelled',
  expired: 'timed-out',
  pending: 'pending',
  absent: 'absent',
};

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an order's state means, as notices, returns and answers tell it; a state that is not listed is doubtful, never "no money". */
export function verdictOf(content: Readonly<Record<string, unknown>>): GatewayVerdict {
  const { amount, status } = content;
  const [bank, paidAt] = [text(content['bank']), new Date(text(content['paidAt']))];
  return {
    reference: text(content['reference']),
    outcome: OUTCOMES[text(status)] ?? 'doubtful',
    amount: typeof amount === 'number' && Number.isSafeInteger(amount) ? amount : Number.NaN,
    transactionNo: text(content['transaction']),
    code: text(content['code']) || text(status),
    ...(bank ? { bank: bank.slice(0, 20) } : {}),
    ...(Number.isNaN(paidAt.getTime()) ? {} : { paidAt }),
  };
}
