import { Terms } from './terms.js';

describe('what people say for the terms of an official name', () => {
  const terms = new Terms({ terms: { 'cấp lại': ['mất', 'rách'], 'giấy phép lái tàu': ['bằng lái tàu hoả'], hủy: ['bỏ'], sách: ['vở'] } });

  it('finds every term that the name has, word for word', () => {
    expect(terms.saidOf('Cấp lại Giấy phép lái tàu')).toEqual(['mất', 'rách', 'bằng lái tàu hoả']);
  });

  it('takes a term for itself only with its marks, wherever they are put', () => {
    expect(terms.saidOf('Chính sách; huỷ tờ khai')).toEqual(['vở', 'bỏ']);
    expect(terms.saidOf('Cáp lai giấy phép')).toEqual([]);
  });

  it('needs all words of a term side by side', () => {
    expect(terms.saidOf('Cấp giấy xác nhận lại')).toEqual([]);
  });
});
