import { newId } from '@tinhso/kernel';
import { postsOf, type Caller } from '../callers.js';
import type { Target } from '../expectation.js';
import { BANK, goingBack, meantTransfer, transfer } from '../objects/transfers.js';
import { everybody, staffObject, staffSelf, type Rows } from '../row.js';

const roles = ['finance'] as const;
/** The account is the province's: finance of a commune has no say, whoever the money may be from. */
const heldBy = (caller: Caller, target: Target): boolean =>
  target !== 'absent' && caller.kind === 'staff' && postsOf(caller, roles).some(({ reach }) => reach === 'province');
const finance = { scope: 'payment.match', roles } as const;
const note = 'Đã gọi điện cho người gửi';

export const transferRows: Rows = {
  // The bank is known by its signature alone.
  takeBankNotice: everybody({
    status: 401,
    code: 'transfer-not-signed',
    request: (stage) => {
      const at = stage.clock.now().toISOString();
      const payer = { payerName: 'A', payerAccount: '1', payerBank: 'B' };
      const credit = { id: `FT${newId().slice(-12)}`, account: BANK.VIETQR_ACCOUNT, amount: 1_000, content: '', bookedAt: at, ...payer };
      return { body: { sentAt: at, credits: [credit], signature: '0'.repeat(64) } };
    },
  }),
  listTransfers: staffSelf({ ...finance, showsEverybody: true, request: () => ({ query: { limit: '100' } }) }),
  listTransferCandidates: staffObject(transfer, { ...finance, heldBy, showsEverybody: true }),
  assignTransfer: staffObject(meantTransfer, {
    ...finance,
    heldBy,
    status: 204,
    request: ({ obligationId }) => ({ body: { obligationId, note } }),
  }),
  returnTransfer: staffObject(transfer, { ...finance, heldBy, status: 204, request: () => ({ body: { note } }) }),
  confirmTransferReturned: staffObject(goingBack, { ...finance, heldBy, status: 204 }),
};
