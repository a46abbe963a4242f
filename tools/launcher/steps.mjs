/** Step-by-step progress on the terminal, each step with its time. */

const duration = (since) => {
  const seconds = (performance.now() - since) / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
};

/**
 * Prints steps as `  title … detail (1.2 s)`: one line a step, unless it has something to say in between or another step runs beside it.
 */
export class Steps {
  #out;
  /** Title of the step whose line is not ended yet. */
  #open;

  constructor(out = process.stdout) {
    this.#out = out;
  }

  /** A line of its own, also in the middle of a step. */
  say(line) {
    this.#endLine();
    this.#out.write(`${line}\n`);
  }

  /**
   * Runs one step. What `describe` makes of the result is printed as the step's detail.
   * @template T @param {string} title @param {() => Promise<T>} work @param {(result: T) => string | undefined} [describe]
   * @returns {Promise<T>}
   */
  async run(title, work, describe = () => undefined) {
    const since = performance.now();
    this.#endLine();
    this.#out.write(`  ${title} … `);
    this.#open = title;
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
    if (this.#open !== title) {
      this.#endLine();
      this.#out.write(`  ${title} … `);
    }
    this.#open = undefined;
    this.#out.write(`${outcome} (${duration(since)})\n`);
  }

  #endLine() {
    if (this.#open !== undefined) this.#out.write('\n');
    this.#open = undefined;
  }
}

/** A fault that a person can mend: printed as it is, without a stack. */
export class Hint extends Error {}
