/** `npm start [-- --fresh] [-- --detach]`. */
import { startDetached } from './detach.mjs';
import { startInstance } from '../instance.mjs';
import { describeRun } from '../report.mjs';
import { readSettings } from '../settings.mjs';
import { endRunning } from '../run.mjs';
import { removeState, runningState } from '../state.mjs';
import { Hint, Steps } from '../steps.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
const known = new Set(['--fresh', '--detach', '--in-background']);

function readFlags(args) {
  const unknown = args.filter((each) => !known.has(each));
  if (unknown.length > 0)
    throw new Hint(`Unknown option ${unknown.join(' ')}. npm start takes --fresh and --detach (npm start -- --fresh).`);
  return { fresh: args.includes('--fresh'), detach: args.includes('--detach'), inBackground: args.includes('--in-background') };
}

/** Resolves with the exit code once the instance is asked to stop, or cannot be kept. */
function untilStopped(supervisor, steps, inBackground) {
  return new Promise((resolve) => {
    if (!inBackground) whenParentDies(() => resolve(0));
    for (const signal of signals) {
      process.once(signal, () => {
        process.once(signal, () => steps.say('Still stopping; please wait.'));
        resolve(0);
      });
    }
    supervisor.gaveUp.then((name) => {
      steps.say(`${name} cannot be kept running: stopping everything.`);
      resolve(1);
    });
  });
}

/** @returns {Promise<number>} exit code */
export async function start(args) {
  const flags = readFlags(args);
  const settings = readSettings();
  const steps = new Steps();
  const running = runningState(settings.dataDir);
  if (running) {
    const pid = running.launcher.pid;
    if (flags.fresh) throw new Hint(`Tỉnh Số is running (process ${pid}). Stop it first (npm stop), then start over.`);
    steps.say(
      running.ready
        ? describeRun({ ...running, accounts: running.accounts ?? [], dataDir: settings.dataDir, detached: true })
        : `Tỉnh Số is already starting (process ${pid}).`,
    );
    if (running.ready) steps.say(`It was already running (process ${pid}); nothing was started.`);
    return 0;
  }
  if (flags.detach) return startDetached(settings, flags, steps);
  steps.say('Tỉnh Số');
  const early = stopWhileStarting(settings.dataDir);
  let instance;
  try {
    instance = await startInstance({ settings, steps, fresh: flags.fresh, onSupervisor: early.hold });
  } catch (error) {
    if (early.signalled()) return early.stopped;
    throw error;
  }
  early.done();
  const stopped = untilStopped(instance.supervisor, steps, flags.inBackground);
  steps.say(describeRun({ urls: instance.urls, accounts: instance.accounts, dataDir: settings.dataDir, detached: flags.inBackground }));
  const code = await stopped;
  await steps.run('Stopping', () => instance.stop());
  return code;
}

/** npm killed outright passes no signal on; without this the product would go on with nobody to stop it. */
function whenParentDies(act) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    act();
  }, 1_000);
  timer.unref();
}

/** A signal before everything runs: what was started so far is stopped, and the step in hand is given up. */
function stopWhileStarting(dataDir) {
  let supervisor;
  let signalled = false;
  let finish;
  const stopped = new Promise((resolve) => (finish = resolve));
  const listener = async () => {
    signalled = true;
    process.stdout.write('\nStopping.\n');
    await Promise.all([supervisor?.stopAll(), endRunning()]);
    removeState(dataDir);
    finish(130);
    setTimeout(() => process.exit(130), 100);
  };
  for (const signal of signals) process.once(signal, listener);
  return {
    stopped,
    hold: (started) => (supervisor = started),
    signalled: () => signalled,
    done: () => signals.forEach((signal) => process.off(signal, listener)),
  };
}
