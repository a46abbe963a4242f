/**
 * Takes away, one at a time, what keeps money from being lost or taken twice, and plays the stories of bad luck: each time the books have
 * to differ from the gateway's. First they are played with everything in its place, when nothing may differ.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServers } from '../../build/servers.mjs';
import { runSeeds } from '../../chaos/run.mjs';
import { onSignal } from '../../chaos/signals.mjs';
import { openServers, openStage } from '../../chaos/stage.mjs';
import { repositoryRoot as root } from '../../workspace/packages.mjs';
import { edited } from './loader.mjs';
import { mutants } from './mutants.mjs';

const TOGETHER = 12;
/** Stories that a mutant is given before it counts as unnoticed. */
const MOST = 48;

/** @throws Error when a mutant does not fit the code any more */
function checkFit() {
  for (const { edits } of mutants) for (const edit of edits) edited(readFileSync(join(root, edit.file), 'utf8'), edit);
}

/** Empties what the mutant before has spoilt. */
async function clear(stage) {
  const tables = await stage.query(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()
     AND (table_name LIKE 'payment%' OR table_name = 'bill' OR table_name LIKE 'obligation%' OR table_name LIKE 'ledger%' OR table_name LIKE 'receipt%'
       OR table_name IN ('bank_transfer', 'cash_taking', 'outbox', 'inbox', 'issued_document'))`,
  );
  for (const { name } of tables) await stage.query(`TRUNCATE TABLE \`${name}\``);
}

/** What runs at the moment. */
let stage;

async function play(servers, { mutant, seeds, say }) {
  const env = mutant ? { NODE_OPTIONS: `--import ${new URL('./hook.mjs', import.meta.url).href}`, PAYMENTS_MUTANT: mutant.id } : {};
  stage = await openStage(servers, { env });
  try {
    for (const sql of mutant?.before ?? []) await stage.query(sql);
    return await runSeeds(stage, { seeds, together: TOGETHER, stopAtFirst: true, say });
  } finally {
    await stage.halt();
    await stage.redis.flushall();
    await clear(stage);
    for (const sql of mutant?.after ?? []) await stage.query(sql);
    await stage.close();
  }
}

const isSound = ({ seeds: _, ...faults }) => Object.values(faults).every((count) => count === 0);

/**
 * @param part `only`: mutants whose id has one of these texts, separated by commas
 * @returns {Promise<{ result: { mutants: number, killed: number, seeds: number }, ok: boolean }>}
 */
export async function verifyPayments({ say, only = '', seed = 0 }) {
  await buildServers();
  checkFit();
  const wanted = mutants.filter(({ id }) => !only || only.split(',').some((text) => id.includes(text)));
  const seeds = Array.from({ length: MOST }, (_, n) => seed + n + 1);
  const servers = await openServers(say);
  onSignal(async () => {
    await stage?.halt();
    await servers.close();
  });
  try {
    const control = await play(servers, { seeds: seeds.slice(0, TOGETHER), say });
    if (!isSound(control)) throw new Error(`nothing was taken away, and yet: ${JSON.stringify(control)}`);
    let killed = 0;
    for (const mutant of wanted) {
      const result = await play(servers, { mutant, seeds, say: () => undefined });
      if (!isSound(result)) killed++;
      say(`${isSound(result) ? 'survived' : 'noticed '}  ${mutant.id}: ${JSON.stringify(result)}`);
    }
    return { result: { mutants: wanted.length, killed, seeds: MOST }, ok: wanted.length > 0 && killed === wanted.length };
  } finally {
    await servers.close();
  }
}
