const RETRYABLE = new Set([1213, 1205, 1020, 1047]);
const AWAY_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ETIMEDOUT',
  'EPIPE',
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_ENQUEUE_AFTER_FATAL_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
  'POOL_CLOSED',
]);

interface DriverFault {
  errno?: unknown;
  code?: unknown;
  driverError?: unknown;
}

function faults(error: unknown): DriverFault[] {
  if (typeof error !== 'object' || error === null) return [];
  const fault = error as DriverFault;
  return fault.driverError === undefined ? [fault] : [fault, ...faults(fault.driverError)];
}

/** Deadlock 1213, lock wait 1205, snapshot conflict 1020, cluster not ready 1047: the whole transaction may be run again. */
export const isRetryable = (error: unknown): boolean => faults(error).some((f) => typeof f.errno === 'number' && RETRYABLE.has(f.errno));

/** A unique key refused the row (1062). */
export const isDuplicate = (error: unknown): boolean => faults(error).some((f) => f.errno === 1062);

/** The database cannot be reached or is going down; nothing is known to be wrong with the request. */
export const isDatabaseAway = (error: unknown): boolean =>
  faults(error).some((f) => (typeof f.code === 'string' && AWAY_CODES.has(f.code)) || f.errno === 1053 || f.errno === 1927) ||
  (error instanceof Error && /Can't add new command when connection is in closed state|Connection is closed/.test(error.message));

const FULL_ERRNOS = new Set([1021, 1114]);
/** What the storage engine passes on from the operating system: ENOSPC 28, EDQUOT 122, and its own "disk full" 189. */
const FULL_INSIDE = /Got error (28|122|189)\b|errno: (28|122)\b|No space left on device/;

/** A disk has no room: under the database (1021, 1114, or 1030 with the cause inside) or under our own files. Nothing was written. */
export const isStorageFull = (error: unknown): boolean =>
  faults(error).some((f) => (typeof f.errno === 'number' && FULL_ERRNOS.has(f.errno)) || f.code === 'ENOSPC' || f.code === 'EDQUOT') ||
  (error instanceof Error && FULL_INSIDE.test(error.message));
