import { hasWords, personKey, plainKeys } from './search-keys.js';

describe('keys by which a dossier is found', () => {
  it('are the runs of words of the name and of the code', () => {
    expect(plainKeys('Ma Thị Hạnh', 'H60.41-261123-0007')).toEqual([
      'ma thi hanh',
      'thi hanh',
      'hanh',
      'h6041 261123 0007',
      '261123 0007',
      '0007',
    ]);
  });

  it('are one for a word that comes twice, and short enough for the index', () => {
    expect(plainKeys('Lò Lò', 'H60-261123-0007')).toContain('lo lo');
    expect(Math.max(...plainKeys('Ánh '.repeat(60), 'H60-261123-0007').map((key) => key.length))).toBeLessThanOrEqual(120);
    expect(plainKeys('Đỗ Đỗ', 'H60-1-1')).toEqual(['do do', 'do', 'h60 1 1', '1 1', '1']);
  });

  it('hold a person only as a blind index', () => {
    expect(personKey('phone', Buffer.alloc(32, 7))).toMatch(/^#phone [\w-]{43}$/);
  });

  it.each([
    [['hanh', 'ma'], true],
    [['han', '0007'], true],
    [['anh'], false],
    [['ma', 'duyen'], false],
  ])('words in any order: %j → %s', (words, found) => {
    expect(hasWords(words, 'Ma Thị Hạnh', 'H60.41-261123-0007')).toBe(found);
  });
});
