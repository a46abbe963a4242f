/**
 * Searching the catalogue: every measured query against the index in memory, beside a naive scan that looks for each word in every
 * folded title, in one run. No server: what is measured is the search itself, over the whole catalogue.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foldWords, fold } from '@tinhso/kernel';
import { repositoryRoot } from '../workspace/packages.mjs';
import { median } from './load.mjs';
import { rounded } from './rounds.mjs';

const ROUNDS = 5;
const AMONG = 5;
const room = (path) => import(pathToFileURL(join(repositoryRoot, 'libs/procedures/server/dist', path)).href);

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)];

/** Every query so often. p50 and p99 are of the queries' own medians; `worst99` is of every single search, whatever else ran beside it. */
function timed(queries, search) {
  const all = [];
  const medians = queries.map(({ q }) => {
    const times = Array.from({ length: ROUNDS + 1 }, () => {
      const from = performance.now();
      search(q);
      return performance.now() - from;
    }).slice(1);
    all.push(...times);
    return median(times);
  });
  medians.sort((a, b) => a - b);
  all.sort((a, b) => a - b);
  return { p50: rounded(at(medians, 0.5), 3), p99: rounded(at(medians, 0.99), 3), worst99: rounded(at(all, 0.99), 3) };
}

/** Share of the queries with a right answer among the first five. */
function rate(queries, search) {
  const right = queries.filter(({ q, codes }) =>
    search(q)
      .slice(0, AMONG)
      .some((code) => codes.includes(code)),
  );
  return rounded(right.length / queries.length, 4);
}

/** What one would write first: count the words of the query that stand in the folded title. */
function naiveScan(entries) {
  const titles = entries.map(({ code, title }) => ({ code, title: fold(title) }));
  return (query) => {
    const words = foldWords(query);
    const hits = titles.map(({ code, title }) => ({ code, score: words.filter((word) => title.includes(word)).length }));
    return hits
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ code }) => code);
  };
}

export async function benchSearch({ say }) {
  const { readProcedureFiles } = await room('data/procedure-files.js');
  const { mergeCatalogue } = await room('domain/catalogue-import.js');
  const { indexProcedures } = await room('search/index-procedures.js');
  const { measuredQueries } = await import(
    pathToFileURL(join(repositoryRoot, 'libs/procedures/server/dist/search/measured/measure.js')).href
  );
  const files = readProcedureFiles(join(repositoryRoot, 'provinces'));
  const { entries } = mergeCatalogue(files.portal, files.common, files.everyday.procedures);
  const started = performance.now();
  const index = indexProcedures(entries, files.synonyms, (code) => files.definitions.find((each) => each.code === code));
  const buildMs = rounded(performance.now() - started, 0);
  const queries = measuredQueries();
  const product = (query) => index.search(query).map(({ code }) => code);
  const naive = naiveScan(entries);
  const result = {
    bench: 'search',
    procedures: entries.length,
    queries: queries.length,
    buildMs,
    product: { ...timed(queries, product), top5: rate(queries, product) },
    naive: { ...timed(queries, naive), top5: rate(queries, naive) },
  };
  say(`index: p50 ${result.product.p50} ms, p99 ${result.product.p99} ms, ${result.product.top5 * 100} % among the first five`);
  say(`scan:  p50 ${result.naive.p50} ms, p99 ${result.naive.p99} ms, ${result.naive.top5 * 100} % among the first five`);
  return result;
}
