/**
 * What keeps money from being lost or taken twice, and how each looks when it is taken away. `file` is compiled; `find` has to be in it
 * exactly once. `before` are statements for guards that stand in the schema, `after` puts these back.
 */
const server = 'libs/payments/server/dist';

const UNLOCKED_NUMBER = `export async function nextReceiptNumber(tx, unitId, year) {
  const key = [idBytes(unitId), year];
  const [row] = await tx.manager.query('SELECT last_number AS n FROM receipt_series WHERE unit_id = ? AND year = ?', key);
  const number = Number(row?.n ?? 0) + 1;
  await tx.manager.query('INSERT INTO receipt_series (unit_id, year, last_number) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE last_number = VALUES(last_number)', [...key, number]);
  return number;
}
`;

export const mutants = [
  {
    id: 'a charge that was told of before counts again',
    edits: [{ file: `${server}/data/charges.js`, find: /return affectedRows === 1 \? id : undefined/, put: 'return id' }],
  },
  {
    id: 'a payment is changed whatever became of it meanwhile',
    edits: [
      {
        file: `${server}/data/payments.js`,
        find: /version = version \+ 1 WHERE id = \? AND version = \?/,
        put: 'version = version + 1 WHERE id = ? AND version >= 0 * ?',
      },
    ],
  },
  {
    id: 'an obligation is moved from whatever state it is in',
    edits: [
      {
        file: `${server}/data/obligations.js`,
        find: /WHERE id IN \(\?\) AND state IN \(\?\)/,
        put: 'WHERE id IN (?) AND (1 = 1 OR state IN (?))',
      },
    ],
  },
  {
    id: 'the series of receipts is not locked',
    edits: [{ file: `${server}/data/receipts.js`, find: /export async function nextReceiptNumber[\s\S]*?\n\}\n/, put: UNLOCKED_NUMBER }],
    before: ['ALTER TABLE receipt DROP INDEX uq_receipt_number'],
    after: ['ALTER TABLE receipt ADD UNIQUE INDEX uq_receipt_number (unit_id, year, number)'],
  },
  {
    id: 'a refund has another number at each try',
    edits: [
      {
        file: `${server}/use-cases/send-refund.js`,
        find: /requestId: refund\.orderId\.replaceAll\('-', ''\),/,
        put: "requestId: globalThis.crypto.randomUUID().replaceAll('-', ''),",
      },
    ],
  },
  {
    id: 'any amount is as good as what is owed',
    edits: [{ file: `${server}/settling/settling.js`, find: /verdict\.amount !== row\.amount/, put: 'Number.isNaN(verdict.amount)' }],
  },
  {
    id: 'a part of the sum pays all of it',
    edits: [{ file: `${server}/transfers/collecting.js`, find: /sum < payment\.amount/, put: 'sum < 0' }],
  },
  {
    id: 'a notice need not be signed',
    edits: [
      {
        file: `${server}/gateway/vnpay/vnpay-gateway.js`,
        find: /!this\.connected \|\| !sameHash\(params\['vnp_SecureHash'\], hmac\(this\.secret, signedQuery\(params\)\)\)/,
        put: '!this.connected',
      },
    ],
  },
  {
    id: 'a notice may be for any terminal',
    edits: [{ file: `${server}/gateway/vnpay/vnpay-gateway.js`, find: /params\['vnp_TmnCode'\] === this\.terminal/, put: 'true' }],
  },
  {
    id: 'nobody asks the gateway',
    edits: [{ file: `${server}/data/payments.js`, find: /p\.nextCheckAt <= :now/, put: 'p.nextCheckAt <= :now AND 1 = 0' }],
  },
];
