import { randomUUID } from 'node:crypto';
import { call, until } from './api.js';
import { charged } from './charges.js';
import { newcomer } from './newcomer.js';

/** Somebody with a charge of the counter who went to VNPAY. */
export interface Payer {
  readonly token: string;
  readonly phone: string;
  readonly code: string;
  readonly paymentId: string;
  readonly reference: string;
  readonly amount: number;
  readonly gateway: URL;
}

/** A newcomer is charged for something and begins to pay it at VNPAY. */
export async function atVnpay(amount: number): Promise<Payer> {
  const { token, phone } = await newcomer('Ma Thị Hạnh');
  const { id, caseCode: code } = await charged(phone, 'Sao y bản chính', amount);
  const body = { obligationIds: [id], way: 'vnpay', amount };
  const begun = await call<{ id: string; reference: string; next: { url: string } }>('/api/v1/citizen/payments', {
    token,
    body,
    key: randomUUID(),
  });
  const { id: paymentId, reference, next } = begun.body;
  return { token, phone, code, paymentId, reference, amount, gateway: new URL(next.url) };
}

/** The same, and pays on the gateway's page. */
export async function paidAtVnpay(amount: number): Promise<Payer> {
  const payer = await atVnpay(amount);
  await fetch(payer.gateway);
  const form = { method: 'POST', body: new URLSearchParams({ bank: 'NCB', result: 'ok' }), redirect: 'manual' } as const;
  await fetch(`${payer.gateway.origin}/vnpay/pay/${payer.reference}`, form);
  await until('the payment', async () => {
    const { body } = await call<{ state: string }>(`/api/v1/citizen/payments/${payer.paymentId}`, { token: payer.token });
    return body.state === 'paid';
  });
  return payer;
}
