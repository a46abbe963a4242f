import sharp from 'sharp';
import { ContentGate } from './content-gate.js';

const gate = new ContentGate();
const photo = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#1a7f4b' } });

describe('ContentGate', () => {
  it('drops EXIF and turns the photo upright', async () => {
    const original = await photo(400, 200)
      .withExif({ IFD0: { Artist: 'Nguyen Thi Hoa' }, IFD3: { GPSLatitude: '21/1 49/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect((await sharp(original).metadata()).exif).toBeDefined();
    const examined = await gate.examine(original, { name: 'giay.jpg', declaredType: 'image/jpeg' });
    if (examined.kind !== 'kept') throw new Error('was refused');
    const kept = await sharp(examined.bytes).metadata();
    expect(kept).toMatchObject({ format: 'jpeg', width: 200, height: 400 });
    expect([kept.exif, kept.iptc, kept.xmp, kept.icc, kept.orientation]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    expect(examined.bytes.includes('Nguyen')).toBe(false);
    expect(examined).toMatchObject({ mediaType: 'image/jpeg', width: 200, height: 400 });
  });

  it('scales a large photo down to 3000 pixels and leaves a small one as it is', async () => {
    const large = await gate.examine(await photo(4000, 2000).png().toBuffer(), { name: 'lon.png' });
    expect(large).toMatchObject({ kind: 'kept', width: 3000, height: 1500 });
    const small = await gate.examine(await photo(40, 20).webp().toBuffer(), { name: 'nho.webp' });
    expect(small).toMatchObject({ kind: 'kept', width: 40, height: 20 });
  });

  it('drops what is hidden behind the picture', async () => {
    const picture = await photo(20, 20).jpeg().toBuffer();
    const examined = await gate.examine(Buffer.concat([picture, Buffer.from('<script>alert(1)</script>')]), { name: 'a.jpg' });
    expect(examined.kind === 'kept' && examined.bytes.includes('script')).toBe(false);
  });

  it('refuses a photo that breaks off', async () => {
    const noise = await sharp({
      create: { width: 600, height: 600, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 120, sigma: 60 } },
    })
      .jpeg()
      .toBuffer();
    expect(await gate.examine(noise.subarray(0, noise.length / 3), { name: 'dut.jpg' })).toEqual({
      kind: 'refused',
      refusal: { code: 'file-damaged' },
    });
  });

  it('refuses a decompression bomb by its header', async () => {
    const bomb = await photo(12_000, 12_000).png().toBuffer();
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await gate.examine(bomb, { name: 'bom.png' })).toEqual({ kind: 'refused', refusal: { code: 'file-image-too-big' } });
  });

  it('refuses GIF and SVG, whatever they are called', async () => {
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    expect(await gate.examine(gif, { name: 'a.gif' })).toMatchObject({ refusal: { code: 'file-type-refused', found: 'GIF' } });
    expect(await gate.examine(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), { name: 'a.png' })).toMatchObject({
      kind: 'refused',
    });
  });

  it('examines many at once, each to its own result', async () => {
    const sizes = Array.from({ length: 12 }, (_, i) => 10 + i);
    const results = await Promise.all(sizes.map(async (n) => gate.examine(await photo(n, n).jpeg().toBuffer(), { name: 'a.jpg' })));
    expect(results.map((r) => (r.kind === 'kept' ? r.width : 0))).toEqual(sizes);
  });
});
