/** Chance that can be had again: the same seed gives the same numbers. */

/** mulberry32. @returns {() => number} numbers from 0 up to 1 */
export function randomOf(seed) {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Ways to draw from one stream of chance. */
export function dice(seed) {
  const next = randomOf(seed);
  const whole = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    whole,
    /** Whether something with this probability happens. */
    happens: (probability) => next() < probability,
    one: (list) => list[Math.floor(next() * list.length)],
    /** One of the keys, each as likely as its weight says. */
    weighted(weights) {
      const all = Object.entries(weights);
      let left = next() * all.reduce((sum, [, weight]) => sum + weight, 0);
      return (all.find(([, weight]) => (left -= weight) < 0) ?? all.at(-1))[0];
    },
    shuffled(list) {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = whole(0, i);
        [copy[i], copy[j]] = [copy[j], copy[i]];
      }
      return copy;
    },
  };
}
