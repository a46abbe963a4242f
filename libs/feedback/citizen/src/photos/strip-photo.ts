import { strippedJpeg } from './strip-jpeg.js';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks of a PNG that tell of the picture instead of being it. */
const TOLD = new Set(['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME']);

/**
 * A photo as it may leave this device: without place, time, device and the name of its file. Formats that are not taken apart here (HEIC,
 * WebP) go as they are; the server takes these things out of every photo before anybody sees it.
 */
export async function withoutDetails(photo: File): Promise<File> {
  const bytes = await photo.arrayBuffer();
  const jpeg = strippedJpeg(bytes);
  if (jpeg) return new File(jpeg, 'anh.jpg', { type: 'image/jpeg' });
  const png = strippedPng(bytes);
  if (png) return new File(png, 'anh.png', { type: 'image/png' });
  const ending = /\.[A-Za-z0-9]{2,5}$/.exec(photo.name)?.[0] ?? '';
  return new File([photo], `anh${ending}`, { type: photo.type });
}

function strippedPng(bytes: ArrayBuffer): Uint8Array<ArrayBuffer>[] | undefined {
  const view = new DataView(bytes);
  if (bytes.byteLength < PNG.length || PNG.some((byte, n) => view.getUint8(n) !== byte)) return undefined;
  const parts = [new Uint8Array(bytes, 0, PNG.length)];
  let at = PNG.length;
  while (at + 12 <= view.byteLength) {
    const end = at + 12 + view.getUint32(at);
    if (end > view.byteLength) return undefined;
    const kind = String.fromCharCode(...new Uint8Array(bytes, at + 4, 4));
    if (!TOLD.has(kind)) parts.push(new Uint8Array(bytes, at, end - at));
    // Nothing behind the end belongs to the picture.
    if (kind === 'IEND') return parts;
    at = end;
  }
  return undefined;
}
