/**
 * What authentication costs, in one process and one run, interleaved: a citizen's list of dossiers with token check, policy and
 * session check, and the very same handler without; and a whole sign-in beside its hash alone.
 */
import { randomUUID } from 'node:crypto';
import { load, percentile } from './load.mjs';
import { measureRounds, rounded } from './rounds.mjs';
import { openStage } from './stage.mjs';
import { answers } from './submit.mjs';

const CONNECTIONS = 16;
const DOSSIERS_EACH = 10;

/** An address for each call, as behind a proxy: the limits by address are not what is measured. */
const address = (n) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;

async function fileDossiers({ port, communes, accounts }) {
  for (const { token } of accounts)
    for (let i = 0; i < DOSSIERS_EACH; i++) {
      const response = await fetch(`http://127.0.0.1:${port}/api/v1/citizen/dossiers`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, 'idempotency-key': randomUUID() },
        body: JSON.stringify({
          procedureCode: '1.004873',
          receivingCommune: communes[i % communes.length],
          declared: true,
          papers: [],
          answers,
        }),
      });
      if (response.status !== 201) throw new Error(`a dossier was answered ${response.status}: ${await response.text()}`);
    }
}

export async function benchAuth({ say }) {
  const stage = await openStage(say);
  try {
    await fileDossiers(stage);
    let n = 0;
    const person = () => stage.accounts[++n % stage.accounts.length];
    const signIn = () => {
      const { phone, password } = person();
      return {
        headers: { 'content-type': 'application/json', 'x-forwarded-for': address(n) },
        body: JSON.stringify({ phone, password }),
      };
    };
    const ways = {
      authenticated: {
        method: 'GET',
        path: '/api/v1/citizen/dossiers',
        next: () => ({ headers: { authorization: `Bearer ${person().token}` } }),
      },
      open: { method: 'GET', path: '/bench/open/dossiers', next: () => ({ headers: { 'x-account': person().id } }) },
      signIn: { path: '/api/v1/public/sessions', next: signIn },
      hash: { path: '/bench/hash', next: signIn },
    };
    const run = (name, ms) => load({ port: stage.port, connections: CONNECTIONS, expected: 200, ms, ...ways[name] });
    for (const name of Object.keys(ways)) await run(name, 1_500);
    const reads = await measureRounds({ names: ['authenticated', 'open'], rounds: 9, run: (name) => run(name, 1_500), say });
    const signIns = await measureRounds({ names: ['signIn', 'hash'], rounds: 5, run: (name) => run(name, 2_500), say });
    const last = (rates) => rounded(rates.reduce((sum, rate) => sum + rate, 0) / rates.length);
    return {
      bench: 'auth',
      authenticated: last(reads.rates.authenticated),
      open: last(reads.rates.open),
      ratio: rounded(reads.ratio('authenticated', 'open'), 3),
      p99Ms: rounded(percentile(reads.latencies.authenticated, 99), 2),
      signIn: last(signIns.rates.signIn),
      hash: last(signIns.rates.hash),
      signInRatio: rounded(signIns.ratio('signIn', 'hash'), 3),
    };
  } finally {
    await stage.close();
  }
}
