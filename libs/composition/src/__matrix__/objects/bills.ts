import type { SavedCodeMade } from '@tinhso/bills-contract';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { FieldCipher, idBytes } from '@tinhso/platform';
import { defineObject } from '../object.js';
import type { Stage } from '../stage.js';

const SAVED = '/api/v1/citizen/bills/saved';
let codes = 0;

/** A customer code that nobody kept before. */
export const nextCode = (): string => `PA12TX${String(++codes).padStart(6, '0')}1`;

/** A kept customer code. */
export const savedCode = defineObject({
  name: 'kept customer code',
  async make(stage, owner) {
    const code = nextCode();
    const body = { biller: 'evn', code, nickname: 'Nhà tôi', remind: false };
    return { id: (await stage.act<SavedCodeMade>(owner, SAVED, { body })).body.id, code };
  },
});

/** One that was taken out a moment ago. */
export const removedCode = defineObject({
  name: 'customer code that was taken out',
  async make(stage, owner, commune) {
    const { id } = await savedCode.make(stage, owner, commune);
    await stage.act(owner, `${SAVED}/${id}`, { method: 'DELETE' });
    return { id };
  },
});

/** Day before the one on which the stage is set, and the day before that. */
const YESTERDAY = '2026-11-22';
const BEFORE = '2026-11-21';

/** What a bill in the books needs beside its state. */
interface Booked {
  readonly state: string;
  readonly payerId: string;
  readonly commune: string;
  /** Local day on which the provider had it. */
  readonly day?: string;
  readonly remittanceId?: string;
  readonly biller?: string;
}

/** Writes a paid bill into the books of a unit: no provider is there to refuse one. */
async function book(
  { world }: Stage,
  { state, payerId, commune, day = YESTERDAY, remittanceId, biller = 'evn' }: Booked,
): Promise<{ id: string; unitId: string }> {
  const unitId = world.get(OrganisationsFacade).competentUnit(commune, 'commune_committee')?.id ?? '';
  const id = newId();
  const code = nextCode();
  const sealed = world.get(FieldCipher).seal(id, JSON.stringify({ code, customer: 'MA THỊ H***', period: '2026-10' }));
  await world.query(
    `INSERT INTO bill (id, biller, bill_no, part, account_id, unit_id, state, amount, sealed, created_at, payment_id, payer_id, reference,
       receipt_number, paid_at, told_at, told_day, tries, refusal, remittance_id)
     VALUES (?, ?, ?, 1, ?, ?, ?, 312000, ?, NOW(3), ?, ?, 'TT261122A', 'AA-26E 0000001', NOW(3), NOW(3), ?, 1, ?, ?)`,
    [
      idBytes(id),
      biller,
      `${code}-202610`,
      idBytes(payerId),
      idBytes(unitId),
      state,
      sealed,
      idBytes(newId()),
      idBytes(payerId),
      day,
      state === 'refused' ? 'Đang khóa kỳ' : null,
      remittanceId ? idBytes(remittanceId) : null,
    ],
  );
  return { id, unitId };
}

/** A bill that was paid and whose provider refuses it. */
export const refusedBill = defineObject({
  name: 'bill that its provider refuses',
  async make(stage, { accountId }, commune) {
    const { id } = await book(stage, { state: 'refused', payerId: accountId, commune });
    return { id };
  },
});

interface Remitted {
  readonly id?: string;
  readonly unitId: string;
  readonly biller: string;
  readonly firstDay: string;
  readonly day: string;
}

/** Writes down that a unit has remitted one bill of some days. */
export const remit = ({ world }: Stage, { id = newId(), unitId, biller, firstDay, day }: Remitted): Promise<unknown> =>
  world.query(
    `INSERT INTO bill_remittance (id, unit_id, biller, first_day, day, bills, total, made_at, made_by, made_by_name)
     VALUES (?, ?, ?, ?, ?, 1, 312000, NOW(3), ?, 'Đỗ Thanh Tâm')`,
    [idBytes(id), idBytes(unitId), biller, firstDay, day, idBytes(newId())],
  );

/** A day's money that was remitted, with one bill in it. */
export const remittance = defineObject({
  name: 'remittance to a provider',
  async make(stage, { accountId }, commune) {
    const id = newId();
    const { id: billId, unitId } = await book(stage, { state: 'told', payerId: accountId, commune, day: BEFORE, remittanceId: id });
    await remit(stage, { id, unitId, biller: 'evn', firstDay: BEFORE, day: BEFORE });
    return { id, parts: [billId] };
  },
});

/** A day long ago: closing it closes nothing that the others book on. */
export const CLOSED = '2026-01-05';

/** A bill that was credited on a day that is closed, with its money in the ledger, and not remitted. */
export const creditedBill = defineObject({
  name: 'bill that its provider credited',
  async make(stage, { accountId }, commune) {
    const { id } = await book(stage, { state: 'told', payerId: accountId, commune, day: CLOSED });
    const { world } = stage;
    const entry = idBytes(newId());
    await world.query("INSERT IGNORE INTO ledger_day (day, locked_at, locked_by_name) VALUES (?, NOW(3), 'Trần Thị Mai')", [CLOSED]);
    await world.query("INSERT INTO ledger_entry (id, kind, source_id, posted_at, day) VALUES (?, 'charge', ?, NOW(3), ?)", [
      entry,
      idBytes(newId()),
      CLOSED,
    ]);
    await world.query(
      "INSERT INTO ledger_line (entry_id, line, account, debit, credit) VALUES (?, 1, 'gateway:vnpay', 312000, 0), (?, 2, 'payable:evn', 0, 312000)",
      [entry, entry],
    );
    return { id };
  },
});

/** One whose money is not in the ledger. */
export const unowedBill = defineObject({
  name: 'bill that the ledger owes nothing for',
  async make(stage, { accountId }, commune) {
    return { id: (await book(stage, { state: 'told', payerId: accountId, commune, day: CLOSED, biller: 'nuoc' })).id };
  },
});

/** One that came late for days that were remitted already. */
export const lateBill = defineObject({
  name: 'bill that is late for its remittance',
  async make(stage, { accountId }, commune) {
    const made = await book(stage, { state: 'told', payerId: accountId, commune, day: '2026-01-03', biller: 'vien-thong' });
    await remit(stage, { unitId: made.unitId, biller: 'vien-thong', firstDay: '2026-01-03', day: '2026-01-04' });
    return { id: made.id };
  },
});

/** A bill that somebody put into a basket and did not pay. */
export const openBill = defineObject({
  name: 'bill in a basket',
  async make(stage, { accountId }, commune) {
    const { id } = await book(stage, { state: 'told', payerId: accountId, commune });
    await stage.world.query(
      `UPDATE bill SET state = 'open', payer_id = NULL, payment_id = NULL, reference = NULL, receipt_number = NULL, paid_at = NULL,
         told_at = NULL, told_day = NULL, tries = 0 WHERE id = ?`,
      [idBytes(id)],
    );
    return { id };
  },
});
