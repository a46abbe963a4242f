/**
 * Whether lists, search, tracking and history cost the same however much the province has: two products side by side, one with few
 * dossiers and one with many, the same calls to both in turn. Also counts the statements of each route and looks at their plans.
 */
import { randomUUID } from 'node:crypto';
import { createConnection } from 'mysql2/promise';
import { fillDossiers } from './flat/fill.mjs';
import { statementsOf, wholeScans } from './flat/plans.mjs';
import { load, percentile } from './load.mjs';
import { rounded } from './rounds.mjs';
import { openStage } from './stage.mjs';
import { answers } from './submit.mjs';

const CONNECTIONS = 2;
const ROUNDS = 8;
const ROUND_MS = 1_500;
/** Dossiers by the product's own way in each; they are those that are looked for and read. */
const LIVE = 60;
const PROCEDURE = '1.004873';

async function json(port, path, { method = 'GET', token, body, key } = {}) {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
      ...(key ? { 'idempotency-key': key } : {}),
    },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

async function fileLive({ port, communes, accounts }) {
  const filed = [];
  for (let n = 0; n < LIVE; n++) {
    const { token, phone } = accounts[n % accounts.length];
    const body = { procedureCode: PROCEDURE, receivingCommune: communes[0], declared: true, papers: [], answers };
    const dossier = await json(port, '/api/v1/citizen/dossiers', { method: 'POST', token, body, key: randomUUID() });
    filed.push({ id: dossier.id, code: dossier.code, token, phone });
  }
  return filed;
}

async function keysWritten(database, deadline = Date.now() + 120_000) {
  while (Date.now() < deadline) {
    const [[{ n }]] = await database.query("SELECT COUNT(DISTINCT dossier_id) AS n FROM dossier_search_key WHERE k LIKE 'ma thi hanh%'");
    if (Number(n) >= LIVE) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error('the search keys were not written within two minutes');
}

/** One product with so many dossiers. */
async function prepare(rows, say) {
  const stage = await openStage(say, { worker: true });
  const root = await createConnection({ uri: stage.rootUrl, timezone: 'Z', multipleStatements: false });
  const close = async () => {
    await root.end();
    await stage.close();
  };
  try {
    const live = await fileLive(stage);
    await keysWritten(root);
    await stage.stopWorker();
    const [[{ version }]] = await root.query('SELECT MAX(version) AS version FROM procedure_version WHERE code = ?', [PROCEDURE]);
    say(`filling ${rows} dossiers …`);
    await fillDossiers(root, { rows, units: stage.units, procedure: { code: PROCEDURE, version }, say });
    return { rows, stage, root, live, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The measured routes: how each is called on one product. */
function routesOf({ stage, live }) {
  let n = 0;
  const next = () => live[++n % live.length];
  const staff = { authorization: `Bearer ${stage.clerk}` };
  const listed = (query) => ({ method: 'GET', path: `/api/v1/staff/worklist?${query}`, next: () => ({ headers: staff }) });
  const found = (of) => ({
    method: 'GET',
    next: () => ({ headers: staff, path: `/api/v1/staff/worklist?q=${encodeURIComponent(of(next()))}&limit=50` }),
  });
  const own = (pathOf) => ({
    method: 'GET',
    next: () => {
      const each = next();
      return { headers: { authorization: `Bearer ${each.token}` }, path: pathOf(each) };
    },
  });
  return {
    inbox: listed('list=to_receive&limit=50'),
    inboxAll: listed('list=open&limit=50'),
    inboxProvince: { ...listed('list=open&limit=50'), next: () => ({ headers: { authorization: `Bearer ${stage.leader}` } }) },
    searchCode: found(({ code }) => code),
    searchName: found(() => 'ma thi hanh'),
    searchPhone: found(({ phone }) => phone),
    citizenList: own(() => '/api/v1/citizen/dossiers?limit=20'),
    timeline: own(({ id }) => `/api/v1/citizen/dossiers/${id}`),
    tracking: {
      method: 'POST',
      path: '/api/v1/public/tracking',
      next: () => {
        const { code, phone } = next();
        const address = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
        return {
          headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
          body: JSON.stringify({ code, phoneLast4: phone.slice(-4) }),
        };
      },
    },
  };
}

const call = (product, route, ms) => load({ port: product.stage.port, connections: CONNECTIONS, expected: 200, ms, ...route });

/** What one call asks the database; the shortest of three, for the product also asks now and then of its own accord. */
async function statementsOfOne({ stage, root }, route) {
  const asked = [];
  for (let i = 0; i < 3; i++)
    asked.push(
      await statementsOf(root, stage.appUser, () => load({ port: stage.port, connections: 1, expected: 200, calls: 1, ...route })),
    );
  return asked.sort((a, b) => a.length - b.length)[0];
}

/** Statements of a route, and which of them walk through a table. */
async function planOf(product, route) {
  const statements = await statementsOfOne(product, route);
  return { queries: statements.length, scans: await wholeScans(product.root, statements) };
}

export async function benchFlat({ say, flags }) {
  const sizes = (flags.find((flag) => /^[\d,]+$/.test(flag)) ?? '10000,1000000').split(',').map(Number);
  if (sizes.length !== 2) throw new Error('--rows takes two numbers: 10000,1000000');
  const products = [];
  try {
    for (const rows of sizes) products.push(await prepare(rows, say));
    const [small, large] = products;
    const ways = products.map(routesOf);
    const routes = {};
    for (const name of Object.keys(ways[0])) {
      const latencies = [[], []];
      for (const i of [0, 1]) await call(products[i], ways[i][name], ROUND_MS);
      for (let round = 0; round < ROUNDS; round++)
        for (const i of round % 2 ? [1, 0] : [0, 1]) latencies[i].push(...(await call(products[i], ways[i][name], ROUND_MS)).latenciesMs);
      const plans = [await planOf(small, ways[0][name]), await planOf(large, ways[1][name])];
      if (plans[0].queries !== plans[1].queries)
        throw new Error(`${name} takes ${plans[0].queries} queries with ${sizes[0]} rows and ${plans[1].queries} with ${sizes[1]}`);
      if (plans[1].scans.length > 0) throw new Error(`${name} walks through a whole table:\n${plans[1].scans.join('\n')}`);
      const [p99Small, p99Large] = latencies.map((each) => percentile(each, 99));
      const [p50Small, p50Large] = latencies.map((each) => percentile(each, 50));
      routes[name] = {
        p99Small: rounded(p99Small, 2),
        p99Large: rounded(p99Large, 2),
        ratio: rounded(p99Large / p99Small, 2),
        p50Small: rounded(p50Small, 2),
        p50Large: rounded(p50Large, 2),
        queries: plans[1].queries,
      };
      say(`${name}: ${JSON.stringify(routes[name])}`);
    }
    return { bench: 'flat', rows: sizes, routes };
  } finally {
    for (const product of products) await product.close();
  }
}
