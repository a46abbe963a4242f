import { describe, expect, it } from '@jest/globals';
import { consistsOfOwnWords } from './own-words.js';

const known = ['Nguyễn Văn An', 'minhxuan.motcua', 'tuyen-quang'];

describe('passwords made of what is known', () => {
  it.each([
    'NguyenVanAn1990',
    'nguyễn.văn@2026',
    'tinhso@2026',
    'Tỉnh Số 123',
    'TuyenQuang!22',
    'minhxuan.motcua1',
    'ubnd-tuyenquang',
    'quang12345',
  ])('%s is refused', (password) => expect(consistsOfOwnWords(password, known)).toBe(true));

  it.each(['ba con mèo leo cây cau', 'Nguyễn trồng mía dưới đồi', 'kq7#mvt2', 'thu nghiem tinh so', 'quang gánh qua cầu'])(
    '%s passes',
    (password) => expect(consistsOfOwnWords(password, known)).toBe(false),
  );

  it('leaves short names out: they stand inside other words', () => {
    expect(consistsOfOwnWords('ma1234567', ['Ma Thị Ây'])).toBe(false);
  });
});
