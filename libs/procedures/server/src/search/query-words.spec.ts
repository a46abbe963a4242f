import fc from 'fast-check';
import { Fillers } from './fillers.js';
import { codeIn, searchWords, wordPairs } from './search-words.js';
import { Spelling } from './spelling.js';
import { Synonyms } from './synonyms.js';

describe('words of a query', () => {
  it('have one spelling for i and y', () => {
    expect(searchWords('Đăng kí lý lịch, quý')).toEqual(['dang', 'ki', 'li', 'lich', 'qui']);
    expect(searchWords('hủy quyền')).toEqual(['huy', 'quyen']);
    expect(wordPairs(['dang', 'ki', 'khai'])).toEqual(['dang_ki', 'ki_khai']);
  });

  it.each([
    ['1.001193', '1.001193'],
    ['mã 1.0011', '1.0011'],
    ['001193', '001193'],
    ['TTHC 1001193', '1.001193'],
    ['khai sinh 2026', undefined],
  ])('"%s" is the code %s', (query, code) => {
    expect(codeIn(query)).toBe(code);
  });
});

describe('fillers', () => {
  const fillers = new Fillers(
    { fillers: { marked: ['để', 'làm'], always: ['tôi', 'muốn', 'ở đâu', 'thủ tục'], leading: ['làm', 'cần'] } },
    (one, next) => `${one} ${next}` === 'can cuoc',
  );

  it.each([
    ['tôi muốn làm giấy khai sinh ở đâu', 'giay khai sinh'],
    ['Thủ tục đăng ký kết hôn', 'dang ki ket hon'],
    ['can cuoc', 'can cuoc'],
    ['can lam ho chieu', 'ho chieu'],
    ['nghỉ đẻ', 'nghi de'],
    ['nông lâm', 'nong lam'],
    ['thủ tục', 'thu tuc'],
  ])('"%s" asks for "%s"', (query, rest) => {
    expect(fillers.without(query).join(' ')).toBe(rest);
  });

  it('never leave nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('tôi', 'muốn', 'toi', 'thu tuc', 'ở đâu', 'can'), { minLength: 1, maxLength: 6 }), (words) => {
        expect(fillers.without(words.join(' '))).not.toEqual([]);
      }),
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
    ['giai', ['giay']],
    ['dang9', ['dang']],
    ['xy', ['xy']],
  ])('%s → %s', (typed, meant) => {
    expect(spelling.correct(typed)).toEqual(meant);
  });
});

describe('synonyms', () => {
  const synonyms = new Synonyms({
    phrases: { gplx: ['giấy phép lái xe'], 'lý lịch': ['phiếu lý lịch tư pháp'], 'giấy lý lịch': ['lý lịch tư pháp'] },
  });

  const words = (query: string) => query.split(' ');

  it('rewrite whole words only, also with words between them', () => {
    expect(synonyms.of(words('doi gplx')).replaced).toEqual(['doi giay phep lai xe']);
    expect(synonyms.of(words('gplxx'))).toEqual({ replaced: [], alone: [] });
    expect(synonyms.of(words('giay to li lich')).replaced).toContain('li lich tu phap to');
    expect(synonyms.of(words('giay cua toi la li lich')).replaced).toEqual(['giay cua toi la phieu li lich tu phap']);
  });

  it('give the meanings without the words around them, and all of them together', () => {
    const { replaced, alone } = synonyms.of(words('gplx va li lich'));
    expect(replaced).toContain('giay phep lai xe va phieu li lich tu phap');
    expect(alone).toContain('giay phep lai xe phieu li lich tu phap');
  });
});
