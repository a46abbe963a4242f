/** Step-by-step progress on the terminal, each step with its time. */

const duration = (since) => {
  const seconds = (performance.now() - since) / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
};

/** Prints steps as `  title … detail (1.2 s)`. One line a step unless the step has something to say in between. */
export class Steps {
  #out;
  #open = false;

  constructor(out = process.stdout) {
    this.#out = out;
  }

  /** A line of its own, also in the middle of a step. */
  say(line) {
    if (this.#open) this.#out.write('\n');
    this.#open = false;
    this.#out.write(`${line}\n`);
  }

  /**
   * Runs one step. What `work` returns as text is printed as the step's detail.
   * @template T @param {string} title @param {() => Promise<T>} work @param {(result: T) => string | undefined} [describe]
   * @returns {Promise<T>}
   */
  async run(title, work, describe = () => undefined) {
    const since = performance.now();
    this.#out.write(`  ${title} … `);
    this.#open = true;
    try {
      const result = await work();
      this.#close(title, describe(result) ?? 'done', since);
      return result;
    } catch (error) {
      this.#close(title, 'FAILED', since);
      throw error;
    }
  }

  #close(title, outcome, since) {
    const prefix = this.#open ? '' : `  ${title} … `;
    this.#open = false;
    this.#out.write(`${prefix}${outcome} (${duration(since)})\n`);
  }
}

/** A fault that a person can mend: printed as it is, without a stack. */
export class Hint extends Error {}
