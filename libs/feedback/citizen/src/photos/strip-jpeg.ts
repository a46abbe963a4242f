const SOI = 0xd8;
const EOI = 0xd9;
const SOS = 0xda;
const ORIENTATION = 0x0112;

/** Segments without which the picture looks different: its build, its colours. Everything else is told about it, not part of it. */
const isPicture = (view: DataView, marker: number, at: number): boolean => {
  if (marker === 0xe0 || marker === 0xee) return true; // JFIF, Adobe
  if (marker === 0xe2) return view.byteLength > at + 15 && ascii(view, at + 4, 11) === 'ICC_PROFILE';
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe;
};

/**
 * A JPEG without what it says beside the picture: place, time, device, comments, small pictures of itself, and whatever is hung on behind
 * its end. That it has to be turned is kept. Undefined for bytes that are no whole JPEG.
 */
export function strippedJpeg(bytes: ArrayBuffer): Uint8Array<ArrayBuffer>[] | undefined {
  const view = new DataView(bytes);
  if (view.byteLength < 4 || view.getUint16(0) !== 0xff00 + SOI) return undefined;
  const parts: Uint8Array<ArrayBuffer>[] = [new Uint8Array(bytes, 0, 2)];
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === EOI) return [...parts, new Uint8Array(bytes, at, 2)];
    const end = at + 2 + view.getUint16(at + 2);
    if (end > view.byteLength) return undefined;
    if (isPicture(view, marker, at)) parts.push(new Uint8Array(bytes, at, end - at));
    const turned = marker === 0xe1 && ascii(view, at + 4, 4) === 'Exif' ? orientationOf(view, at + 10, end) : 1;
    if (turned !== 1) parts.push(orientationSegment(turned));
    at = end;
    if (marker !== SOS) continue;
    const scan = endOfScan(view, at);
    if (scan === undefined) return undefined;
    parts.push(new Uint8Array(bytes, at, scan - at));
    at = scan;
    // The end may be the last two bytes.
    if (view.getUint8(at + 1) === EOI) return [...parts, new Uint8Array(bytes, at, 2)];
  }
  return undefined;
}

const ascii = (view: DataView, at: number, length: number): string =>
  at + length > view.byteLength ? '' : String.fromCharCode(...Array.from({ length }, (_, n) => view.getUint8(at + n)));

/** Where the next marker stands after the bytes of the picture. */
function endOfScan(view: DataView, from: number): number | undefined {
  for (let at = from; at + 1 < view.byteLength; at++) {
    if (view.getUint8(at) !== 0xff) continue;
    const next = view.getUint8(at + 1);
    const isData = next === 0 || next === 0xff || (next >= 0xd0 && next <= 0xd7);
    if (!isData) return at;
  }
  return undefined;
}

/** How the picture has to be turned (1 to 8); 1 where nothing sound is said. */
function orientationOf(view: DataView, tiff: number, end: number): number {
  if (tiff + 10 > end) return 1;
  const little = view.getUint16(tiff) === 0x4949;
  const first = tiff + view.getUint32(tiff + 4, little);
  if (first + 2 > end) return 1;
  const count = view.getUint16(first, little);
  for (let n = 0, at = first + 2; n < count && at + 12 <= end; n++, at += 12) {
    if (view.getUint16(at, little) !== ORIENTATION) continue;
    const turned = view.getUint16(at + 8, little);
    return turned >= 1 && turned <= 8 ? turned : 1;
  }
  return 1;
}

/** An EXIF segment that says how to turn the picture and nothing else. */
function orientationSegment(turned: number): Uint8Array<ArrayBuffer> {
  const head = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0];
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1];
  const entry = [ORIENTATION >> 8, ORIENTATION & 0xff, 0, 3, 0, 0, 0, 1, 0, turned, 0, 0];
  return new Uint8Array([...head, ...tiff, ...entry, 0, 0, 0, 0]);
}
