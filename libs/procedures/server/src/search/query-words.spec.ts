import fc from 'fast-check';
import { Fillers } from './fillers.js';
import { codeIn, isMarked, markedWords, plain, searchWords, wordPairs } from './search-words.js';
import { heardRight } from './sound-alikes.js';
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
    expect(fillers.without(markedWords(query)).map(plain).join(' ')).toBe(rest);
  });

  it('never leave nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('tôi', 'muốn', 'toi', 'thu tuc', 'ở đâu', 'can'), { minLength: 1, maxLength: 6 }), (words) => {
        expect(fillers.without(markedWords(words.join(' ')))).not.toEqual([]);
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

  const said = (query: string) => {
    const { replaced, alone } = synonyms.of(markedWords(query));
    return { replaced: replaced.map(text), alone: alone.map(({ words, said: count }) => [text(words), count]) };
  };
  const text = (words: readonly string[]) => words.map(plain).join(' ');

  it('rewrite whole words only, also with words between them', () => {
    expect(said('doi gplx').replaced).toEqual(['doi giay phep lai xe']);
    expect(said('gplxx')).toEqual({ replaced: [], alone: [] });
    expect(said('giay to ly lich').replaced).toContain('li lich tu phap to');
    expect(said('giay cua toi la ly lich').replaced).toEqual(['giay cua toi la phieu li lich tu phap']);
  });

  it('give the meanings without the words around them, and all of them together, with the number of words that say them', () => {
    const { replaced, alone } = said('gplx va ly lich');
    expect(replaced).toContain('giay phep lai xe va phieu li lich tu phap');
    expect(alone).toContainEqual(['giay phep lai xe phieu li lich tu phap', 3]);
  });

  it('tell words apart by their marks, where marks are typed', () => {
    const ferry = new Synonyms({ phrases: { đò: ['bến khách'], 'hộ khẩu': ['thường trú'] } });
    const replaced = (query: string) => ferry.of(markedWords(query)).replaced.map(text);
    expect(replaced('mở bến đò')).toEqual(['mo ben ben khach']);
    expect(replaced('chế độ gì')).toEqual([]);
    expect(replaced('di do')).toEqual(['di ben khach']);
    expect(replaced('hộ khau')).toEqual(['thuong tru']);
    expect(replaced('hô khẩu')).toEqual(['thuong tru']);
    expect(replaced('hồ khâu')).toEqual([]);
  });
});

describe('words with their marks', () => {
  it('are the same wherever the marks stand and however i is spelt', () => {
    expect(markedWords('hoá đơn kỹ')).toEqual(markedWords('hóa đơn kĩ'));
    expect(markedWords('đẻ để de')).toHaveLength(new Set(markedWords('đẻ để de')).size);
    expect(markedWords('đẻ 1.001193 khai').map(plain)).toEqual(searchWords('đẻ 1.001193 khai'));
    expect(markedWords('đẻ khai').map(isMarked)).toEqual([true, false]);
  });
});

describe('words that sound alike', () => {
  const often = new Map([
    ['chung_thuc', 9],
    ['xac_nhan', 9],
    ['trung_tam', 5],
    ['giay_phep', 9],
    ['tam_tru', 1],
  ]);
  const right = (query: string) => heardRight(query.split(' '), (one, next) => often.get(`${one}_${next}`) ?? 0).join(' ');

  it.each([
    ['trung thuc', 'chung thuc'],
    ['sac nhan', 'xac nhan'],
    ['day phep', 'giay phep'],
    ['trung tam', 'trung tam'],
    ['tam chu', 'tam chu'],
    ['khai', 'khai'],
    ['', ''],
  ])('"%s" is heard as "%s"', (typed, meant) => {
    expect(right(typed)).toBe(meant);
  });
});
