/** Commands that are run to their end, such as npm ci or a migration; all of them can be ended when the launcher is interrupted. */
import { spawn } from 'node:child_process';

const running = new Set();

/**
 * Runs a command in a process group of its own and collects what it prints.
 * @param {{ command: string, args: string[], cwd?: string, env?: Record<string, string>, interruptible?: boolean, timeoutMs?: number, show?: boolean | "stderr" }} options
 *   show: passes the output (or only one stream of it) on as it comes; interruptible: false for what must not be cut short, such as the installation of packages
 * @returns {Promise<string>} its output
 * @throws Error with `output` and `code` when it fails
 */
export function runToEnd({ command, args, cwd, env = process.env, interruptible = true, timeoutMs, show = false }) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let output = '';
  const take = (from) => (chunk) => {
    output += chunk;
    if (show === true || show === from) process.stdout.write(chunk);
  };
  child.stdout.setEncoding('utf8').on('data', take('stdout'));
  child.stderr.setEncoding('utf8').on('data', take('stderr'));
  const kill = (signal) => signalGroup(child.pid, signal);
  let timedOut = false;
  const expire = () => {
    timedOut = true;
    kill('SIGKILL');
  };
  const timer = timeoutMs && setTimeout(expire, timeoutMs);
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(output);
      const error = new Error(
        `${command} ${args.join(' ')} ended with ${signal ?? `exit code ${code}`}${timedOut ? ` after ${timeoutMs / 1000} s` : ''}:\n${output.trim()}`,
      );
      reject(Object.assign(error, { output, exitCode: code }));
    });
  });
  const entry = { kill, interruptible, ended };
  running.add(entry);
  return ended.finally(() => {
    clearTimeout(timer);
    running.delete(entry);
  });
}

function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Ends what is running now, or waits for it where it must not be cut short. */
export async function endRunning() {
  const entries = [...running];
  for (const { kill, interruptible } of entries) if (interruptible) kill('SIGTERM');
  await Promise.allSettled(entries.map(({ ended }) => ended));
}

/** The first or last lines of a long output. */
export const firstLines = (text, count) => text.trim().split('\n').slice(0, count).join('\n');
export const lastLines = (text, count) => text.trim().split('\n').slice(-count).join('\n');
