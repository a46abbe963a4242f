import type { DifferenceKind, MachineText } from '@tinhso/reconciliation-contract';
import type { SettlementLine } from './settlement-file.js';

/** Money that our books say a gateway took. */
export interface OurCharge {
  readonly transactionNo: string;
  readonly reference: string;
  readonly paymentId?: string;
  readonly amount: number;
  /** Local day on which the gateway took it, and the one on which it was booked. */
  readonly day: string;
  readonly bookedOn: string;
  /** Booked because the settlement file told of it. */
  readonly fromFile: boolean;
  /** It came, and nobody knows yet what for. */
  readonly unclear?: boolean;
  /** It paid for nothing. */
  readonly surplus: boolean;
  /** All of a surplus is on its way back or has gone. */
  readonly goesBack: boolean;
}

/** Money that our books say a gateway gave back. */
export interface OurRefund {
  /** Order at the gateway, letters and digits. */
  readonly requestId: string;
  readonly reference: string;
  readonly paymentId?: string;
  readonly amount: number;
  readonly day: string;
}

export interface Sides {
  readonly day: string;
  readonly theirs: readonly SettlementLine[];
  /** What the partner takes for its service. */
  readonly fees: number;
  /** Those of the day, and those that the file names. */
  readonly charges: readonly OurCharge[];
  readonly refunds: readonly OurRefund[];
  /** Day of another file that has a transaction or an order of a refund. */
  readonly elsewhere: ReadonlyMap<string, string>;
}

/** A difference, with the machine's explanation where it has one. */
export interface Finding {
  readonly kind: DifferenceKind;
  readonly subject: string;
  readonly line?: number;
  readonly ours: number;
  readonly theirs: number;
  readonly paymentId?: string;
  readonly reference?: string;
  readonly machine?: MachineText;
  readonly machineDay?: string;
}

export interface Comparison {
  readonly matched: number;
  readonly findings: readonly Finding[];
}

/** What is to be said of a transaction that both have with the same amount; nothing when all is as it should be. */
function ofMatched(charge: OurCharge, line: SettlementLine, day: string): Finding | undefined {
  const facts = {
    subject: charge.transactionNo,
    line: line.line,
    ours: charge.amount,
    theirs: line.amount,
    paymentId: charge.paymentId,
    reference: charge.reference,
  };
  if (charge.surplus) return { kind: 'duplicate', ...facts, ...(charge.goesBack ? { machine: 'goes-back' as const } : {}) };
  if (charge.fromFile) return { kind: 'missing-notice', ...facts, machine: charge.unclear ? 'waits-for-finance' : 'booked-from-file' };
  if (charge.bookedOn !== day) return { kind: 'late', ...facts, machine: 'booked-on', machineDay: charge.bookedOn };
  return undefined;
}

function ofPayment(line: SettlementLine, charge: OurCharge | undefined, day: string): Finding | undefined {
  const { transactionNo: subject, amount, reference } = line;
  if (!charge) return { kind: 'theirs-only', subject, line: line.line, ours: 0, theirs: amount, reference };
  // A bank knows nothing of our references.
  if (charge.amount === amount && (reference === '' || charge.reference === reference)) return ofMatched(charge, line, day);
  const { paymentId } = charge;
  return { kind: 'amount', subject, line: line.line, ours: charge.amount, theirs: amount, paymentId, reference };
}

function ofRefund(line: SettlementLine, refund: OurRefund | undefined, day: string): Finding | undefined {
  const { requestId: subject, amount, reference } = line;
  if (!refund) return { kind: 'refund-theirs-only', subject, line: line.line, ours: 0, theirs: -amount, reference };
  const facts = { subject, line: line.line, ours: -refund.amount, theirs: -amount, paymentId: refund.paymentId, reference };
  if (refund.amount !== amount) return { kind: 'amount', ...facts };
  return refund.day === day ? undefined : { kind: 'refund-late', ...facts, machine: 'booked-on', machineDay: refund.day };
}

/** What our books have and the file has not. */
function oursOnly({ day, theirs, charges, refunds, elsewhere }: Sides): Finding[] {
  const named = new Set(theirs.map(({ kind, transactionNo, requestId }) => (kind === 'payment' ? transactionNo : requestId)));
  const whereElse = (key: string) => {
    const other = elsewhere.get(key);
    return other ? { machine: 'in-file-of' as const, machineDay: other } : {};
  };
  return [
    ...charges
      .filter((charge) => charge.day === day && !named.has(charge.transactionNo))
      .map(({ transactionNo: subject, amount, paymentId, reference }): Finding => {
        const other = whereElse(subject);
        return { kind: other.machine ? 'late' : 'ours-only', subject, ours: amount, theirs: 0, paymentId, reference, ...other };
      }),
    ...refunds
      .filter((refund) => refund.day === day && !named.has(refund.requestId))
      .map(({ requestId: subject, amount, paymentId, reference }): Finding => {
        const other = whereElse(subject);
        return {
          kind: other.machine ? 'refund-late' : 'refund-ours-only',
          subject,
          ours: -amount,
          theirs: 0,
          paymentId,
          reference,
          ...other,
        };
      }),
  ];
}

/** Compares a day of ours with a gateway's settlement: by its transaction numbers and our orders, never by amounts alone. */
export function compare(sides: Sides): Comparison {
  const { day, theirs, charges, refunds, fees } = sides;
  const charged = new Map(charges.map((charge) => [charge.transactionNo, charge]));
  const returned = new Map(refunds.map((refund) => [refund.requestId, refund]));
  const found = theirs.map((line) =>
    line.kind === 'payment' ? ofPayment(line, charged.get(line.transactionNo), day) : ofRefund(line, returned.get(line.requestId), day),
  );
  const fee: Finding[] = fees > 0 ? [{ kind: 'fee', subject: 'fee', ours: 0, theirs: -fees, machine: 'posted-as-cost' }] : [];
  return {
    matched: found.filter((finding) => finding === undefined).length,
    findings: [...found.filter((finding) => finding !== undefined), ...oursOnly(sides), ...fee],
  };
}
