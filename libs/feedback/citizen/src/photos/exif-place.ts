/** Where a photo was taken, in degrees of WGS84. */
export interface PhotoPlace {
  readonly lat: number;
  readonly long: number;
}

/** The place stands near the beginning of the file, before the picture. */
const HEAD_BYTES = 256 * 1024;
const GPS_POINTER = 0x8825;
const RATIONAL = 8;

/** Where a JPEG says it was taken (EXIF GPS); undefined for a photo that does not say, or that is no JPEG. Read on this device only. */
export async function placeOfPhoto(photo: Blob): Promise<PhotoPlace | undefined> {
  return exifPlace(await photo.slice(0, HEAD_BYTES).arrayBuffer());
}

/** The same of the first bytes of a file. Whatever is broken says nothing. */
export function exifPlace(bytes: ArrayBuffer): PhotoPlace | undefined {
  const view = new DataView(bytes);
  const tiff = tiffOf(view);
  if (tiff === undefined) return undefined;
  try {
    return readPlace(view, tiff);
  } catch (error) {
    if (error instanceof RangeError) return undefined; // an offset beyond the end: a damaged header
    throw error;
  }
}

/** Where the TIFF header of the EXIF segment begins. */
function tiffOf(view: DataView): number | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 10 <= view.byteLength && view.getUint8(at) === 0xff) {
    const isExif = view.getUint16(at) === 0xffe1 && view.getUint32(at + 4) === 0x45786966;
    if (isExif) return at + 10;
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function readPlace(view: DataView, tiff: number): PhotoPlace | undefined {
  const little = view.getUint16(tiff) === 0x4949;
  const short = (at: number) => view.getUint16(at, little);
  const long = (at: number) => view.getUint32(at, little);
  const entries = (at: number) => {
    const count = Math.min(short(tiff + at), 200);
    return new Map(Array.from({ length: count }, (_, i) => [short(tiff + at + 2 + i * 12), tiff + at + 2 + i * 12]));
  };
  const pointer = entries(long(tiff + 4)).get(GPS_POINTER);
  if (pointer === undefined) return undefined;
  const gps = entries(long(pointer + 8));
  const degrees = (refTag: number, valueTag: number, negative: string): number | undefined => {
    const ref = gps.get(refTag);
    const value = gps.get(valueTag);
    if (ref === undefined || value === undefined) return undefined;
    const at = tiff + long(value + 8);
    const [whole = NaN, minutes = NaN, seconds = NaN] = [0, 1, 2].map((n) => long(at + n * RATIONAL) / long(at + n * RATIONAL + 4));
    const size = whole + minutes / 60 + (Number.isFinite(seconds) ? seconds : 0) / 3600;
    return String.fromCharCode(view.getUint8(ref + 8)) === negative ? -size : size;
  };
  const lat = degrees(1, 2, 'S');
  const lng = degrees(3, 4, 'W');
  if (lat === undefined || lng === undefined || !(Math.abs(lat) <= 90) || !(Math.abs(lng) <= 180)) return undefined;
  // Cameras without a fix write zeros.
  return lat === 0 && lng === 0 ? undefined : { lat, long: lng };
}
