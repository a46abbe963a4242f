import { describe, expect, it } from '@jest/globals';
import { exifPlace } from './exif-place.js';

type Triple = readonly [number, number, number];

/** A JPEG header with the place of a photo, in either byte order. */
function photo(lat: Triple, ns: string, long: Triple, ew: string, little: boolean): ArrayBuffer {
  const bytes = new ArrayBuffer(220);
  const view = new DataView(bytes);
  const tiff = 12;
  const u16 = (at: number, value: number) => view.setUint16(tiff + at, value, little);
  const u32 = (at: number, value: number) => view.setUint32(tiff + at, value, little);
  view.setUint16(0, 0xffd8);
  view.setUint16(2, 0xffe1);
  view.setUint16(4, 200);
  view.setUint32(6, 0x45786966);
  view.setUint16(tiff, little ? 0x4949 : 0x4d4d);
  u16(2, 42);
  u32(4, 8);
  u16(8, 1);
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    u16(at, tag);
    u16(at + 2, type);
    u32(at + 4, count);
    u32(at + 8, value);
  };
  entry(10, 0x8825, 4, 1, 26);
  u16(26, 4);
  entry(28, 1, 2, 2, 0);
  view.setUint8(tiff + 36, ns.charCodeAt(0));
  entry(40, 2, 5, 3, 90);
  entry(52, 3, 2, 2, 0);
  view.setUint8(tiff + 60, ew.charCodeAt(0));
  entry(64, 4, 5, 3, 120);
  for (const [start, triple] of [
    [90, lat],
    [120, long],
  ] as const)
    triple.forEach((part, i) => {
      u32(start + i * 8, Math.round(part * 100));
      u32(start + i * 8 + 4, 100);
    });
  return bytes;
}

describe('where a photo was taken', () => {
  it.each([true, false])('is read in either byte order (little endian: %s)', (little) => {
    const place = exifPlace(photo([21, 49, 23.81], 'N', [105, 12, 51.52], 'E', little));
    expect(place?.lat).toBeCloseTo(21.823281, 5);
    expect(place?.long).toBeCloseTo(105.214311, 5);
  });
  it('is negative in the south and the west', () => {
    const place = exifPlace(photo([1, 30, 0], 'S', [2, 15, 0], 'W', true));
    expect(place).toEqual({ lat: -1.5, long: -2.25 });
  });
  it('is not what a camera without a fix writes', () => {
    expect(exifPlace(photo([0, 0, 0], 'N', [0, 0, 0], 'E', true))).toBeUndefined();
  });
  it('is unknown in whatever is no photo or was cut off', () => {
    expect(exifPlace(new ArrayBuffer(0))).toBeUndefined();
    expect(exifPlace(new TextEncoder().encode('%PDF-1.7 nothing').buffer)).toBeUndefined();
    const whole = photo([21, 49, 23.81], 'N', [105, 12, 51.52], 'E', true);
    for (let length = 0; length < 155; length += 5) expect(exifPlace(whole.slice(0, length))).toBeUndefined();
  });
});
