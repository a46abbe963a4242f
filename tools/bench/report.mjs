/**
 * What a report costs until it is safe: checked, placed in its commune, masked and sealed, with history, audit and news, over HTTP and by the
 * use-case of the product. Against it the same rows by the bare driver behind the same server, interleaved in one run. What the worker does
 * behind is in neither.
 */
import { randomUUID } from 'node:crypto';
import { load, median, percentile } from './load.mjs';
import { measureRounds, rounded } from './rounds.mjs';
import { openStage } from './stage.mjs';

const ROUNDS = 7;
const ROUND_MS = 2_500;
const CONNECTIONS = 16;

const ways = { ours: '/api/v1/citizen/feedback/reports', raw: '/bench/raw-report' };
const CENTRE = { lat: 21.8233, long: 105.2181 };

/** Everybody in turn, so that nobody reports more than the limit lets through. */
function requests({ tokens }) {
  let n = 0;
  return () => {
    n++;
    const [up, right] = [((n * 7919) % 1000) / 1e5, ((n * 6007) % 1000) / 1e5];
    return {
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${tokens[n % tokens.length]}`,
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({
        category: 'pothole',
        description: 'Ổ gà sâu trên đường Nguyễn Trãi ngay trước cổng trường, hôm qua có hai xe máy ngã. Gọi tôi: 0900 000 123.',
        place: { lat: Number((CENTRE.lat + up - 0.005).toFixed(6)), long: Number((CENTRE.long + right - 0.005).toFixed(6)) },
        attributes: { size: 'wheel' },
        nameShown: 'hidden-from-public',
      }),
    };
  };
}

export async function benchReport({ say }) {
  const stage = await openStage(say);
  try {
    const next = requests(stage);
    const run = (path, ms) => load({ port: stage.port, path, connections: CONNECTIONS, ms, next, expected: 201 });
    for (const path of Object.values(ways)) await run(path, 1_500);
    const { rates, latencies, ratio } = await measureRounds({
      names: Object.keys(ways),
      rounds: ROUNDS,
      run: (way) => run(ways[way], ROUND_MS),
      say,
    });
    return {
      bench: 'report',
      ours: rounded(median(rates.ours)),
      raw: rounded(median(rates.raw)),
      ratioRaw: rounded(ratio('ours', 'raw'), 3),
      p50Ms: rounded(percentile(latencies.ours, 50), 2),
      p99Ms: rounded(percentile(latencies.ours, 99), 2),
    };
  } finally {
    await stage.close();
  }
}
