/** A place in a PDF where a signature stands, with what it covers. */
export interface SignatureSlot {
  /** What the signature is over: everything before and after its own value. */
  readonly covered: readonly [Uint8Array, Uint8Array];
  /** Bytes of the container with its padding; `undefined` when the value is not lower-case hex in angle brackets. */
  readonly container?: Buffer;
  /** Whether the slot's ranges reach from the first to the last byte of the file. */
  readonly whole: boolean;
}

const BYTE_RANGE = /\/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/g;
/** A file of ours has one signature; more than this many is somebody's attempt to keep the machine busy. */
const MOST_SLOTS = 16;
/** Longest signature value worth parsing, in hex characters; ours has 12,288. */
const LONGEST_VALUE = 65_536;

/** Every signature slot that the file speaks of, in order. Slots whose numbers contradict the file are left out. */
export function signatureSlots(pdf: Uint8Array): SignatureSlot[] {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return [...text.matchAll(BYTE_RANGE)].slice(0, MOST_SLOTS).flatMap((match) => slotOf(pdf, text, match.slice(1, 5).map(Number)) ?? []);
}

function slotOf(pdf: Uint8Array, text: string, [start = 1, before = 0, after = 0, length = 0]: number[]): SignatureSlot | undefined {
  const end = after + length;
  if (start !== 0 || before < 8 || after <= before + 2 || end > pdf.length) return undefined;
  const gap = after - before <= LONGEST_VALUE ? text.slice(before, after) : '';
  return {
    covered: [pdf.subarray(0, before), pdf.subarray(after, end)],
    container: /^<(?:[0-9a-f]{2})+>$/.test(gap) ? Buffer.from(gap.slice(1, -1), 'hex') : undefined,
    whole: end === pdf.length,
  };
}
