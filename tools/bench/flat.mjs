/**
 * Whether lists, search, maps, tracking and history cost the same however much the province has: two products side by side, one with few
 * dossiers and reports and one with many, the same calls to both in turn. Also counts the statements of each route and looks at their plans.
 * `--only=dossiers` and `--only=feedback` take one half.
 */
import { createConnection } from 'mysql2/promise';
import { dossierRoutes, fileDossiers, manyDossiers } from './flat/dossiers.mjs';
import { feedbackRoutes, fileReports, manyReports } from './flat/feedback.mjs';
import { statementsOf, wholeScans } from './flat/plans.mjs';
import { load, percentile } from './load.mjs';
import { rounded } from './rounds.mjs';
import { openStage } from './stage.mjs';

const CONNECTIONS = 2;
const ROUNDS = 8;
const ROUND_MS = 1_500;

/** What is filled and read: some by the product's own way while its worker runs, then many by SQL. */
const halves = {
  dossiers: { live: fileDossiers, fill: manyDossiers, routes: dossierRoutes },
  feedback: { live: fileReports, fill: manyReports, routes: feedbackRoutes },
};

/** One product with so many of each. */
async function prepare(names, rows, say) {
  const stage = await openStage(say, { worker: true });
  const root = await createConnection({ uri: stage.rootUrl, timezone: 'Z', multipleStatements: false });
  const close = async () => {
    await root.end();
    await stage.close();
  };
  try {
    const live = {};
    for (const name of names) live[name] = await halves[name].live(stage, root);
    await stage.stopWorker();
    for (const name of names) await halves[name].fill(stage, root, { rows, say });
    const routes = Object.assign({}, ...names.map((name) => halves[name].routes(stage, live[name])));
    return { rows, stage, root, routes, close };
  } catch (error) {
    await close();
    throw error;
  }
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
  const only = flags.find((flag) => flag.startsWith('--only='))?.slice('--only='.length);
  if (only && !halves[only]) throw new Error(`--only takes one of ${Object.keys(halves).join(', ')}`);
  const products = [];
  try {
    for (const rows of sizes) products.push(await prepare(only ? [only] : Object.keys(halves), rows, say));
    const [small, large] = products;
    const ways = products.map(({ routes }) => routes);
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
