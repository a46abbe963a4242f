/**
 * What a notice of the gateway costs: its signature, the payment it is about, ledger, number of the receipt and news, through the same
 * address that the gateway calls. Against it the same rows by the bare driver behind the same server, interleaved in one run.
 */
import { load, median, percentile } from './load.mjs';
import { measureRounds, rounded } from './rounds.mjs';
import { openStage } from './stage.mjs';

const ROUNDS = 7;
const CONNECTIONS = 16;
const CALLS = 40;
const WARM_UP = 30;

const ways = { ours: '/webhooks/vnpay/ipn', raw: '/bench/raw-ipn' };

/** Payments that wait for their notice. @returns {Promise<string[]>} the queries of the notices */
export async function ipnOrders(port, count, offices) {
  const answer = await fetch(`http://127.0.0.1:${port}/bench/ipn-orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ count, offices }),
  });
  if (answer.status !== 201) throw new Error(`the bench app made no orders: ${answer.status} ${await answer.text()}`);
  return (await answer.json()).queries;
}

/** Sends each notice once; any other reply than 00 ends the bench. */
export const sendNotices = ({ port, path, queries, connections }) =>
  load({
    port,
    method: 'GET',
    connections,
    next: () => (queries.length > 0 ? { path: `${path}?${queries.pop()}`, headers: {} } : undefined),
    expected: 200,
    isGood: (text) => text.includes('"RspCode":"00"'),
  });

export async function benchIpn({ say }) {
  const stage = await openStage(say);
  try {
    const run = async (way, calls) => {
      const queries = await ipnOrders(stage.port, CONNECTIONS * calls, 100);
      return sendNotices({ port: stage.port, path: ways[way], queries, connections: CONNECTIONS });
    };
    for (const way of Object.keys(ways)) await run(way, WARM_UP);
    const { rates, latencies, ratio } = await measureRounds({
      names: Object.keys(ways),
      rounds: ROUNDS,
      run: (way) => run(way, CALLS),
      say,
    });
    return {
      bench: 'ipn',
      ours: rounded(median(rates.ours)),
      raw: rounded(median(rates.raw)),
      ratioRaw: rounded(ratio('ours', 'raw'), 3),
      p99Ms: rounded(percentile(latencies.ours, 99), 2),
    };
  } finally {
    await stage.close();
  }
}
