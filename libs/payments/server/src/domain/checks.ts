/** Seconds after which an attempt is looked up at the gateway, one after the other; the last one is repeated. */
const PAUSES = [60, 120, 240, 480, 900, 1_800, 3_600, 7_200, 14_400, 21_600];

/** How long after its end a gateway may still say "not finished" before we believe that nothing will come of it. */
export const GRACE_MS = 10 * 60_000;

/** When the gateway is asked for the `done + 1`st time: soon at first, four times a day in the end; never later than the attempt's end. */
export function nextCheck(now: Date, done: number, expiresAt: Date): Date {
  const pause = (PAUSES[Math.min(done, PAUSES.length - 1)] as number) * 1000;
  const at = now.getTime() + pause;
  return new Date(now < expiresAt ? Math.min(at, expiresAt.getTime()) : at);
}
