import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { placeOfPhoto } from './exif-place.js';
import { withoutDetails } from './strip-photo.js';

const EXIF = {
  IFD0: { Make: 'Dien thoai thu', Model: 'X1', Orientation: '6' },
  IFD2: { DateTimeOriginal: '2026:11:23 08:15:00' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 49/1 2381/100', GPSLongitudeRef: 'E', GPSLongitude: '105/1 12/1 5152/100' },
};

const drawn = () => sharp({ create: { width: 120, height: 80, channels: 3, background: '#567' } });
const file = (bytes: Buffer, name = 'IMG_20261123_ba-Hanh.jpg', type = 'image/jpeg') => new File([new Uint8Array(bytes)], name, { type });
const bytesOf = async (photo: File) => Buffer.from(await photo.arrayBuffer());

/** A JPEG as a phone takes it: place, device, time and a small film behind its end. */
const photograph = async (progressive = false) =>
  Buffer.concat([
    await drawn().jpeg({ progressive }).withExif(EXIF).withMetadata({ orientation: 6 }).toBuffer(),
    Buffer.from('….MotionPhoto GPS 21.823281 105.214311'),
  ]);

describe('a photo of a report', () => {
  it.each([false, true])('offers where it was taken, and leaves without it (progressive: %s)', async (progressive) => {
    const taken = file(await photograph(progressive));
    expect((await sharp(await bytesOf(taken)).metadata()).exif).toBeDefined();
    const place = await placeOfPhoto(taken);
    expect(place?.lat).toBeCloseTo(21.823281, 5);
    expect(place?.long).toBeCloseTo(105.214311, 5);

    const sent = await withoutDetails(taken);
    const bytes = await bytesOf(sent);
    expect(await placeOfPhoto(sent)).toBeUndefined();
    for (const told of ['GPS', 'Dien thoai', 'MotionPhoto', '2026:11:23', '105.214311'])
      expect(bytes.toString('latin1')).not.toContain(told);
    expect(sent.name).toBe('anh.jpg');
  });

  it('looks the same afterwards: every pixel, its colours, and the way up', async () => {
    const taken = await drawn().jpeg().withExif(EXIF).withMetadata({ orientation: 6, icc: 'p3' }).toBuffer();
    const bytes = await bytesOf(await withoutDetails(file(taken)));
    const [before, after] = [await sharp(taken).raw().toBuffer(), await sharp(bytes).raw().toBuffer()];
    expect(after.equals(before)).toBe(true);
    const { orientation, icc } = await sharp(bytes).metadata();
    expect(orientation).toBe(6);
    expect(icc).toBeDefined();
  });

  it('has no words in a PNG either', async () => {
    const png = await drawn().png().withExif(EXIF).toBuffer();
    const bytes = await bytesOf(await withoutDetails(file(png, 'x.png', 'image/png')));
    expect((await sharp(png).metadata()).exif).toBeDefined();
    expect((await sharp(bytes).metadata()).exif).toBeUndefined();
    expect((await sharp(bytes).raw().toBuffer()).equals(await sharp(png).raw().toBuffer())).toBe(true);
  });

  it('goes as it is when it is nothing that is known here, cut off or hostile, but for its name', async () => {
    const whole = await photograph();
    for (const bytes of [
      Buffer.alloc(0),
      Buffer.from('%PDF-1.7 none'),
      whole.subarray(0, 300),
      Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff]),
    ])
      expect(await bytesOf(await withoutDetails(file(bytes, 'ba Hanh.webp', 'image/webp')))).toEqual(Buffer.from(bytes));
    expect((await withoutDetails(file(Buffer.from('x'), 'ba Hanh.heic', 'image/heic'))).name).toBe('anh.heic');
  });
});
