import { jest } from '@jest/globals';
import sharp from 'sharp';
import { ContentGate } from './content-gate.js';
import { pdfOf } from './pdf.fixture.js';

const gate = new ContentGate({ scan: () => Promise.resolve(undefined) });
/** A dark square on a green ground: something to be seen at every size. */
const photo = (width: number, height: number) => {
  const square = { width: Math.ceil(width / 4), height: Math.ceil(height / 4), channels: 3, background: '#111' } as const;
  const ground = sharp({ create: { width, height, channels: 3, background: '#1a7f4b' } });
  return ground.composite([{ input: { create: square } }]);
};

describe('ContentGate', () => {
  // Opening PDFs starts threads; the machine may be busy.
  jest.setTimeout(30_000);

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
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#1a7f4b' } })
      .png()
      .toBuffer();
    expect(bomb.length).toBeLessThan(2_000_000);
    expect(await gate.examine(bomb, { name: 'bom.png' })).toEqual({ kind: 'refused', refusal: { code: 'file-image-too-big' } });
  });

  it('refuses a photo of nothing: black, white, covered by a thumb', async () => {
    for (const [background, sigma] of [
      ['#000', 0],
      ['#fff', 0],
      ['#743', 3],
    ] as const) {
      const grain = sigma > 0 ? { noise: { type: 'gaussian', mean: 90, sigma } as const } : {};
      const nothing = await sharp({ create: { width: 900, height: 1200, channels: 3, background, ...grain } })
        .jpeg()
        .toBuffer();
      expect(await gate.examine(nothing, { name: 'a.jpg' })).toEqual({ kind: 'refused', refusal: { code: 'file-image-blank' } });
    }
  });

  it('opens every PDF: one page of writing is kept byte for byte, a blank one and a locked one are refused', async () => {
    const written = await pdfOf([{ text: 'Giấy chứng sinh' }]);
    const kept = await gate.examine(written, { name: 'a.pdf', declaredType: 'application/pdf' });
    expect(kept.kind === 'kept' && kept.bytes.equals(written)).toBe(true);
    const codeOf = async (bytes: Buffer) => {
      const examined = await gate.examine(bytes, { name: 'a.pdf' });
      return examined.kind === 'refused' ? examined.refusal.code : undefined;
    };
    expect(await codeOf(await pdfOf([{ text: ' ' }]))).toBe('file-pdf-blank');
    expect(await codeOf(await pdfOf([{ text: 'a' }], 'mat-khau'))).toBe('file-pdf-locked');
    expect(await codeOf(written.subarray(0, written.length - 100))).toBe('file-damaged');
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

  it('keeps nothing in which a virus was found, nor what could not be searched', async () => {
    const bytes = await photo(40, 20).png().toBuffer();
    const infected = new ContentGate({ scan: () => Promise.resolve('Eicar-Test-Signature') });
    expect(await infected.examine(bytes, { name: 'a.png' })).toEqual({ kind: 'refused', refusal: { code: 'file-infected' } });
    const away = new ContentGate({ scan: () => Promise.reject(new Error('away')) });
    await expect(away.examine(bytes, { name: 'a.png' })).rejects.toThrow('away');
  });
});
