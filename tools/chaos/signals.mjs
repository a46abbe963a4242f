/** Ends what was started when somebody ends us: no server and no folder stays behind. @param {() => Promise<void>} work */
export function onSignal(work) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, async () => {
      await work();
      process.exit(130);
    });
  }
}
