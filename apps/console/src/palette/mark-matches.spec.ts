import { describe, expect, it } from '@jest/globals';
import { markMatches } from './mark-matches.js';

const hits = (text: string, query: string) => markMatches(text, query).flatMap((piece) => (piece.hit ? [piece.text] : []));

describe('markMatches', () => {
  it('marks words typed without marks', () => {
    expect(hits('Hoàng Thị Mây', 'hoang may')).toEqual(['Hoàng', 'Mây']);
  });

  it('marks the beginning of a word only', () => {
    expect(hits('Đăng ký khai sinh', 'dang s')).toEqual(['Đăng', 's']);
    expect(hits('Đăng ký khai sinh', 'inh')).toEqual([]);
  });

  it('gives the text back unchanged', () => {
    const text = 'Triệu Văn Páo · H60.45-261120-0003';
    expect(
      markMatches(text, 'pao 261120')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
    expect(hits(text, 'pao 261120')).toEqual(['Páo', '261120']);
  });
});
