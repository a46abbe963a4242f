/** An entry is written at most this long before its transaction commits; what bears no seal and is older was put in afterwards. */
export const SEAL_WITHIN_MS = 3_600_000;

const MILLIS_DIGITS = 12;

/** When a UUIDv7 was made, in milliseconds since 1970. */
export const idMillis = (id: string): number => Number.parseInt(id.replaceAll('-', '').slice(0, MILLIS_DIGITS), 16);

/** The smallest id that could have been made `ms` before this one. */
export function idFloor(id: string, ms: number): string {
  const time = Math.max(0, idMillis(id) - ms)
    .toString(16)
    .padStart(MILLIS_DIGITS, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}
