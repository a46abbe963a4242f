/** `npm run -s tinhso -- status [--json]`: what runs where. */
import { readSettings } from '../settings.mjs';
import { isAlive, runningState } from '../state.mjs';
import { describeRun } from '../report.mjs';

async function answers(url) {
  try {
    const reply = await fetch(new URL('/health/ready', url), { signal: AbortSignal.timeout(3_000) });
    await reply.arrayBuffer();
    return reply.ok;
  } catch {
    return false;
  }
}

/** @returns {Promise<{ ready: boolean, urls: object, processes: { name: string, pid: number }[], accounts: object[], open311Key?: string }>} */
export async function readStatus(dataDir) {
  const state = runningState(dataDir);
  if (!state) return { ready: false, urls: {}, processes: [], accounts: [] };
  const processes = [{ name: 'launcher', ...state.launcher }, ...state.processes].filter(isAlive);
  const ready = state.ready && (await answers(state.urls.citizen));
  return {
    ready,
    urls: state.urls,
    processes: processes.map(({ name, pid }) => ({ name, pid })),
    accounts: state.accounts ?? [],
    open311Key: state.open311Key,
  };
}

/** @returns {Promise<number>} exit code: 0 ready, 1 not */
export async function status(args) {
  const { dataDir } = readSettings();
  const found = await readStatus(dataDir);
  if (args.includes('--json')) console.log(JSON.stringify(found));
  else if (found.processes.length === 0) console.log('Tỉnh Số is not running. Start it with: npm start');
  else {
    if (found.ready) console.log(describeRun({ ...found, dataDir, detached: true }));
    else console.log('Tỉnh Số is starting or not healthy.');
    for (const { name, pid } of found.processes) console.log(`    ${name.padEnd(10)} process ${pid}`);
  }
  return found.ready || args.includes('--json') ? 0 : 1;
}
