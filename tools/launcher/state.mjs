/** What runs where: `run.json` in the data folder, written by the launcher and read by `status`, `stop` and the next start. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startMark, stopByPid } from './processes.mjs';

const statePath = (dataDir) => join(dataDir, 'run.json');

/**
 * @typedef {{ ready: boolean, launcher: { pid: number, mark?: string }, urls: Record<string, string>, env: Record<string, string>,
 *   processes: { name: string, pid: number, mark?: string }[], startedAt: string }} RunState
 */

/** @returns {RunState | undefined} undefined when nothing was started, or a crash left half a file */
export function readState(dataDir) {
  const path = statePath(dataDir);
  if (!existsSync(path)) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Holds passwords of the embedded instance, so it is for the owner alone. */
export function writeState(dataDir, state) {
  mkdirSync(dataDir, { recursive: true });
  const path = statePath(dataDir);
  writeFileSync(`${path}.tmp`, `${JSON.stringify(state, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.tmp`, path);
}

export const removeState = (dataDir) => rmSync(statePath(dataDir), { force: true });

/** Whether a recorded process is that very process and still runs. */
export const isAlive = ({ pid, mark }) => pid > 0 && mark !== undefined && startMark(pid) === mark;

/** The state of a launcher that runs now, or undefined. */
export function runningState(dataDir) {
  const state = readState(dataDir);
  return state && isAlive(state.launcher) ? state : undefined;
}

/**
 * Stops what a crashed launcher left running, the database last, and removes its record.
 * @returns {Promise<number>} how many processes were still there
 */
export async function cleanUpAfterCrash(dataDir) {
  const state = readState(dataDir);
  let stopped = 0;
  for (const each of state?.processes ? [...state.processes].reverse() : []) stopped += (await stopByPid(each)) ? 1 : 0;
  removeState(dataDir);
  return stopped;
}
