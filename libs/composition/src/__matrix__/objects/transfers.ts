import { createHmac } from 'node:crypto';
import { newId } from '@tinhso/kernel';
import type { TransferPage } from '@tinhso/payments-contract';
import { defineObject } from '../object.js';
import type { Stage } from '../stage.js';
import { obligation } from './payments.js';

/** The province's account at a bank that answers nobody, and the secret of its notices. */
export const BANK = {
  VIETQR_BANK_BIN: '970436',
  VIETQR_ACCOUNT: '1180260000001',
  VIETQR_HOLDER: 'UBND TINH TUYEN QUANG',
  BANK_API_URL: 'http://127.0.0.1:9/bank',
  BANK_API_KEY: 'a key of nobody here',
  BANK_WEBHOOK_SECRET: 'a secret of the bank here',
};

/** Money without a reference comes in, as the bank tells it. @returns its id */
async function unclear(stage: Stage, amount = 20_000): Promise<string> {
  const credit = {
    id: `FT${newId().replaceAll('-', '')}`,
    account: BANK.VIETQR_ACCOUNT,
    amount,
    content: 'nop phi',
    bookedAt: stage.clock.now().toISOString(),
    payerName: 'NGUYEN VAN KHONG RO',
    payerAccount: '19030000000001',
    payerBank: 'Vietcombank',
  };
  const sentAt = stage.clock.now().toISOString();
  const signature = createHmac('sha256', BANK.BANK_WEBHOOK_SECRET)
    .update(JSON.stringify([sentAt, [Object.values(credit)]]))
    .digest('hex');
  await stage.world.call('/webhooks/bank/transfers', { body: { sentAt, credits: [credit], signature } });
  const { items } = (await stage.act<TransferPage>(stage.cast.officials.finance.province, '/api/v1/staff/transfers?limit=100')).body;
  return items.find(({ transactionNo }) => transactionNo === credit.id)?.id ?? '';
}

/** Money of nobody known in the account of the province. */
export const transfer = defineObject({
  name: 'transfer of nobody known',
  make: async (stage) => ({ id: await unclear(stage) }),
});

/** The same, with what it was meant for. */
export const meantTransfer = defineObject({
  name: 'transfer meant for a fee',
  async make(stage, owner, commune) {
    const { id: obligationId } = await obligation.make(stage, owner, commune);
    return { id: await unclear(stage), obligationId, parts: [obligationId] };
  },
});

/** Decided by finance of the province: it goes back. */
async function sentBack(stage: Stage, amount: number): Promise<{ id: string }> {
  const id = await unclear(stage, amount);
  const body = { note: 'Không liên hệ được người gửi' };
  await stage.act(stage.cast.officials.finance.province, `/api/v1/staff/transfers/${id}/return`, { body });
  return { id };
}

/** Less than what needs a second person. */
export const goingBack = defineObject({ name: 'transfer that goes back', make: (stage) => sentBack(stage, 4_000) });

/** More than that. */
export const largeGoingBack = defineObject({ name: 'large transfer that goes back', make: (stage) => sentBack(stage, 20_000) });
