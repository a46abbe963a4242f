import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HashAlgorithm, ProductCode, RefundTransactionType, VNPay, VnpLocale, VnpTransactionType } from 'vnpay';
import { payUrl } from './pay-url.js';
import { hmac, pipeHash, sameHash, signedQuery, type VnpayParams } from './signature.js';
import { outcomeOf, verdictOfNotice } from './verdict.js';
import { fromVnpayAmount, fromVnpayTime, HASH_ORDERS, vnpayTime } from './vnpay-rules.js';

const merchant = {
  payPage: 'https://sandbox.vnpayment.vn/paymentv2/vpcpay.html',
  terminal: 'TINHSO01',
  secret: 'một bí mật đủ dài để ký',
  returnUrl: 'https://dichvu.example.vn/api/v1/public/payments/vnpay/return',
};
const order = {
  reference: 'TT261123A1B2C3D4E5F6',
  amount: 120_000,
  info: "Nop phi ho so H60.41-261123-0001 (100% & 'khac')",
  createdAt: new Date('2026-11-23T17:40:05Z'),
  expiresAt: new Date('2026-11-23T17:55:05Z'),
  ip: '203.0.113.7',
  locale: 'vi' as const,
};

/** Another implementation of VNPAY 2.1.0, made public by others. */
const theirs = (host = 'https://sandbox.vnpayment.vn') =>
  new VNPay({
    tmnCode: merchant.terminal,
    secureSecret: merchant.secret,
    vnpayHost: host,
    queryDrAndRefundHost: host,
    hashAlgorithm: HashAlgorithm.SHA512,
    enableLog: false,
  });

describe('the VNPAY driver beside the package vnpay', () => {
  it('makes the same pay address, hash included', () => {
    const address = theirs().buildPaymentUrl({
      vnp_Amount: order.amount,
      vnp_IpAddr: order.ip,
      vnp_TxnRef: order.reference,
      vnp_OrderInfo: order.info,
      vnp_OrderType: ProductCode.Other,
      vnp_ReturnUrl: merchant.returnUrl,
      vnp_Locale: VnpLocale.VN,
      vnp_CreateDate: Number(vnpayTime(order.createdAt)),
      vnp_ExpireDate: Number(vnpayTime(order.expiresAt)),
    });
    const [one, other] = [new URL(payUrl(merchant, order)), new URL(address)];
    expect(Object.fromEntries(one.searchParams)).toEqual(Object.fromEntries(other.searchParams));
    expect(`${one.origin}${one.pathname}`).toBe(`${other.origin}${other.pathname}`);
  });

  it('signs notices that they take, and refuses those that were altered as they do', () => {
    const notice: Record<string, string> = {
      vnp_TmnCode: merchant.terminal,
      vnp_Amount: '12000000',
      vnp_BankCode: 'NCB',
      vnp_BankTranNo: '',
      vnp_CardType: 'ATM',
      vnp_OrderInfo: order.info,
      vnp_PayDate: '20261124004107',
      vnp_ResponseCode: '00',
      vnp_TransactionNo: '14226112',
      vnp_TransactionStatus: '00',
      vnp_TxnRef: order.reference,
    };
    const hash = hmac(merchant.secret, signedQuery(notice));
    const judged = (params: Record<string, string>) => theirs().verifyIpnCall(params as never).isVerified;
    expect(judged({ ...notice, vnp_SecureHash: hash })).toBe(true);
    for (const name of ['vnp_Amount', 'vnp_ResponseCode', 'vnp_TxnRef', 'vnp_TransactionNo']) {
      const altered = { ...notice, [name]: `${notice[name]}1` };
      expect(judged({ ...altered, vnp_SecureHash: hash })).toBe(false);
      expect(sameHash(hash, hmac(merchant.secret, signedQuery(altered)))).toBe(false);
    }
    expect(verdictOfNotice(notice)).toMatchObject({ outcome: 'paid', amount: 120_000, transactionNo: '14226112', bank: 'NCB' });
  });
});

describe('calls of the VNPAY API', () => {
  let server: Server;
  let host: string;
  let caught: VnpayParams[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
        caught.push(Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)])));
        response.setHeader('content-type', 'application/json').end(JSON.stringify({ vnp_ResponseCode: '91', vnp_Message: 'not found' }));
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => (caught = []));
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  it('hashes questions in their order', async () => {
    await theirs(host).queryDr({
      vnp_RequestId: 'a'.repeat(32),
      vnp_TxnRef: order.reference,
      vnp_TransactionDate: Number(vnpayTime(order.createdAt)),
      vnp_TransactionNo: 14226112,
      vnp_CreateDate: Number(vnpayTime(order.expiresAt)),
      vnp_IpAddr: '127.0.0.1',
      vnp_OrderInfo: 'Truy van giao dich',
    });
    const [sent] = caught;
    expect(sent?.['vnp_SecureHash']).toBe(pipeHash(merchant.secret, sent ?? {}, HASH_ORDERS.query));
  });

  it('hashes refunds in their order', async () => {
    await theirs(host).refund({
      vnp_RequestId: 'b'.repeat(32),
      vnp_TxnRef: order.reference,
      vnp_TransactionType: VnpTransactionType.FULL_REFUND,
      vnp_Amount: order.amount,
      vnp_TransactionDate: Number(vnpayTime(order.createdAt)),
      vnp_TransactionNo: 14226112,
      vnp_CreateBy: 'tinhso',
      vnp_CreateDate: Number(vnpayTime(order.expiresAt)),
      vnp_IpAddr: '127.0.0.1',
      vnp_OrderInfo: 'Hoan tien',
      vnp_Locale: VnpLocale.VN,
    });
    const [sent] = caught;
    expect(sent?.['vnp_TransactionType']).toBe(RefundTransactionType.FULL_REFUND);
    expect(sent?.['vnp_SecureHash']).toBe(pipeHash(merchant.secret, sent ?? {}, HASH_ORDERS.refund));
  });
});

describe('what VNPAY says', () => {
  it.each([
    ['00', '00', 'paid'],
    ['00', '01', 'pending'],
    ['00', '02', 'failed'],
    ['07', '00', 'doubtful'],
    ['07', '07', 'doubtful'],
    ['00', '04', 'doubtful'],
    ['00', '05', 'doubtful'],
    ['00', '09', 'doubtful'],
    ['00', '', 'doubtful'],
    ['00', '42', 'doubtful'],
    ['24', '02', 'cancelled'],
    ['11', '02', 'timed-out'],
    ['51', '02', 'failed'],
    ['99', '02', 'failed'],
    ['99', '', 'failed'],
    ['51', '00', 'doubtful'],
  ] as const)('%s with %s is %s', (code, status, outcome) => expect(outcomeOf(code, status)).toBe(outcome));

  it.each([
    ['12000000', 120_000],
    ['50', Number.NaN],
    ['-12000000', Number.NaN],
    ['1e9', Number.NaN],
    ['', Number.NaN],
    [undefined, Number.NaN],
  ])('an amount of %s is %s đồng', (text, amount) => expect(fromVnpayAmount(text)).toBe(amount));

  it('times are of Hanoi', () => {
    expect(vnpayTime(order.createdAt)).toBe('20261124004005');
    expect(fromVnpayTime('20261124004005')).toEqual(order.createdAt);
    expect(fromVnpayTime('20261324004005')).toBeUndefined();
    expect(fromVnpayTime('yesterday')).toBeUndefined();
  });
});
