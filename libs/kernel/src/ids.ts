/** A UUIDv7 in its canonical lower-case text form. Ids are strings in code and 16 bytes in tables. */
export type Id = string;

const PATTERN = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
const POOL_SIZE = 2048;

const pool = new Uint8Array(POOL_SIZE);
let poolOffset = POOL_SIZE;
let lastMillis = 0;
let counter = 0;

/** Random bytes are drawn in blocks, because one call to the system for each id is the greater part of an id's cost. */
function randomByte(): number {
  if (poolOffset === POOL_SIZE) {
    globalThis.crypto.getRandomValues(pool);
    poolOffset = 0;
  }
  return pool[poolOffset++] as number;
}

function hex(byte: number): string {
  return HEX[byte & 0xff] as string;
}

/**
 * A new UUIDv7 (RFC 9562), strictly greater than every id made before it in this process: the 12 bits after the
 * version are a counter within the millisecond. A full counter, or a clock that steps back, borrows from the future.
 */
export function newId(): Id {
  const now = Date.now();
  if (now > lastMillis) {
    lastMillis = now;
    // The upper half of the counter is left free, so that 2,048 ids fit before the millisecond is borrowed.
    counter = ((randomByte() << 8) | randomByte()) & 0x7ff;
  } else if (++counter > 0xfff) {
    lastMillis += 1;
    counter = 0;
  }
  const high = Math.floor(lastMillis / 0x10000);
  const time = hex(high >>> 24) + hex(high >>> 16) + hex(high >>> 8) + hex(high);
  const low = lastMillis % 0x10000;
  let tail = '';
  for (let i = 0; i < 6; i++) tail += hex(randomByte());
  return `${time}-${hex(low >>> 8)}${hex(low)}-${hex(0x70 | (counter >>> 8))}${hex(counter)}-${hex(0x80 | (randomByte() & 0x3f))}${hex(randomByte())}-${tail}`;
}

/** Whether a value is the canonical text of a UUIDv7. Other UUID versions and upper case are not. */
export function isId(value: unknown): value is Id {
  return typeof value === 'string' && PATTERN.test(value);
}

/** The 16 bytes of an id, in network order: sorts as the text does. Throws a RangeError for anything that is not an id. */
export function idToBytes(id: Id): Uint8Array {
  if (!isId(id)) throw new RangeError(`not an id: ${String(id)}`);
  const digits = id.replaceAll('-', '');
  const bytes = new Uint8Array(16);
  for (let i = 0; i < 16; i++) bytes[i] = Number.parseInt(digits.slice(i * 2, i * 2 + 2), 16);
  return bytes;
}

/** The text of 16 bytes read from a table. Throws a RangeError when there are not exactly 16. */
export function bytesToId(bytes: Uint8Array): Id {
  if (bytes.length !== 16) throw new RangeError(`an id has 16 bytes, not ${bytes.length}`);
  let text = '';
  for (let i = 0; i < 16; i++) text += (i === 4 || i === 6 || i === 8 || i === 10 ? '-' : '') + hex(bytes[i] as number);
  return text;
}
