import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownPath } from './own-path.js';

describe('a path of this site', () => {
  it.each(['/', '/ho-so', '/nop/1.001193?buoc=2#ten'])('%s stays as it is', (path) => expect(ownPath(path)).toBe(path));

  it.each([
    '//xau.vn',
    '/\\xau.vn',
    'https://xau.vn',
    'javascript:alert(1)',
    'ho-so',
    '',
    '/..//xau.vn',
    '/.//xau.vn',
    '/a/..//xau.vn',
    '/%2e%2e//xau.vn',
  ])('%j leads elsewhere', (path) => expect(ownPath(path)).toBeUndefined());

  it('never leaves the site once it is resolved', () => {
    const start = fc.constantFrom('', '/', '//', '/\\', '/\t/', '/..//', '/./\\');
    fc.assert(
      fc.property(start, fc.string({ unit: 'binary' }), (before, rest) => {
        const path = ownPath(before + rest);
        return path === undefined || new URL(path, 'https://tinhso.vn').origin === 'https://tinhso.vn';
      }),
      { numRuns: 200 },
    );
  });
});
