import fc from 'fast-check';
import { searchWords, withoutPoliteWords, wordPairs } from './search-words.js';
import { Spelling } from './spelling.js';
import { Synonyms } from './synonyms.js';

describe('words of a query', () => {
  it('have one spelling for i and y', () => {
    expect(searchWords('Đăng kí lý lịch, quý')).toEqual(['dang', 'ki', 'li', 'lich', 'qui']);
    expect(searchWords('hủy quyền')).toEqual(['huy', 'quyen']);
    expect(wordPairs(['dang', 'ki', 'khai'])).toEqual(['dang_ki', 'ki_khai']);
  });

  it.each([
    ['tôi muốn làm giấy khai sinh ở đâu', 'giay khai sinh'],
    ['Thủ tục đăng ký kết hôn', 'dang ky ket hon'],
    ['can cuoc', 'can cuoc'],
    ['cần làm hộ chiếu', 'ho chieu'],
    ['xin', 'xin'],
    ['thủ tục', 'thu tuc'],
  ])('"%s" asks for "%s"', (query, rest) => {
    expect(withoutPoliteWords(query)).toBe(rest);
  });

  it('never become nothing by taking polite words away', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('toi', 'muon', 'xin', 'can', 'thu tuc', 'o dau', 'cho'), { minLength: 1, maxLength: 6 }),
        (words) => {
          expect(withoutPoliteWords(words.join(' '))).not.toBe('');
        },
      ),
    );
  });
});

describe('spelling', () => {
  const spelling = new Spelling(
    new Map([
      ['khai', 9],
      ['sinh', 9],
      ['giay', 5],
      ['dang', 4],
      ['xay', 1],
      ['dung', 3],
    ]),
    new Set(['khai_sinh', 'giay_khai']),
  );

  it.each([
    ['khai', ['khai']],
    ['kha', ['kha']],
    ['khia', ['khai']],
    ['sinhh', ['sinh']],
    ['giaays', ['giay']],
    ['ddang', ['dang']],
    ['dugn', ['dung']],
    ['khaisinh', ['khai', 'sinh']],
    ['qqqq', ['qqqq']],
    ['xy', ['xy']],
  ])('%s → %s', (typed, meant) => {
    expect(spelling.correct(typed)).toEqual(meant);
  });
});

describe('synonyms', () => {
  const synonyms = new Synonyms({
    phrases: { gplx: ['giấy phép lái xe'], 'lý lịch': ['phiếu lý lịch tư pháp'], 'giấy lý lịch': ['lý lịch tư pháp'] },
  });

  it('rewrite whole words only, longer phrases first', () => {
    expect(synonyms.variants('doi gplx')).toEqual(['doi giay phep lai xe']);
    expect(synonyms.variants('gplxx')).toEqual([]);
    expect(synonyms.variants('giay li lich')).toEqual(['li lich tu phap', 'giay phieu li lich tu phap']);
    expect(synonyms.variants('gplx va li lich')).toContain('giay phep lai xe va phieu li lich tu phap');
  });
});
