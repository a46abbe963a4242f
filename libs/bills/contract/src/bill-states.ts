import { defineMachine, type Edge } from '@tinhso/kernel';
import type { BillText } from './bilingual.js';

/**
 * Where a bill stands that is paid here. `paid`: its provider has to be told; `refused`: the provider will not take it and finance decides;
 * `to_return`: finance wants to give a large sum back, and a second person has to agree; `elsewhere`: the provider had been paid otherwise and the money goes back; `dropped`: another sum is to be paid for it now.
 */
export const billStates = ['open', 'dropped', 'paid', 'told', 'refused', 'to_return', 'by_hand', 'elsewhere', 'returned'] as const;
export type BillState = (typeof billStates)[number];

export type BillAction =
  'drop' | 'pay' | 'tell' | 'refuse' | 'retry' | 'settle_by_hand' | 'find_elsewhere' | 'propose_return' | 'give_back';

export interface BillEdge extends Edge<BillState> {
  readonly action: BillAction;
}

/** The only way in which a bill changes. */
export const billMachine = defineMachine<BillState, BillEdge>({
  name: 'bill',
  states: billStates,
  initial: 'open',
  final: ['told', 'by_hand', 'elsewhere', 'returned', 'dropped'],
  edges: [
    { action: 'drop', from: 'open', to: 'dropped', event: 'bill.dropped' },
    { action: 'pay', from: 'open', to: 'paid', event: 'bill.paid' },
    { action: 'tell', from: 'paid', to: 'told', event: 'bill.told' },
    { action: 'refuse', from: 'paid', to: 'refused', event: 'bill.refused' },
    { action: 'retry', from: 'refused', to: 'paid', event: 'bill.paid' },
    { action: 'settle_by_hand', from: 'refused', to: 'by_hand', event: 'bill.settled_by_hand' },
    { action: 'propose_return', from: 'refused', to: 'to_return', event: 'bill.return_proposed' },
    // Whoever does something else with it ends the proposal.
    { action: 'retry', from: 'to_return', to: 'paid', event: 'bill.paid' },
    { action: 'settle_by_hand', from: 'to_return', to: 'by_hand', event: 'bill.settled_by_hand' },
    { action: 'give_back', from: 'to_return', to: 'returned', event: 'bill.returned' },
    { action: 'find_elsewhere', from: 'paid', to: 'elsewhere', event: 'bill.paid_elsewhere' },
    { action: 'give_back', from: 'refused', to: 'returned', event: 'bill.returned' },
  ],
});

export const billStateTexts: Readonly<Record<BillState, BillText>> = {
  open: { vi: 'Chưa trả', en: 'Not paid' },
  dropped: { vi: 'Đã thay bằng số tiền khác', en: 'Replaced by another sum' },
  paid: { vi: 'Đã trả, đang báo nhà cung cấp', en: 'Paid, the provider is being told' },
  told: { vi: 'Nhà cung cấp đã ghi nhận', en: 'Credited by the provider' },
  refused: { vi: 'Nhà cung cấp từ chối', en: 'Refused by the provider' },
  to_return: { vi: 'Đề nghị hoàn, chờ người thứ hai', en: 'To be given back, waits for a second person' },
  by_hand: { vi: 'Đã xử lý với nhà cung cấp', en: 'Settled with the provider by hand' },
  elsewhere: { vi: 'Đã trả ở nơi khác, hoàn tiền', en: 'Paid elsewhere, money goes back' },
  returned: { vi: 'Đã hoàn tiền', en: 'Money given back' },
};
