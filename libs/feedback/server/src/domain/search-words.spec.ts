import { askedWords, searchWords } from './search-words.js';

describe('words of the search', () => {
  it('are the same with and without marks', () => {
    expect(askedWords('Ổ gà, ĐÈN đường')).toEqual(['o', 'ga', 'den', 'duong']);
    expect(searchWords(['Ổ gà to', null, undefined, 'o ga'])).toEqual(['o', 'ga', 'to']);
  });

  it('are bounded however much is written', () => {
    const many = Array.from({ length: 900 }, (_, n) => `chữ${n}`).join(' ');
    expect(searchWords([many])).toHaveLength(200);
    expect(askedWords(many)).toHaveLength(8);
    expect(askedWords('x'.repeat(90))).toEqual(['x'.repeat(24)]);
  });

  it('are none where nothing is readable', () => {
    expect(askedWords('… %%% ')).toEqual([]);
    expect(searchWords(['•••'])).toEqual([]);
  });
});
