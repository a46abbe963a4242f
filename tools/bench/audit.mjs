/**
 * Checking the audit log: `tinhso audit verify` over a log of two hundred thousand rows, beside the bare driver reading the same rows
 * and hashing them once, in one run.
 */
import { createHash } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { newId } from '@tinhso/kernel';
import { runToEnd } from '../launcher/run.mjs';
import { repositoryRoot } from '../workspace/packages.mjs';
import { median } from './load.mjs';
import { rounded } from './rounds.mjs';
import { openStage } from './stage.mjs';

const ROWS = 200_000;
const BATCH = 2_000;
const PAGE = 1_000;
const ROUNDS = 3;

const bytes = (id) => Buffer.from(id.replaceAll('-', ''), 'hex');

async function fill(database) {
  const columns =
    'id, occurred_at, actor_kind, actor_id, action, subject_type, subject_id, fields, purpose, trace_id, ip, data_subject_id, case_id';
  for (let done = 0; done < ROWS; done += BATCH) {
    const rows = Array.from({ length: BATCH }, () => [
      ...[bytes(newId()), new Date(), 'staff', newId(), 'dossier.read', 'dossier', newId(), '["answers","papers"]'],
      ...['Thẩm tra hồ sơ theo phiếu hẹn trả kết quả', newId(), '10.20.30.40', bytes(newId()), newId()],
    ]);
    await database.query(`INSERT INTO audit_entry (${columns}) VALUES ?`, [rows]);
  }
}

/** What any check must do at least: read every row of the chain in order, and hash it. */
async function readAndHash(database) {
  const started = performance.now();
  let hash = Buffer.alloc(32);
  let position = 0;
  for (;;) {
    const [rows] = await database.execute(
      `SELECT s.position, e.* FROM audit_seal s JOIN audit_entry e ON e.id = s.entry_id WHERE s.position > ? ORDER BY s.position LIMIT ${PAGE}`,
      [position],
    );
    if (rows.length === 0) break;
    for (const row of rows) hash = createHash('sha256').update(hash).update(JSON.stringify(row)).digest();
    position = rows.at(-1).position;
  }
  return (position * 1000) / (performance.now() - started);
}

async function verify(env) {
  const args = ['apps/cli/dist/main.js', 'audit', 'verify', '--json'];
  const output = await runToEnd({ command: process.execPath, args, cwd: repositoryRoot, env: { ...process.env, ...env } });
  const verdict = JSON.parse(
    output
      .trim()
      .split('\n')
      .findLast((line) => line.startsWith('{')),
  );
  if (!verdict.intact || verdict.sealed < ROWS) throw new Error(`the log was not checked: ${JSON.stringify(verdict)}`);
  return verdict.rowsPerSecond;
}

export async function benchAudit({ say }) {
  const stage = await openStage(say);
  const database = await createConnection({ uri: stage.databaseUrl, timezone: 'Z' });
  try {
    say(`writing ${ROWS} rows and sealing them …`);
    await fill(database);
    await verify(stage.env);
    const rates = { ours: [], raw: [] };
    for (let round = 1; round <= ROUNDS; round++) {
      rates.ours.push(await verify(stage.env));
      rates.raw.push(await readAndHash(database));
      say(`round ${round}: verify ${rates.ours.at(-1)} rows/s, bare reading ${rounded(rates.raw.at(-1), 0)} rows/s`);
    }
    return {
      bench: 'audit',
      rowsPerSecond: rounded(median(rates.ours), 0),
      raw: rounded(median(rates.raw), 0),
      ratioRaw: rounded(median(rates.ours.map((rate, i) => rate / rates.raw[i])), 3),
    };
  } finally {
    await database.end();
    await stage.close();
  }
}
