/** What our own books say of the people of a story. */
import { setTimeout as wait } from 'node:timers/promises';

const bytes = (id) => Buffer.from(id.replaceAll('-', ''), 'hex');
const marks = (list) => list.map(() => '?').join(', ');

/** Rows as objects whose binary columns are hex. */
const readable = (rows) =>
  rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, Buffer.isBuffer(value) ? value.toString('hex') : value])),
  );

/** @returns everything that was written about what these people owe */
export async function booksOf({ query }, people, obligations, sent) {
  const accounts = people.map(({ accountId }) => bytes(accountId));
  const owed = obligations.map(({ id }) => bytes(id));
  const ask = async (sql, params) => readable(await query(sql, params));
  const payments = await ask(
    `SELECT id, gateway, reference, state, amount, attention FROM payment WHERE account_id IN (${marks(accounts)})`,
    accounts,
  );
  const ids = payments.map(({ id }) => Buffer.from(id, 'hex'));
  const ofPayments = (sql) => (ids.length === 0 ? [] : ask(sql.replace('(*)', `(${marks(ids)})`), ids));
  return {
    payments,
    charges: await ofPayments('SELECT id, payment_id, transaction_no, amount FROM payment_charge WHERE payment_id IN (*)'),
    refunds: await ofPayments('SELECT charge_id, payment_id, amount, state FROM payment_refund WHERE payment_id IN (*)'),
    balances: await ofPayments(
      `SELECT e.payment_id, CAST(SUM(l.debit) - SUM(l.credit) AS SIGNED) AS balance FROM ledger_entry e
       JOIN ledger_line l ON l.entry_id = e.id WHERE (l.account LIKE 'gateway:%' OR l.account LIKE 'cash:%') AND e.payment_id IN (*) GROUP BY e.payment_id`,
    ),
    obligations: await ask(`SELECT id, state, settled_by, amount FROM payment_obligation WHERE id IN (${marks(owed)})`, owed),
    receipts: await ask(`SELECT obligation_id, payment_id, kind, amount FROM receipt WHERE obligation_id IN (${marks(owed)})`, owed),
    news: await newsOf(query, obligations),
    transfers: await transfersOf(ask, sent),
  };
}

/** Transfers of the bank by its numbers, and what of each was booked as received. */
const transfersOf = (ask, sent) =>
  sent.length === 0
    ? []
    : ask(
        `SELECT t.transaction_no, t.payment_id, t.amount, t.state, COALESCE(SUM(l.debit), 0) AS booked FROM bank_transfer t
         LEFT JOIN ledger_entry e ON e.source_id = t.id AND e.kind = 'transfer-received'
         LEFT JOIN ledger_line l ON l.entry_id = e.id AND l.account LIKE 'bank:%'
         WHERE t.transaction_no IN (${marks(sent)}) GROUP BY t.account, t.transaction_no`,
        sent.map(({ id }) => id),
      );

/** How many different times it was told that each of these was settled. @returns {Promise<Map<string, number>>} */
async function newsOf(query, obligations) {
  const rows = await query(
    `SELECT JSON_VALUE(payload, '$.obligationId') AS id, COUNT(DISTINCT event_id) AS n FROM outbox
     WHERE event_type = 'payment.settled' AND JSON_VALUE(payload, '$.obligationId') IN (${marks(obligations)}) GROUP BY 1`,
    obligations.map(({ id }) => id),
  );
  return new Map(rows.map(({ id, n }) => [id.replaceAll('-', ''), Number(n)]));
}

/** Faults of the books as a whole: numbers of receipts, and both sides of the ledger. */
export async function wholeBooks({ query }) {
  const one = async (sql) => Number((await query(sql))[0].n);
  return {
    gaps: await one(`SELECT COALESCE(SUM(ABS(last - given) + given - numbers), 0) AS n FROM (
      SELECT MAX(number) AS last, COUNT(*) AS given, COUNT(DISTINCT number) AS numbers FROM receipt GROUP BY unit_id, year) x`),
    series: await one(`SELECT COUNT(*) AS n FROM receipt_series s LEFT JOIN (
      SELECT unit_id, year, MAX(number) AS last FROM receipt GROUP BY unit_id, year) r ON r.unit_id = s.unit_id AND r.year = s.year
      WHERE s.last_number <> COALESCE(r.last, 0)`),
    unbalanced: await one(`SELECT COALESCE(SUM(diff), 0) AS n FROM (
      SELECT ABS(CAST(SUM(debit) AS SIGNED) - CAST(SUM(credit) AS SIGNED)) AS diff FROM ledger_line GROUP BY entry_id) x`),
    // What waits of transfers is what the ledger says that waits.
    waiting: await one(`SELECT ABS(COALESCE((SELECT CAST(SUM(credit) AS SIGNED) - CAST(SUM(debit) AS SIGNED) FROM ledger_line
      WHERE account = 'suspense:transfers'), 0) - COALESCE((SELECT CAST(SUM(amount) AS SIGNED) FROM bank_transfer
      WHERE state IN ('unclear', 'collecting')), 0)) AS n`),
  };
}

/** Waits until every paper that follows from payments was made. @returns receipts without their document */
export async function papersMissing({ query }, deadlineMs = 120_000) {
  const end = performance.now() + deadlineMs;
  for (;;) {
    const [{ n }] = await query(
      `SELECT COUNT(*) AS n FROM receipt r LEFT JOIN issued_document d ON d.subject_type = 'payment-receipt' AND d.subject_id = r.id
       WHERE d.id IS NULL`,
    );
    if (Number(n) === 0 || performance.now() > end) return Number(n);
    await wait(500);
  }
}
