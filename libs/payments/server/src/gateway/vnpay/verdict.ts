import type { GatewayOutcome, GatewayVerdict } from '../payment-gateway.js';
import type { VnpayParams } from './signature.js';
import { fromVnpayAmount, fromVnpayTime } from './vnpay-rules.js';

/**
 * What VNPAY's two codes together mean. Money is taken only where both say so; 07 took money and is under examination; every code that
 * is not listed is a failure only when the status says so too.
 */
export function outcomeOf(responseCode: string, status: string): GatewayOutcome {
  if (responseCode === '00' && status === '00') return 'paid';
  // Money was taken whatever else is said, or turned back, or is on its way back: not ours to book as if nothing had been.
  if (responseCode === '07' || ['00', '04', '05', '06', '07', '09'].includes(status)) return 'doubtful';
  if (responseCode === '24') return 'cancelled';
  if (responseCode === '11') return 'timed-out';
  if (status === '01') return 'pending';
  if (status === '02') return 'failed';
  return responseCode === '00' ? 'doubtful' : 'failed';
}

/** A message by IPN, whose codes say what became of the attempt. */
export function verdictOfNotice(params: VnpayParams): GatewayVerdict {
  const { vnp_ResponseCode: code = '', vnp_TransactionStatus: status = '' } = params;
  return { ...factsOf(params), code: code === '00' ? status : code, outcome: outcomeOf(code, status) };
}

/** An answer to a question, whose response code is about the question and whose status is about the attempt. */
export function verdictOfAnswer(params: VnpayParams): GatewayVerdict {
  const status = params['vnp_TransactionStatus'] ?? '';
  return { ...factsOf(params), code: status, outcome: outcomeOf(status === '00' ? '00' : '99', status) };
}

function factsOf(params: VnpayParams): Omit<GatewayVerdict, 'outcome' | 'code'> {
  const { vnp_TxnRef: reference = '', vnp_TransactionNo: transactionNo = '', vnp_BankCode: bank, vnp_PayDate: payDate } = params;
  const paidAt = fromVnpayTime(payDate);
  return {
    reference,
    amount: fromVnpayAmount(params['vnp_Amount']),
    // They write 0 for an attempt that never reached a bank.
    transactionNo: transactionNo === '0' ? '' : transactionNo,
    ...(bank ? { bank } : {}),
    ...(paidAt ? { paidAt } : {}),
  };
}
