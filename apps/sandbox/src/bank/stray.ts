import type { FastifyInstance } from 'fastify';
import type { BankClient } from './bank-client.js';
import type { BankNotices } from './bank-notices.js';
import type { BankStore } from './bank-store.js';

/** Money whose words name no payment: the books of a demo begin with it, so that the bank and its customer know of the same. */
const STRAY = {
  amount: 185_000,
  content: 'NOP TIEN LE PHI HO TICH CHO ME',
  payerName: 'HOANG VAN SINH',
  payerAccount: '1900123456789',
  payerBank: 'Agribank',
};

/** Books it once, and tells of it when the customer has had time to start; should nobody listen, it stands on the statement. */
export function bookStray(app: FastifyInstance, { account, demo }: BankClient, store: BankStore, notices: BankNotices): void {
  if (!demo || store.all().length > 0) return;
  app.addHook('onReady', async () => notices.tell(await store.book({ account, ...STRAY }), 'late'));
}
