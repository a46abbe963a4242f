/** The gateway from its other side: what it took and gave back in truth, its switches, and notices in its name or in somebody else's. */
import { createHmac, randomInt } from 'node:crypto';
import { call, persist } from './http.mjs';

const hmac = (secret, text) => createHmac('sha512', secret).update(text, 'utf8').digest('hex');

export function gatewayOf({ ports, secret, terminal }) {
  const box = `http://127.0.0.1:${ports.sandbox}`;
  const ipn = `http://127.0.0.1:${ports.api}/webhooks/vnpay/ipn`;

  const gateway = {
    /** How it behaves about one order. */
    misbehave: (reference, faults) => persist(`${box}/vnpay/orders/${reference}/faults`, { body: faults }),
    /** How it behaves at all. */
    switch: (faults) => persist(`${box}/faults`, { body: faults }),
    /** From now on it is as it should be, and sends what it held back. */
    async heal() {
      await persist(`${box}/vnpay/faults`, { method: 'DELETE' });
      await gateway.switch({
        vnpay: 'ok',
        vnpayIpn: 'ok',
        vnpayPay: 'ok',
        vnpayRefund: 'ok',
        loseAnswers: false,
        billersNotify: 'ok',
        bank: 'ok',
      });
      await persist(`${box}/vnpay/release-held`, { method: 'POST' });
    },
    openPage: (url) => persist(url),
    press: (reference, result) => persist(`${box}/vnpay/pay/${reference}`, { form: { bank: 'NCB', result } }),
    /** Sends the notices of an order once more; nobody may be there to hear them. */
    repeat: (reference) => call(`${box}/vnpay/orders/${reference}/notice`, { method: 'POST' }),
    /** What it has on its own books: `taken` and `refunded` in đồng, and the numbers of its transactions. */
    async order(reference) {
      const { status, body } = await persist(`${box}/vnpay/orders/${reference}`);
      if (status === 404) return { taken: 0, refunded: 0, numbers: [], amount: 0 };
      const amount = Number(body.params.vnp_Amount) / 100;
      const numbers = body.status === '00' ? [body.transactionNo, ...(body.secondNo ? [body.secondNo] : [])] : [];
      return { taken: amount * numbers.length, refunded: body.refunded / 100, numbers, amount };
    },
    /** What providers were told of their bills. @returns {Promise<{ billNo: string, amount: number }[]>} */
    credits: async () => (await persist(`${box}/billers/credits`)).body.items,
    /** A notice that the gateway did not send: signed by it unless told. @returns the reply code */
    async say({ reference, amount, code = '00', number = String(randomInt(1e12)) }, { key = secret, at = terminal } = {}) {
      const params = {
        vnp_TmnCode: at,
        vnp_Amount: String(amount * 100),
        vnp_BankCode: 'NCB',
        vnp_CardType: 'ATM',
        vnp_OrderInfo: 'Nop phi',
        vnp_ResponseCode: code,
        vnp_TransactionNo: code === '00' ? number : '0',
        vnp_TransactionStatus: code === '00' ? '00' : '02',
        vnp_TxnRef: reference,
      };
      const query = new URLSearchParams(
        Object.keys(params)
          .sort()
          .map((name) => [name, params[name]]),
      ).toString();
      const { body } = await persist(`${ipn}?${query}&vnp_SecureHash=${hmac(key, query)}`);
      return body.RspCode;
    },
  };
  return gateway;
}
