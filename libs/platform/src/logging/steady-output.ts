import { pino, type DestinationStream } from 'pino';

/** What is kept of lines that could not be written yet, in bytes; later ones are dropped. */
const KEPT_BYTES = 1024 * 1024;

/**
 * Standard output that outlives a full disk behind it: a process serves on when its log cannot be written. Lines wait in memory and
 * follow with the next one that can be written; the log's own words cannot tell of the gap, so it shows in its times.
 */
export function steadyOutput(fd = 1): DestinationStream {
  const output = pino.destination({ fd, sync: true, maxLength: KEPT_BYTES });
  output.on('error', () => undefined);
  return output;
}
