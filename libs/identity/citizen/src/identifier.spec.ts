import { describe, expect, it } from '@jest/globals';
import { readIdentifier } from './identifier.js';

describe('who signs in', () => {
  it.each([
    ['0912 345 678', { phone: '0912345678' }],
    ['+84912345678', { phone: '0912345678' }],
    [' hoa@example.vn ', { email: 'hoa@example.vn' }],
    ['hoa.nguyen+so@thu.example.vn', { email: 'hoa.nguyen+so@thu.example.vn' }],
    ['0212345678', undefined],
    ['hoa@', undefined],
    ['hoa@example', undefined],
    ['hoa', undefined],
    ['', undefined],
  ])('%s', (typed, read) => {
    expect(readIdentifier(typed)).toEqual(read);
  });
});
