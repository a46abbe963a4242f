/**
 * Fills a database with reports as a province would have them after years: by SQL from a sequence. Four of ten lie in its towns, the rest all
 * over it; one of a hundred is of the measured office. Every column that lists, maps and searches read is as the product writes it, and what
 * the worker keeps of them (counts of the map, words of the search) is there too; only the sealed words are not real.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repositoryRoot } from '../../workspace/packages.mjs';
import { withoutIndexes } from './indexes.mjs';

const room = (path) => import(pathToFileURL(join(repositoryRoot, 'libs/feedback/server/dist', path)).href);

const CATEGORIES = 'pothole street-light waste-overflow flooding noise parking pavement water-supply illegal-dumping rural-road'.split(' ');
const TEXTS = [
  ['Mặt đường hỏng nặng, xe máy dễ ngã', 'mat duong hong nang xe may de nga'],
  ['Đèn đường tắt mấy hôm nay, tối đi rất sợ', 'den duong tat may hom nay toi di rat so'],
  ['Rác chất đống bên đường, bốc mùi cả tuần', 'rac chat dong ben duong boc mui ca tuan'],
  ['Cống tắc, cứ mưa là ngập đến sân nhà', 'cong tac cu mua la ngap den san nha'],
  ['Xe đỗ kín vỉa hè, người đi bộ phải xuống đường', 'xe do kin via he nguoi di bo phai xuong duong'],
];
/** Twenty towns; the first is the one whose map is measured. */
const TOWNS = [[21.8233, 105.2181], ...Array.from({ length: 19 }, (_, n) => [21.75 + (n % 7) * 0.2, 104.75 + (n % 5) * 0.17])];
const BOX = { south: 21.5, north: 23.3, west: 104.4, east: 105.55 };

const list = (values) => values.join(', ');
const texts = (words) => list(words.map((word) => `'${word}'`));
const hex = (id) => `X'${id.replaceAll('-', '')}'`;
/** A number below `many`, the same for the same row and seed. */
const dice = (seed, many) => `CAST(MOD(CRC32(CONCAT(seq, '${seed}')), ${many}) AS SIGNED)`;
const share = (seed) => `(${dice(seed, 1_000_000)} / 1000000)`;
const pick = (values, seed) => `ELT(1 + ${dice(seed, values.length)}, ${list(values)})`;
const idOf = `UNHEX(CONCAT(LPAD(HEX(1700000000000 + seq * 50), 12, '0'), '7', SUBSTR(MD5(CONCAT(seq, 'r')), 1, 19)))`;
const place = (axis, from, to) => {
  const town = pick(
    TOWNS.map((each) => each[axis]),
    'town',
  );
  const near = `${town} + (${share(`a${axis}`)} + ${share(`b${axis}`)} - 1) * 0.05`;
  return `CAST(IF(MOD(seq, 10) < 4, ${near}, ${from} + ${share(`p${axis}`)} * ${to - from}) AS DECIMAL(9,6))`;
};

const tickets = ({ from, to, units, communes, columns }) => {
  const [mine, ...others] = units.map(hex);
  const unit = `IF(MOD(seq, 100) = 0, ${mine}, ${pick(others, 'u')})`;
  const commune = `IF(MOD(seq, 100) = 0, '${communes[0]}', ELT(1 + ${dice('u', others.length)}, ${texts(communes.slice(1))}))`;
  const status = `IF(${dice('o', 100)} < 10, ${pick(["'assigned'", "'assigned'", "'in_progress'", "'waiting_for_reporter'", "'reopened'"], 's')},
    ${pick(["'closed'", "'closed'", "'answered'", "'rejected'"], 's')})`;
  return `INSERT INTO ticket (id, code, category, level, status, version, visibility, source, details_sealed, public_text, masked, lat, lng, cell,
    commune_code, unit_id, routed_by, officer_id, officer_name, reporter_id, name_shown, me_too, priority, escalation, reopened, closing_code,
    answer_text, receive_due, resolve_due, due_at, lane, queue_at, answered_at, closed_at, reported_at, updated_at)
  SELECT id, CONCAT('PA-', DATE_FORMAT(at, '%y%m%d'), '-', LPAD(seq, 8, '0')), category, 'normal', status, 4, visibility, 'app', REPEAT('x', 600), words, 0,
    lat, lng, FLOOR((lat - 6e0) / 0.00225e0) * ${columns} + FLOOR((lng - 101e0) / 0.00225e0), commune, unit_id, 'everything', officer, IF(officer IS NULL, NULL, 'Triệu Thị Mùi'),
    reporter, 'hidden-from-public', priority * 3, priority, 0, status = 'reopened', IF(open, NULL, 'fixed'), IF(open, NULL, 'Đã xử lý xong.'),
    at + INTERVAL 1 DAY, due, IF(open AND status <> 'waiting_for_reporter', due, NULL),
    CASE WHEN status IN ('closed', 'rejected') THEN 'ended' WHEN status = 'answered' THEN 'answered' WHEN status = 'waiting_for_reporter' THEN 'waiting'
      WHEN officer IS NULL THEN 'triage' ELSE 'work' END,
    due, IF(open, NULL, at + INTERVAL 3 DAY), IF(status = 'closed', at + INTERVAL 5 DAY, NULL), at, at + INTERVAL 5 DAY
  FROM (SELECT *, status NOT IN ('answered', 'closed', 'rejected') AS open FROM (
    SELECT seq, ${idOf} AS id, ${pick(
      CATEGORIES.map((key) => `'${key}'`),
      'c',
    )} AS category, ${status} AS status, IF(MOD(seq, 25) = 7, 'pending', 'public') AS visibility,
      ${pick(
        TEXTS.map(([text]) => `'${text}'`),
        'w',
      )} AS words, ${place(0, BOX.south, BOX.north)} AS lat, ${place(1, BOX.west, BOX.east)} AS lng, ${commune} AS commune, ${unit} AS unit_id,
      IF(${dice('f', 2)} = 0, NULL, UNHEX(MD5(CONCAT('f', MOD(seq, 900))))) AS officer, UNHEX(MD5(CONCAT('a', MOD(seq, 200000)))) AS reporter,
      IF(${dice('q', 20)} = 0, 1 + ${dice('m', 5)}, 0) AS priority, NOW(3) - INTERVAL (3600 + ${dice('t', 94_000_000)}) SECOND AS at,
      NOW(3) + INTERVAL (${dice('d', 1_000_000)} - 200000) SECOND AS due
    FROM seq_${from}_to_${to}) each_one) s`;
};

const files = ({ from, to }) => `INSERT INTO ticket_file (ticket_id, file_id, purpose, is_public, place, added_at)
  SELECT ${idOf}, UNHEX(MD5(CONCAT('file', seq))), 'report', 1, 0, NOW(3) FROM seq_${from}_to_${to} WHERE MOD(seq, 2) = 0`;

/** Words of each text, in the order of their key. */
const words = () => {
  const known = TEXTS.flatMap(([text, plain]) =>
    [...new Set(plain.split(' '))].map((word) => `SELECT '${text}' AS text, '${word}' AS word`),
  );
  return `INSERT INTO ticket_word (word, reported_at, ticket_id) SELECT k.word, t.reported_at, t.id FROM (${known.join(' UNION ALL ')}) k
    JOIN ticket t ON t.public_text = k.text WHERE t.visibility = 'public' AND t.details_sealed = REPEAT('x', 600) ORDER BY 1, 2, 3`;
};

/** What the worker would have counted, one zoom at a time. @param kind an expression: the category, or all of them together */
const squares = (zoom, kind) => {
  const side = 2 ** (zoom + 2);
  const y = `FLOOR((0.5e0 - LN((1 + SIN(RADIANS(lat))) / (1 - SIN(RADIANS(lat)))) / (4 * PI())) * ${side})`;
  return `INSERT INTO ticket_cell_count (zoom, category, y, x, open_count, closed_count, lat_sum, lng_sum)
    SELECT ${zoom}, ${kind} AS kind, ${y} AS y, FLOOR((lng + 180e0) / 360 * ${side}) AS x, SUM(is_open), SUM(1 - is_open), SUM(lat), SUM(lng)
    FROM (SELECT category, CAST(lat AS DOUBLE) AS lat, CAST(lng AS DOUBLE) AS lng, status NOT IN ('answered', 'closed', 'rejected') AS is_open
      FROM ticket WHERE visibility = 'public' AND details_sealed = REPEAT('x', 600)) t GROUP BY kind, y, x
    ON DUPLICATE KEY UPDATE open_count = open_count + VALUES(open_count), closed_count = closed_count + VALUES(closed_count),
      lat_sum = lat_sum + VALUES(lat_sum), lng_sum = lng_sum + VALUES(lng_sum)`;
};

/** Whether rows made here are as the product makes them: squares of some by its own function, and the counts of the map by its own sum. */
async function check(database, { cellOf, countedZooms }) {
  const [some] = await database.query(
    'SELECT CAST(lat AS DOUBLE) AS lat, CAST(lng AS DOUBLE) AS lng, cell FROM ticket WHERE cell IS NOT NULL LIMIT 500',
  );
  const wrong = some.filter(({ lat, lng, cell }) => cellOf({ lat, lng }) !== cell).length;
  if (wrong > 2) throw new Error(`${wrong} of ${some.length} rows lie in another square than the product would put them`);
  const [[{ n }]] = await database.query("SELECT COUNT(*) AS n FROM ticket WHERE visibility = 'public' AND lat IS NOT NULL");
  const [sums] = await database.query(
    "SELECT zoom, SUM(open_count + closed_count) AS counted FROM ticket_cell_count WHERE category = '*' GROUP BY zoom",
  );
  if (sums.length !== countedZooms.length || sums.some(({ counted }) => Number(counted) !== Number(n)))
    throw new Error(`of ${n} public reports the map counts ${sums.map(({ zoom, counted }) => `${counted} at zoom ${zoom}`).join(', ')}`);
}

const STRETCH = 250_000;

/** @param {{ rows: number, units: string[], communes: string[], say: (line: string) => void }} options the first unit and commune are measured */
export async function fillTickets(database, { rows, units, communes, say }) {
  const [{ cellOf }, { countedZooms }] = await Promise.all([room('domain/cells.js'), room('map/web-tiles.js')]);
  const columns = cellOf({ lat: 6.003, lng: 101.001 }) - cellOf({ lat: 6.001, lng: 101.001 });
  await database.query('SET SESSION unique_checks = 0, foreign_key_checks = 0');
  await withoutIndexes(database, 'ticket', async () => {
    for (let from = 1; from <= rows; from += STRETCH) {
      const to = Math.min(rows, from + STRETCH - 1);
      await database.query(tickets({ from, to, units, communes, columns }));
      await database.query(files({ from, to }));
      say(`  ${to} of ${rows} reports`);
    }
  });
  await withoutIndexes(database, 'ticket_word', () => database.query(words()));
  for (const zoom of countedZooms) for (const kind of ["'*'", 'category']) await database.query(squares(zoom, kind));
  await database.query('ANALYZE TABLE ticket, ticket_file, ticket_word, ticket_cell_count');
  await check(database, { cellOf, countedZooms });
}
