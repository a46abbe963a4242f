import { paymentsProblems } from '@tinhso/payments-contract';
import { Problem } from '@tinhso/platform';

/** Somebody else was quicker, or it is not at that step. */
export const refundMoved = (): Problem => Problem.from(paymentsProblems, 'refund-moved');
