/** The order of the integration suites: without times of an earlier run Jest goes by size of file, and the longest would come last, alone. */
import Sequencer from '@jest/test-sequencer';

/** Suites of minutes, the longest first. */
const LONG = ['__matrix__', 'verify/guards'];

const rank = ({ path }) => {
  const at = LONG.findIndex((each) => path.includes(each));
  return at < 0 ? LONG.length : at;
};

/** @param {readonly { path: string }[]} tests in any order */
export const longestFirst = (tests) => [...tests].sort((a, b) => rank(a) - rank(b));

const Base = Sequencer.default ?? Sequencer;

export default class LongestFirst extends Base {
  sort(tests) {
    return longestFirst(super.sort(tests));
  }
}
