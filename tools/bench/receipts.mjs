/** 10,000 receipts of one office from 64 connections: what the series lets through in a second, and whether its numbers are whole. */
import { createConnection } from 'mysql2/promise';
import { percentile } from './load.mjs';
import { ipnOrders, sendNotices } from './ipn.mjs';
import { rounded } from './rounds.mjs';
import { openStage } from './stage.mjs';

const RECEIPTS = 10_000;
const CONNECTIONS = 64;
const AT_ONCE = 3_200;

/** @returns numbers that are missing, and numbers that were given twice */
async function faultsOf(databaseUrl) {
  const connection = await createConnection(databaseUrl);
  try {
    const [[row]] = await connection.query('SELECT COUNT(*) AS given, COUNT(DISTINCT unit_id, year, number) AS numbers FROM receipt');
    const [[series]] = await connection.query('SELECT COALESCE(SUM(last_number), 0) AS last FROM receipt_series');
    return {
      given: Number(row.given),
      gaps: Number(series.last) - Number(row.numbers),
      duplicates: Number(row.given) - Number(row.numbers),
    };
  } finally {
    await connection.end();
  }
}

export async function benchReceipts({ say }) {
  const stage = await openStage(say);
  try {
    const latencies = [];
    let seconds = 0;
    for (let given = 0; given < RECEIPTS;) {
      const count = Math.min(AT_ONCE, RECEIPTS - given);
      const queries = await ipnOrders(stage.port, count, 1);
      const { perSecond, latenciesMs } = await sendNotices({
        port: stage.port,
        path: '/webhooks/vnpay/ipn',
        queries,
        connections: CONNECTIONS,
      });
      seconds += latenciesMs.length / perSecond;
      latencies.push(...latenciesMs);
      given += count;
      say(`${given} receipts, ${rounded(perSecond)}/s`);
    }
    const { given, gaps, duplicates } = await faultsOf(stage.databaseUrl);
    if (given !== RECEIPTS || gaps + duplicates > 0) process.exitCode = 1;
    return {
      bench: 'receipts',
      receipts: given,
      connections: CONNECTIONS,
      gaps,
      duplicates,
      perSecond: rounded(given / seconds),
      p99Ms: rounded(percentile(latencies, 99), 2),
    };
  } finally {
    await stage.close();
  }
}
