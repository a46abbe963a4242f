import { creditedBill, nextCode, refusedBill, remittance, removedCode, savedCode } from '../objects/bills.js';
import { citizenObject, citizenSelf, everybody, staffObject, staffSelf, type Rows } from '../row.js';

/** No delegation brings this scope; a guardian and the representative of a company have it. */
const own = { scope: 'bill.pay', acting: ['delegate'] } as const;
const reading = { scope: 'bill.read', roles: ['finance'] } as const;
const settling = { scope: 'bill.settle', roles: ['finance'] } as const;
const reason = { body: { reason: 'Đã gọi cho điện lực' } };
/** No provider is connected on the stage: whoever may ask is told so. */
const off = { status: 503, code: 'billers-off' } as const;

export const billRows: Rows = {
  listBillers: everybody(),
  listElectricityBranches: everybody(),
  lookUpBills: citizenSelf({ ...own, ...off, reads: true, request: () => ({ body: { biller: 'evn', code: 'PA12TX0000001' } }) }),
  makeBillBasket: citizenSelf({
    ...own,
    ...off,
    request: () => ({ body: { picks: [{ biller: 'evn', code: 'PA12TX0000001', billNo: 'PA12TX0000001-202610', amount: 312_000 }] } }),
  }),
  listSavedCodes: citizenSelf({ ...own, mustShow: savedCode }),
  saveCode: citizenSelf({
    ...own,
    status: 201,
    request: () => ({ body: { biller: 'evn', code: nextCode(), nickname: 'Nhà bố mẹ', remind: true } }),
  }),
  readSavedCode: citizenObject(savedCode, { ...own, ...off }),
  changeSavedCode: citizenObject(savedCode, { ...own, status: 204, request: () => ({ body: { nickname: 'Nhà ngoại' } }) }),
  removeSavedCode: citizenObject(savedCode, { ...own, status: 204 }),
  restoreSavedCode: citizenObject(removedCode, { ...own, status: 204 }),
  listStaffBills: staffSelf({ ...reading, mustShow: refusedBill, request: () => ({ query: { queue: 'refused' } }) }),
  retryBill: staffObject(refusedBill, { ...settling, status: 204 }),
  giveBackBill: staffObject(refusedBill, { ...settling, status: 204, request: () => reason }),
  settleBillByHand: staffObject(refusedBill, { ...settling, status: 204, request: () => reason }),
  listBillRemittances: staffSelf({ ...reading, mustShow: remittance }),
  makeBillRemittance: staffSelf({
    ...settling,
    status: 409,
    code: 'nothing-to-remit',
    needs: [creditedBill],
    request: () => ({ body: { biller: 'evn', day: '2026-11-21' } }),
  }),
  readBillRemittanceFile: staffObject(remittance, reading),
};
