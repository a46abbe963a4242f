import { randomUUID } from 'node:crypto';
import type { OrderFaults } from './order-faults.js';
import { ORDERS, pipeHash, stamp, type Params, type VnpayMerchant } from './signing.js';
import type { VnpayOrder, VnpayStore } from './vnpay-store.js';

/** The merchant API: questions about orders and refunds, by VNPAY's codes. */
export class VnpayApi {
  constructor(
    private readonly merchant: VnpayMerchant,
    private readonly store: VnpayStore,
    private readonly faults: OrderFaults,
  ) {}

  async answer(body: Params): Promise<Params> {
    const command = body['vnp_Command'] === 'refund' ? 'refund' : 'querydr';
    const order = command === 'refund' ? ORDERS.refund : ORDERS.querydr;
    const { hashSecret, tmnCode } = this.merchant;
    const known = this.store.get(body['vnp_TxnRef'] ?? '');
    if (body['vnp_TmnCode'] !== tmnCode) return this.reply(command, body, '02', 'Invalid TmnCode');
    if (body['vnp_SecureHash'] !== pipeHash(hashSecret, body, order)) return this.reply(command, body, '97', 'Invalid signature');
    if (!known || known.params['vnp_CreateDate'] !== body['vnp_TransactionDate'])
      return this.reply(command, body, '91', 'Transaction not found');
    return command === 'refund' ? this.refund(body, known) : this.reply(command, body, '00', 'Success', known);
  }

  private async refund(body: Params, order: VnpayOrder): Promise<Params> {
    const amount = Number(body['vnp_Amount']);
    const whole = Number(order.params['vnp_Amount']) * (order.secondNo ? 2 : 1);
    const { vnpayRefund } = this.faults.of(body['vnp_TxnRef'] ?? '');
    if (vnpayRefund === 'rejected') return this.reply('refund', body, '95', 'Refund rejected', order);
    if (order.refundRequests.includes(body['vnp_RequestId'] ?? '')) return this.reply('refund', body, '94', 'Duplicate request', order);
    if (order.status !== '00') return this.reply('refund', body, '95', 'Transaction was not successful', order);
    const fits = Number.isInteger(amount) && amount > 0 && order.refunded + amount <= whole;
    if (!fits) return this.reply('refund', body, '02', 'Total refunded amount is over the amount', order);
    const refundRequests = [...order.refundRequests, body['vnp_RequestId'] ?? ''];
    const refunds = [...(order.refunds ?? []), { requestId: body['vnp_RequestId'] ?? '', amount, at: stamp(new Date()) }];
    const after = await this.store.put({ ...order, refunded: order.refunded + amount, refundRequests, refunds });
    return this.reply('refund', body, '00', 'Success', after);
  }

  private reply(command: 'querydr' | 'refund', body: Params, code: string, message: string, order?: VnpayOrder): Params {
    const answer: Params = {
      vnp_ResponseId: randomUUID().replaceAll('-', ''),
      vnp_Command: command,
      vnp_ResponseCode: code,
      vnp_Message: message,
      vnp_TmnCode: this.merchant.tmnCode,
      vnp_TxnRef: body['vnp_TxnRef'] ?? '',
      ...(order
        ? {
            vnp_Amount: command === 'refund' ? (body['vnp_Amount'] ?? '') : (order.params['vnp_Amount'] ?? ''),
            vnp_BankCode: order.bank,
            vnp_PayDate: order.paidAt,
            vnp_TransactionNo: order.transactionNo,
            vnp_TransactionType: command === 'refund' ? (body['vnp_TransactionType'] ?? '') : '01',
            vnp_TransactionStatus: command === 'refund' ? '05' : order.status,
            vnp_OrderInfo: order.params['vnp_OrderInfo'] ?? '',
          }
        : {}),
    };
    const rule = command === 'refund' ? ORDERS.refundAnswer : ORDERS.querydrAnswer;
    return { ...answer, vnp_SecureHash: pipeHash(this.merchant.hashSecret, answer, rule) };
  }
}
