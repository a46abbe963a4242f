import { median } from './load.mjs';

export const rounded = (number, digits = 1) => Number(number.toFixed(digits));

/**
 * Measures several ways interleaved. The order turns from round to round, so that no way always runs after the same one.
 * @param {{ names: string[], rounds: number, run: (name: string) => Promise<{ perSecond: number, latenciesMs: number[] }>, say: (line: string) => void }} options
 * @returns rates by name and round, latencies by name, and `ratio(a, b)`: median over rounds of a's rate by b's of the same round
 */
export async function measureRounds({ names, rounds, run, say }) {
  const rates = Object.fromEntries(names.map((name) => [name, []]));
  const latencies = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 1; round <= rounds; round++) {
    for (const name of names.map((_, i) => names[(i + round) % names.length])) {
      const { perSecond, latenciesMs } = await run(name);
      rates[name].push(perSecond);
      latencies[name].push(...latenciesMs);
    }
    say(`round ${round}: ${names.map((name) => `${name} ${rounded(rates[name].at(-1))}/s`).join(', ')}`);
  }
  return { rates, latencies, ratio: (a, b) => median(rates[a].map((rate, i) => rate / rates[b][i])) };
}
