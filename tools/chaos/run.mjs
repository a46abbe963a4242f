/** Seeds, some beside one another, until there are no more or one fails. */
import { papersMissing, wholeBooks } from './books.mjs';
import { gatewayOf } from './gateway.mjs';
import { playTogether } from './play.mjs';

const kinds = ['lost', 'doubleCharged', 'receiptGaps', 'ledgerDiff'];

/** The story of a seed that failed, with what is wrong with it. */
function tell(say, play, findings) {
  say(`\nseed ${play.story.seed} failed; to play it alone: npm run -s chaos -- payments --seed ${play.story.seed}`);
  for (const { kind, text } of findings) say(`  ${kind}: ${text}`);
  say(`  ${JSON.stringify({ ...play.story, windows: undefined, again: undefined })}`);
  for (const line of play.lines) say(`  ${line}`);
}

/**
 * @param {{ seeds: number[], together: number, stopAtFirst?: boolean, say: (line: string) => void }} options
 * @returns {Promise<{ seeds: number, lost: number, doubleCharged: number, receiptGaps: number, ledgerDiff: number }>}
 */
export async function runSeeds(stage, { seeds, together, stopAtFirst = false, say }) {
  const gateway = gatewayOf(stage);
  const result = { seeds: 0, lost: 0, doubleCharged: 0, receiptGaps: 0, ledgerDiff: 0 };
  const failed = () => kinds.some((kind) => result[kind] !== 0);
  for (let from = 0; from < seeds.length && !(stopAtFirst && failed()); from += together) {
    const since = performance.now();
    const some = seeds.slice(from, from + together);
    const { findings, plays } = await playTogether(some, { stage, gateway });
    const { gaps, series, unbalanced, waiting } = await wholeBooks(stage);
    result.seeds += some.length;
    result.receiptGaps = gaps + series;
    result.ledgerDiff += unbalanced + waiting;
    for (const { kind, amount } of findings) result[kind] += amount;
    for (const play of plays) {
      const own = findings.filter(({ seed }) => seed === play.story.seed);
      if (own.length > 0) tell(say, play, own);
    }
    if (gaps + series + unbalanced + waiting > 0)
      say(`${gaps} gaps, ${series} series, ${unbalanced} đồng unbalanced, ${waiting} đồng of transfers that wait are not explained`);
    const count = (of) => plays.reduce((sum, play) => sum + of(play).length, 0);
    const begun = [count(({ orders }) => orders), count(({ attempts }) => attempts), count(({ takings }) => takings)];
    const blows = plays.flatMap(({ story }) => [...story.blows, ...story.lateBlows]).map(({ what }) => what);
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    say(
      `seeds ${some[0]} to ${some.at(-1)}: ${begun[0]} attempts, ${begun[1]} by transfer, ${begun[2]} in cash, ${blows.join(', ') || 'no blows'}, ${seconds} s`,
    );
  }
  if (failed()) return result;
  const missing = await papersMissing(stage);
  if (missing > 0) say(`${missing} receipts were never made as documents`);
  return { ...result, receiptGaps: missing };
}
