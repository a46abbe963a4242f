import { describe, expect, it } from '@jest/globals';
import { filterFromUrl, filterToUrl, queryOf } from './filter.js';

const read = (query: string) => filterFromUrl(new URLSearchParams(query));

describe('the filter of public reports', () => {
  it('goes into the address and back', () => {
    const filter = { text: 'ổ gà', state: 'open', category: 'pothole', commune: '02215', byMap: true } as const;
    expect(read(filterToUrl(filter).split('?')[1] ?? '')).toEqual(filter);
    expect(filterToUrl(read(''))).toBe('/phan-anh');
  });

  it('asks the server only for what was chosen', () => {
    expect(queryOf(read(''))).toEqual({});
    expect(queryOf(read('q=%20den%20&tinh-trang=da-ket-thuc&loai=street-light'))).toEqual({
      text: 'den',
      state: 'closed',
      category: 'street-light',
    });
  });

  it('leaves out what is none of ours', () => {
    expect(queryOf(read('tinh-trang=x&loai=<b>&xa=1234567'))).toEqual({});
    expect(read(`q=${'x'.repeat(300)}`).text).toHaveLength(100);
  });
});
