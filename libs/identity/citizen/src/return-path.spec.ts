import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnPath, withReturn } from './return-path.js';

const asked = (to: string): string => `tiep=${encodeURIComponent(to)}`;

describe('return path', () => {
  it.each(['/ho-so', '/nop/1.001193?buoc=2', '/ho-so/0199#giay-to', '/'])('goes back to %s', (to) => {
    expect(returnPath(asked(to))).toBe(to);
  });

  it.each([
    '//xau.vn',
    '/\\xau.vn',
    'https://xau.vn',
    'javascript:alert(1)',
    'ho-so',
    '',
    '/\t/xau.vn',
    '/\n/xau.vn',
    '/..//xau.vn',
    '/.//xau.vn',
    '/ho-so/..//xau.vn',
    '/%2e%2e//xau.vn',
    '/dang-nhap',
    '/dang-ky?x=1',
  ])('does not follow %j', (to) => {
    expect(returnPath(asked(to))).toBe('/');
  });

  it('never leaves the site, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', '/', '//', '/\\', '/\t/', '/..//', '/./\\'), (rest, start) => {
        const url = new URL(returnPath(asked(start + rest)), 'https://tinhso.vn');
        return url.origin === 'https://tinhso.vn';
      }),
      { numRuns: 100 },
    );
  });

  it('is carried from page to page', () => {
    expect(withReturn('/dang-ky', asked('/ho-so'), { buoc: 'ma' })).toBe('/dang-ky?buoc=ma&tiep=%2Fho-so');
    expect(withReturn('/dang-ky', asked('//xau.vn'))).toBe('/dang-ky');
  });
});
