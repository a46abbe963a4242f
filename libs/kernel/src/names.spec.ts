import { compareNames, compareText, givenName } from './names.js';

describe('names', () => {
  it('are listed by the last word, then by the whole', () => {
    const people = ['Trần Văn Bình', 'Nguyễn An', 'Lê Thị Ánh', 'Hoàng Bình', 'Đỗ Đức', 'Vũ Dung'];
    expect([...people].sort(compareNames)).toEqual(['Nguyễn An', 'Lê Thị Ánh', 'Hoàng Bình', 'Trần Văn Bình', 'Vũ Dung', 'Đỗ Đức']);
    expect(givenName('  Ma  Thị Hạnh ')).toBe('Hạnh');
    expect(givenName('')).toBe('');
  });

  it('sort places with Đ after D', () => {
    expect(['Đồng Văn', 'Dân Chủ', 'An Tường'].sort(compareText)).toEqual(['An Tường', 'Dân Chủ', 'Đồng Văn']);
  });
});
