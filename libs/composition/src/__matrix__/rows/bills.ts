import type { Remittance } from '@tinhso/bills-contract';
import { idBytes } from '@tinhso/platform';
import { officeOf } from '../cast.js';
import {
  CLOSED,
  creditedBill,
  lateBill,
  unowedBill,
  nextCode,
  openBill,
  refusedBill,
  remittance,
  remit,
  removedCode,
  savedCode,
} from '../objects/bills.js';
import type { AnyObject } from '../object.js';
import { ELSEWHERE, signedBy } from '../people.js';
import { citizenObject, citizenSelf, everybody, staffObject, staffSelf, type FurtherCall, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

/** No delegation brings this scope; a guardian and the representative of a company have it. */
const own = { scope: 'bill.pay', acting: ['delegate'] } as const;
const reading = { scope: 'bill.read', roles: ['finance'] } as const;
const settling = { scope: 'bill.settle', roles: ['finance'] } as const;
const reason = { body: { reason: 'Đã gọi cho điện lực' } };
/** No provider is connected on the stage: whoever may ask is told so. */
const off = { status: 503, code: 'billers-off' } as const;

/** The owner's own, which is not in the state for it. */
const notThere = (name: string, kind: AnyObject, body?: object, before?: (stage: Stage, id: string) => Promise<unknown>): FurtherCall => ({
  name,
  request: async (stage) => {
    const { id } = await stage.objectOf(kind, 'owner');
    await before?.(stage, id);
    return { ...signedBy(stage.cast.owner), params: { id }, ...(body ? { body } : {}) };
  },
  status: 404,
  code: 'not-found',
});
const renaming = { nickname: 'Nhà ngoại' };
const longAgo = ({ world }: Stage, id: string) =>
  world.query('UPDATE bill_saved_code SET removed_at = removed_at - INTERVAL 1 DAY WHERE id = ?', [idBytes(id)]);

export const billRows: Rows = {
  listBillers: everybody(),
  listElectricityBranches: everybody(),
  lookUpBills: citizenSelf({ ...own, ...off, reads: true, request: () => ({ body: { biller: 'evn', code: 'PA12TX0000001' } }) }),
  makeBillBasket: citizenSelf({
    ...own,
    ...off,
    needs: [openBill],
    request: () => ({ body: { picks: [{ biller: 'evn', code: 'PA12TX0000001', billNo: 'PA12TX0000001-202610', amount: 312_000 }] } }),
  }),
  listSavedCodes: citizenSelf({ ...own, mustShow: savedCode }),
  saveCode: citizenSelf({
    ...own,
    status: 201,
    request: () => ({ body: { biller: 'evn', code: nextCode(), nickname: 'Nhà bố mẹ', remind: true } }),
    also: [
      {
        name: 'a code that somebody else keeps',
        request: async (stage) => {
          const { code } = await stage.objectOf(savedCode, 'stranger');
          return { ...signedBy(stage.cast.owner), body: { biller: 'evn', code, nickname: 'Nhà trọ', remind: false } };
        },
        status: 201,
      },
    ],
  }),
  readSavedCode: citizenObject(savedCode, { ...own, ...off }),
  changeSavedCode: citizenObject(savedCode, {
    ...own,
    status: 204,
    request: () => ({ body: renaming }),
    needs: [removedCode],
    also: [notThere('one that was taken out', removedCode, renaming)],
  }),
  removeSavedCode: citizenObject(savedCode, {
    ...own,
    status: 204,
    needs: [removedCode],
    also: [notThere('one that was taken out', removedCode)],
  }),
  restoreSavedCode: citizenObject(removedCode, {
    ...own,
    status: 204,
    needs: [savedCode],
    also: [notThere('one that is kept', savedCode), notThere('one that was taken out long ago', removedCode, undefined, longAgo)],
  }),
  listStaffBills: staffSelf({ ...reading, mustShow: refusedBill, request: () => ({ query: { queue: 'refused' } }) }),
  retryBill: staffObject(refusedBill, { ...settling, status: 204 }),
  giveBackBill: staffObject(refusedBill, {
    ...settling,
    status: 204,
    request: () => reason,
    also: [
      {
        name: 'a large sum, by who proposed to give it back a moment ago',
        request: async (stage) => {
          const { id } = await stage.objectOf(refusedBill, 'owner');
          const { here } = stage.cast.officials.finance;
          await stage.act(here, `/api/v1/staff/bills/${id}/give-back`, { method: 'POST', ...reason });
          return { ...signedBy(here), params: { id }, ...reason };
        },
        status: 403,
        code: 'return-own-proposal',
      },
      {
        name: 'a large sum that somebody else proposed to give back',
        request: async (stage) => {
          const { id } = await stage.objectOf(refusedBill, 'owner');
          const { here, province } = stage.cast.officials.finance;
          await stage.act(here, `/api/v1/staff/bills/${id}/give-back`, { method: 'POST', ...reason });
          return { ...signedBy(province), params: { id }, ...reason };
        },
        status: 204,
      },
    ],
  }),
  settleBillByHand: staffObject(refusedBill, { ...settling, status: 204, request: () => reason }),
  listBillRemittances: staffSelf({ ...reading, mustShow: remittance }),
  makeBillRemittance: staffSelf({
    ...settling,
    status: 409,
    code: 'nothing-to-remit',
    needs: [creditedBill, lateBill, unowedBill],
    request: () => ({ body: { biller: 'evn', day: '2026-01-04' } }),
    also: [
      {
        name: 'what the provider credited until a closed day, of one office of two',
        request: ({ cast }) => ({ ...signedBy(cast.officials.finance.here), body: { biller: 'evn', day: CLOSED } }),
        status: 201,
        check: ({ text }) => ((JSON.parse(text) as Remittance).count === 1 ? undefined : `not the one bill of the office: ${text}`),
      },
      {
        name: 'what another office has remitted for its own bills',
        request: async (stage) => {
          await remit(stage, { unitId: officeOf(stage.world, ELSEWHERE), biller: 'evn', firstDay: CLOSED, day: CLOSED });
          return { ...signedBy(stage.cast.officials.finance.here), body: { biller: 'evn', day: CLOSED } };
        },
        status: 201,
      },
      {
        name: 'what nobody has closed',
        request: ({ cast }) => ({ ...signedBy(cast.officials.finance.here), body: { biller: 'evn', day: '2026-12-31' } }),
        status: 422,
        code: 'remittance-day-open',
      },
      {
        name: 'what came late for days that went already',
        request: ({ cast }) => ({ ...signedBy(cast.officials.finance.here), body: { biller: 'vien-thong', day: '2026-01-04' } }),
        status: 409,
        code: 'nothing-to-remit',
      },
      {
        name: 'what the ledger does not owe',
        request: ({ cast }) => ({ ...signedBy(cast.officials.finance.here), body: { biller: 'nuoc', day: CLOSED } }),
        status: 409,
        code: 'remittance-over-ledger',
      },
    ],
  }),
  readBillRemittanceFile: staffObject(remittance, reading),
};
