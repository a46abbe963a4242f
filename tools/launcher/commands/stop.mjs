/** `npm stop`: ends an instance, wherever it was started from. */
import { stopByPid } from '../processes.mjs';
import { readSettings } from '../settings.mjs';
import { cleanUpAfterCrash, readState, runningState } from '../state.mjs';

/** @returns {Promise<number>} exit code */
export async function stop() {
  const { dataDir } = readSettings();
  const running = runningState(dataDir);
  if (running) {
    await stopByPid(running.launcher, 60_000);
    await cleanUpAfterCrash(dataDir);
    console.log('Tỉnh Số has stopped.');
    return 0;
  }
  if (readState(dataDir) && (await cleanUpAfterCrash(dataDir)) > 0) console.log('Stopped what an earlier crash had left running.');
  else console.log('Tỉnh Số is not running.');
  return 0;
}
