/** A bill was paid here: its provider has to be told. Ids only. */
export interface BillPaidEvent {
  type: 'bill.paid';
  payload: { billId: string };
}

/** What the citizen is told of: the money goes back, because the bill had been paid elsewhere or its provider refused it. */
export interface BillMoneyBackEvent {
  type: 'bill.paid_elsewhere' | 'bill.returned';
  payload: { billId: string };
}

/** Bills of kept codes are due soon; one message tells of all of them. */
export interface BillsDueEvent {
  type: 'bill.due_soon';
  payload: { digestId: string };
}
