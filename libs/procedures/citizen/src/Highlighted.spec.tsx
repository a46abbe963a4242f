import { describe, expect, it } from '@jest/globals';
import { renderToStaticMarkup } from 'react-dom/server';
import { Highlighted } from './Highlighted.js';
import { searchFromUrl, searchToUrl } from './queries.js';

const html = (text: string, query: string) => renderToStaticMarkup(<Highlighted text={text} query={query} />);

describe('Highlighted', () => {
  it('finds words with marks by words without, and joins neighbours', () => {
    expect(html('Cấp bản sao Giấy khai sinh', 'giay khai sinh')).toBe('Cấp bản sao <mark>Giấy khai sinh</mark>');
  });
  it('marks whole words and beginnings, not letters inside words', () => {
    expect(html('Khai thác khoáng sản', 'khai')).toBe('<mark>Khai</mark> thác khoáng sản');
    expect(html('Đăng ký kết hôn', 'an')).toBe('Đăng ký kết hôn');
  });
  it('leaves the text alone when nothing is looked for', () => {
    expect(html('Đăng ký <khai sinh>', '')).toBe('Đăng ký &lt;khai sinh&gt;');
  });
});

describe('the address of a search', () => {
  it('comes back as it was', () => {
    const search = { q: 'giấy khai sinh & 50%', field: 'Hộ tịch', online: true };
    expect(searchFromUrl(new URL(searchToUrl(search), 'http://x').searchParams)).toEqual(search);
    expect(searchToUrl({ q: '', field: '', online: false })).toBe('/thu-tuc');
  });
});
