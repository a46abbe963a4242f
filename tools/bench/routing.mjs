/**
 * Finding the commune of a point: by the index of the product, which also names neighbours within thirty metres, beside the plain loop over
 * every polygon of the province, in one run over the same points. Both have to find the same commune for each. No server.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import turf from '@turf/boolean-point-in-polygon';
import { buildServers } from '../build/servers.mjs';
import { repositoryRoot } from '../workspace/packages.mjs';
import { median, percentile } from './load.mjs';
import { rounded } from './rounds.mjs';

const POINTS = 4_000;
const ROUNDS = 5;
const PROVINCE = 'tuyen-quang';
const room = (path) => import(pathToFileURL(join(repositoryRoot, 'libs/places/server/dist', path)).href);

/** The same numbers at each run. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Half of the points anywhere in the box of the province, half within a few metres of a border, where most has to be looked at. */
function pointsOf(communes, { west, south, east, north }) {
  const next = dice(20_261_123);
  const corners = communes.flatMap(({ geometry }) => geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2));
  return Array.from({ length: POINTS }, (_, n) => {
    if (n % 2 === 0) return { lat: south + next() * (north - south), long: west + next() * (east - west) };
    const [long, lat] = corners[Math.floor(next() * corners.length)];
    return { lat: lat + (next() - 0.5) * 2e-4, long: long + (next() - 0.5) * 2e-4 };
  });
}

/** Microseconds of each point: the median over the rounds, so that what else ran beside it does not count. */
function timed(points, find) {
  const rounds = Array.from({ length: ROUNDS + 1 }, () =>
    points.map((point) => {
      const from = performance.now();
      find(point);
      return (performance.now() - from) * 1000;
    }),
  ).slice(1);
  const each = points.map((_, n) => median(rounds.map((round) => round[n])));
  return { p50Us: rounded(percentile(each, 50)), p99Us: rounded(percentile(each, 99)), worst99Us: rounded(percentile(rounds.flat(), 99)) };
}

export async function benchRouting({ say }) {
  await buildServers();
  const [{ CommuneIndex }, { readCommunes }] = await Promise.all([room('domain/commune-index.js'), room('domain/communes-file.js')]);
  const communes = readCommunes(readFileSync(join(repositoryRoot, 'provinces', PROVINCE, 'communes.topo.json'), 'utf8')).sort((a, b) =>
    a.code < b.code ? -1 : 1,
  );
  const started = performance.now();
  const index = new CommuneIndex(communes);
  const buildMs = rounded(performance.now() - started);
  const ours = (point) => index.at(point).commune?.code;
  const naive = ({ lat, long }) => communes.find(({ geometry }) => turf([long, lat], geometry))?.code;
  const points = pointsOf(communes, index.box);
  const other = points.filter((point) => ours(point) !== naive(point)).length;
  if (other > 0) throw new Error(`${other} of ${POINTS} points were found in another commune than by the plain loop`);
  const found = { ours: timed(points, ours), naive: timed(points, naive) };
  for (const [name, { p50Us, p99Us }] of Object.entries(found)) say(`${name}: p50 ${p50Us} µs, p99 ${p99Us} µs`);
  return {
    bench: 'routing',
    polygons: communes.length,
    points: POINTS,
    buildMs,
    ...found,
    ratioNaive: rounded(found.naive.p50Us / found.ours.p50Us, 1),
    p99Ms: rounded(found.ours.worst99Us / 1000, 3),
  };
}
