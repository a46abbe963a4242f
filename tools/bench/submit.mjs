/**
 * The busiest write: submitting a dossier over HTTP, authenticated, validated, idempotent. Three ways in one process and one run,
 * interleaved: ours; raw (same server, token check and body schema, then prepared statements of the bare driver); naive (`save()`).
 */
import { randomUUID } from 'node:crypto';
import { load, median, percentile } from './load.mjs';
import { measureRounds, rounded } from './rounds.mjs';
import { openStage } from './stage.mjs';

const ROUNDS = 7;
const ROUND_MS = 2_500;
const CONNECTIONS = 16;

const ways = { ours: '/api/v1/citizen/dossiers', raw: '/bench/raw', naive: '/bench/naive' };

/** A complete form of 1.004873, confirmation of marital status. */
export const answers = {
  forWhom: 'self',
  applicantFullName: 'Ma Thị Hạnh',
  applicantCitizenId: '008190001234',
  applicantAddress: { provinceCode: '08', communeCode: '02215', detail: 'Tổ 5' },
  personFullName: 'Ma Thị Hạnh',
  personBirthDate: '1990-05-12',
  personSex: 'female',
  personEthnicity: '02',
  personNationality: 'Việt Nam',
  personCitizenId: '008190001234',
  personAddress: { provinceCode: '08', communeCode: '02215', detail: 'Tổ 5' },
  status: 'never_married',
  hasEarlierCertificate: false,
  purpose: 'loan',
};

function requests({ communes, tokens }) {
  let n = 0;
  return () => {
    n++;
    return {
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${tokens[n % tokens.length]}`,
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify({
        procedureCode: '1.004873',
        receivingCommune: communes[n % communes.length],
        declared: true,
        papers: [],
        answers,
      }),
    };
  };
}

export async function benchSubmit({ say }) {
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
      bench: 'submit',
      ours: rounded(median(rates.ours)),
      raw: rounded(median(rates.raw)),
      naive: rounded(median(rates.naive)),
      ratioRaw: rounded(ratio('ours', 'raw'), 3),
      ratioNaive: rounded(ratio('ours', 'naive'), 3),
      p50Ms: rounded(percentile(latencies.ours, 50), 2),
      p99Ms: rounded(percentile(latencies.ours, 99), 2),
    };
  } finally {
    await stage.close();
  }
}
