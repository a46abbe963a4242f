import { describe, expect, it } from '@jest/globals';
import { returnPath } from './return-path.js';

describe('returnPath', () => {
  it('leads on to a page of the console', () => {
    expect(returnPath('/ho-so/1?ds=tat-ca')).toBe('/ho-so/1?ds=tat-ca');
  });

  it.each([
    null,
    '',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/dang-nhap?tiep=/',
    '/..//evil.example',
    '/../ho-so',
    '/.//evil.example',
    '/\t/evil.example',
  ])('goes to the start for %p', (wanted) => expect(returnPath(wanted)).toBe('/'));
});
