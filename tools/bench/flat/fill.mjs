/**
 * Fills a database with dossiers as a province would have them after years: by SQL from a sequence, so that a million take a minute or two.
 * The rows are like those of the product in every column that lists, searches and histories read; only the answers are not real.
 */

/** Names as they are spread: few families, more given names. */
const FAMILIES = ['nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'vũ', 'ma', 'nông', 'lò', 'chẩu', 'đặng', 'bàn'];
const MIDDLES = ['văn', 'thị', 'đức', 'hữu', 'minh', 'ngọc', 'thanh', 'quang', 'xuân', 'kim'];
const GIVEN =
  'an anh bình cường chi dung duy dũng giang hà hải hạnh hiền hiếu hoa hòa hùng hương huy khánh lan lâm liên linh loan long mai minh nam nga ngân nhung oanh phong phúc phương quân quyên sơn tâm tân thảo thắng thành thu thủy tiến toàn trang trinh trung tú tuấn tuyết uyên vân vinh xuân yến';
const fold = (text) => text.replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
const list = (words) => words.map((word) => `'${word}'`).join(', ');
const pick = (words, seed) => `ELT(1 + MOD(CRC32(CONCAT(seq, '${seed}')), ${words.length}), ${list(words)})`;
const given = GIVEN.split(' ');

/** A share of a hundred goes to the measured office, the rest to the others evenly. */
const unitOf = (mine, others) =>
  `IF(MOD(seq, 100) = 0, ${mine}, ELT(1 + MOD(CRC32(CONCAT(seq, 'u')), ${others.length}), ${others.join(', ')}))`;
const hex = (id) => `X'${id.replaceAll('-', '')}'`;
/** Ids as of version 7: time first, so that they come in order. */
const idOf = (seed) => `UNHEX(CONCAT(LPAD(HEX(1700000000000 + seq * 50), 12, '0'), '7', SUBSTR(MD5(CONCAT(seq, '${seed}')), 1, 19)))`;

const dossiers = ({ from, to, units, procedure }) => {
  const [mine, ...others] = units.map(hex);
  const open = 'MOD(seq, 100) < 15';
  return `INSERT INTO dossier (id, code, account_id, unit_id, desk_unit_id, procedure_code, procedure_version, channel, status, queue, version,
    applicant_name, sealed, fee, fee_total, submitted_at, expected_at, accepted_at, due_at, status_since, supplement_requests, items_asked, watch_at)
  SELECT id, code, account_id, unit_id, unit_id, '${procedure.code}', ${procedure.version}, 'online', status,
    IF(status = 'returned', 'closed', IF(status = 'awaiting_supplement', 'waiting', 'active')), 3, name, REPEAT('x', 900),
    '{"state":"none","total":0,"lines":[]}', 0, submitted_at, submitted_at + INTERVAL 3 DAY, submitted_at + INTERVAL 2 HOUR, due_at, submitted_at + INTERVAL 2 DAY, 0, 0, NULL
  FROM (SELECT seq, ${idOf('d')} AS id, CONCAT('H60.', 100 + MOD(CRC32(CONCAT(seq, 'u')), ${others.length}), '-', LPAD(MOD(seq DIV 1000, 999999), 6, '0'), '-', LPAD(seq, 7, '0')) AS code,
      UNHEX(MD5(CONCAT('a', MOD(seq, 200000)))) AS account_id, ${unitOf(mine, others)} AS unit_id,
      CONCAT(${pick(FAMILIES, 'f')}, ' ', ${pick(MIDDLES, 'm')}, ' ', ${pick(given, 'g')}) AS name,
      IF(${open}, ELT(1 + MOD(CRC32(CONCAT(seq, 's')), 5), 'submitted', 'accepted', 'processing', 'awaiting_signature', 'awaiting_supplement'), 'returned') AS status,
      NOW(3) - INTERVAL MOD(CRC32(CONCAT(seq, 't')), 60000000) SECOND AS submitted_at,
      NOW(3) + INTERVAL (MOD(CRC32(CONCAT(seq, 'o')), 1200000) + 86400) SECOND AS due_at
    FROM seq_${from}_to_${to}) s`;
};

const events = ({ from, to }) =>
  `INSERT INTO dossier_event (id, dossier_id, version, type, occurred_at, actor_kind)
  SELECT UNHEX(CONCAT(LPAD(HEX(1700000000000 + seq * 50 + v.n), 12, '0'), '7', SUBSTR(MD5(CONCAT(seq, v.type)), 1, 19))), ${idOf('d')}, v.n, v.type, NOW(3), 'citizen'
  FROM seq_${from}_to_${to} JOIN (SELECT 1 AS n, 'dossier.submitted' AS type UNION ALL SELECT 2, 'dossier.accepted' UNION ALL SELECT 3, 'dossier.started') v`;

/** Keys as the follow-up of a submission writes them; a made-up one for the phone. */
const keys = () => {
  const folded = (words) => words.map(fold);
  const [f, m, g] = [FAMILIES, MIDDLES, given].map(folded);
  const asciiOf = (column, words, plain) => `ELT(FIELD(${column}, ${list(words)}), ${list(plain)})`;
  const parts = `SELECT unit_id, id, code, ${asciiOf("SUBSTRING_INDEX(applicant_name, ' ', 1)", FAMILIES, f)} AS f,
      ${asciiOf("SUBSTRING_INDEX(SUBSTRING_INDEX(applicant_name, ' ', 2), ' ', -1)", MIDDLES, m)} AS m,
      ${asciiOf("SUBSTRING_INDEX(applicant_name, ' ', -1)", given, g)} AS g,
      REPLACE(REPLACE(LOWER(code), '.', ''), '-', ' ') AS c FROM dossier WHERE sealed = REPEAT('x', 900) AND id >= ? AND id <= ?`;
  const kinds = [
    "CONCAT(f, ' ', m, ' ', g)",
    "CONCAT(m, ' ', g)",
    'g',
    'c',
    "SUBSTRING_INDEX(c, ' ', -2)",
    "SUBSTRING_INDEX(c, ' ', -1)",
    "CONCAT('#phone ', SUBSTR(SHA2(HEX(id), 256), 1, 43))",
  ];
  return kinds.map(
    (kind) =>
      `INSERT IGNORE INTO dossier_search_key (unit_id, k, dossier_id) SELECT unit_id, ${kind}, id FROM (${parts}) p ORDER BY 1, 2, 3`,
  );
};

const STRETCH = 250_000;

/**
 * @param {import('mysql2/promise').Connection} database as a user who may set global variables
 * @param {{ rows: number, units: string[], procedure: { code: string, version: number }, say: (line: string) => void }} options `units[0]` is measured
 */
export async function fillDossiers(database, { rows, units, procedure, say }) {
  await database.query('SET SESSION unique_checks = 0, foreign_key_checks = 0');
  for (let from = 1; from <= rows; from += STRETCH) {
    const to = Math.min(rows, from + STRETCH - 1);
    await database.query(dossiers({ from, to, units, procedure }));
    await database.query(events({ from, to }));
    const [[{ first, last }]] = await database.query(
      `SELECT (SELECT ${idOf('d')} FROM (SELECT ${from} AS seq) a) AS first, (SELECT ${idOf('d')} FROM (SELECT ${to} AS seq) b) AS last`,
    );
    for (const sql of keys()) await database.query(sql, [first, last]);
    say(`  ${to} of ${rows} dossiers`);
  }
  await database.query('ANALYZE TABLE dossier, dossier_event, dossier_search_key');
}
