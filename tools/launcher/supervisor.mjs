/** Keeps the processes of one instance: restarts what crashes, gives up when it keeps crashing, stops everything in the right order. */
import { setTimeout as wait } from 'node:timers/promises';
import { logTail, startMark, startProcess, stopProcess } from './processes.mjs';

/** So many crashes of one process within so many milliseconds are a fault that restarting does not mend. */
const patience = { crashes: 5, within: 60_000 };
/** Stopped in this order: nobody loses the server they still write to. */
const stopOrder = [['api', 'worker', 'sandbox'], ['redis'], ['mariadb']];

export class Supervisor {
  #entries = new Map();
  #steps;
  #onChange;
  #stopping = false;
  #gaveUp;
  #giveUp = () => {};

  constructor(steps, onChange = () => {}) {
    this.#steps = steps;
    this.#onChange = onChange;
    this.#gaveUp = new Promise((resolve) => (this.#giveUp = resolve));
  }

  /** Resolves with the name of a process that could not be kept running. */
  get gaveUp() {
    return this.#gaveUp;
  }

  /** Name, number and start mark of every process, for the record on disk. */
  get processes() {
    return [...this.#entries.values()].map(({ name, process }) => ({ name, pid: process.pid, mark: startMark(process.pid) }));
  }

  /** Refuses to go on when something has stopped that should run. */
  guard() {
    for (const { name, process } of this.#entries.values()) if (!process.running()) throw new Error(`${name} has stopped.`);
  }

  /** Takes charge of a process that has only just been started, so that it is on record and stopped with the others. */
  adopt(process) {
    this.#entries.set(process.name, { name: process.name, process, crashes: this.#entries.get(process.name)?.crashes });
    if (this.#stopping) process.kill('SIGTERM');
    this.#onChange(this);
  }

  /** Starts a process and waits until it says it is ready; a process that does not get there is stopped and its log shown. */
  async start({ ready, ...options }) {
    if (this.#stopping) throw new Error('stopping');
    const process = startProcess(options);
    this.adopt(process);
    try {
      await ready({ seconds: 90, stopped: process.exited });
      return process;
    } catch (error) {
      await stopProcess(process);
      throw new Error(`${options.name} did not start: ${error.message}\n${logTail(options.logFile)}`, { cause: error });
    }
  }

  /** Watches a started process; when it stops by itself, `again` starts another in its place. */
  watch(process, again) {
    const entry = { name: process.name, process, again, crashes: this.#entries.get(process.name)?.crashes ?? [] };
    this.#entries.set(process.name, entry);
    this.#onChange(this);
    process.exited.then((result) => this.#ended(entry, result));
  }

  async #ended(entry, { code, signal }) {
    if (this.#stopping || entry.expected || this.#entries.get(entry.name) !== entry) return;
    const now = Date.now();
    entry.crashes = [...entry.crashes.filter((at) => now - at < patience.within), now];
    this.#steps.say(`${entry.name} stopped (${signal ?? `exit code ${code}`}); see ${entry.process.logFile}`);
    if (entry.crashes.length >= patience.crashes) return this.#giveUp(entry.name);
    await wait(Math.min(200 * 2 ** (entry.crashes.length - 1), 3_000));
    await this.#startAgain(entry);
  }

  async #startAgain(entry) {
    if (this.#stopping) return;
    try {
      this.watch(await entry.again(), entry.again);
      this.#steps.say(`${entry.name} runs again.`);
    } catch (error) {
      if (this.#stopping) return;
      this.#steps.say(error.message);
      this.#giveUp(entry.name);
    }
  }

  /** Stops one process on purpose and starts it anew; watch mode does this after a change. */
  async restart(name) {
    const entry = this.#entries.get(name);
    if (!entry || this.#stopping) return;
    entry.expected = true;
    await stopProcess(entry.process);
    if (this.#stopping) return;
    try {
      this.watch(await entry.again(), entry.again);
    } catch (error) {
      if (!this.#stopping) throw error;
    }
  }

  /** Stops everything, the servers of data last. Safe to call twice. */
  async stopAll() {
    this.#stopping = true;
    for (const group of stopOrder) {
      await Promise.all(
        group
          .map((name) => this.#entries.get(name)?.process)
          .filter(Boolean)
          .map((process) => stopProcess(process, 20_000)),
      );
    }
  }
}
