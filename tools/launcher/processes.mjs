/** Child processes: started in a group of their own (so that Ctrl-C reaches the launcher alone), logged to a file, stopped politely. */
import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const largestLog = 10 * 1024 * 1024;

function openLog(path) {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > largestLog) renameSync(path, `${path}.1`);
  return openSync(path, 'a');
}

/** The last lines of a log, for the person who has to mend what failed. */
export function logTail(path, lines = 20) {
  if (!existsSync(path)) return '';
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

/**
 * Starts a process that outlives nobody: the caller keeps the handle and stops it.
 * @returns {{ name: string, pid: number, logFile: string, exited: Promise<{ code: number | null, signal: string | null }>, running: () => boolean, kill: (signal: string) => void }}
 */
export function startProcess({ name, command, args, env, cwd, logFile }) {
  const log = openLog(logFile);
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  let over = false;
  const exited = new Promise((resolve) => {
    const end = (code, signal) => {
      over = true;
      resolve({ code, signal });
    };
    child.once('exit', end);
    child.once('error', () => end(127, null));
  });
  return { name, pid: child.pid, logFile, exited, running: () => !over, kill: (signal) => over || child.kill(signal) };
}

/** SIGTERM, a wait, then SIGKILL. Resolves when the process is gone. */
export async function stopProcess(process, graceMs = 15_000) {
  if (!process.running()) return;
  process.kill('SIGTERM');
  const patience = new AbortController();
  const expired = wait(graceMs, 'expired', { signal: patience.signal }).catch(() => 'stopped');
  if ((await Promise.race([process.exited, expired])) === 'expired') process.kill('SIGKILL');
  patience.abort();
  await process.exited;
}

/** When a process started, in the kernel's own words; tells a process from a later one that got the same number. Undefined = no such process. */
export function startMark(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? undefined : fields[19];
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'ESRCH') throw error;
    return existsSync('/proc/self') || !answersSignal(pid) ? undefined : 'alive';
  }
}

function answersSignal(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Stops a process of an earlier run, known only by number and start mark. */
export async function stopByPid({ pid, mark }, graceMs = 15_000) {
  const alive = () => startMark(pid) !== undefined && startMark(pid) === mark;
  if (!alive()) return false;
  process.kill(pid, 'SIGTERM');
  for (let waited = 0; alive() && waited < graceMs; waited += 50) await wait(50);
  if (alive()) process.kill(pid, 'SIGKILL');
  for (let waited = 0; alive() && waited < 5_000; waited += 50) await wait(50);
  return true;
}
