import { describe, expect, it } from '@jest/globals';
import { refusalAtFirstLook } from './first-look.js';
import { kindOf } from './kind-of.js';

const pdf = (trailer = '/Root 1 0 R', pages = 1, filling = 0) =>
  `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count ${pages} >>\nendobj\n${'x'.repeat(filling)}\n` +
  `trailer\n<< ${trailer} >>\nstartxref\n9\n%%EOF\n`;
const look = (content: string, name = 'giay.pdf', type = 'application/pdf') => refusalAtFirstLook(new File([content], name, { type }));

describe('refusalAtFirstLook', () => {
  it('lets a good PDF pass, small or large', async () => {
    expect(await look(pdf())).toBeUndefined();
    expect(await look(pdf('/Root 1 0 R', 3, 2_000_000))).toBeUndefined();
  });

  it('tells a password without reading the middle', async () => {
    expect(await look(pdf('/Root 1 0 R /Encrypt 5 0 R', 3, 2_000_000))).toEqual({ code: 'file-pdf-locked' });
  });

  it('finds the password of a file whose table lies far from both ends', async () => {
    const front = `%PDF-1.7\n${'x'.repeat(200_000)}`;
    const table = '9 0 obj\n<< /Type /XRef /Root 1 0 R /Encrypt 5 0 R >>\nstream\n';
    const file = `${front}${table}${'x'.repeat(200_000)}\nendstream\nstartxref\n${front.length}\n%%EOF`;
    expect(await look(file)).toEqual({ code: 'file-pdf-locked' });
  });

  it('tells an empty file, one that broke off, one without pages and what is no PDF at all', async () => {
    expect(await look('')).toEqual({ code: 'file-empty' });
    expect(await look('', 'a.jpg', 'image/jpeg')).toEqual({ code: 'file-empty' });
    expect(await look(pdf().slice(0, -20))).toEqual({ code: 'file-damaged' });
    expect(await look(pdf('/Root 1 0 R', 0))).toEqual({ code: 'file-pdf-empty' });
    expect(await look('chào bạn')).toEqual({ code: 'file-damaged' });
  });

  it('leaves photographs and wrong names to the server', async () => {
    expect(await look('\u00ff', 'a.jpg', 'image/jpeg')).toBeUndefined();
    expect(await look(pdf('/Root 1 0 R /Encrypt 5 0 R'), 'a.jpg', 'image/jpeg')).toBeUndefined();
  });
});

describe('kindOf', () => {
  it.each([
    ['pdf', 'rác\n%PDF-1.4'],
    ['webp', 'RIFF....WEBPVP8 '],
    ['heic', '....ftypheic'],
    ['other', 'PK'],
  ])('knows %s', async (kind, text) => expect(await kindOf(new Blob([text]))).toBe(kind));

  it('knows pictures by their first bytes', async () => {
    expect(await kindOf(new Blob([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)]))).toBe('jpeg');
    expect(await kindOf(new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)]))).toBe('png');
  });
});
