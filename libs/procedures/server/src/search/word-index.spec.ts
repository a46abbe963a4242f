import fc from 'fast-check';
import { WordIndex } from './word-index.js';

const index = (...texts: string[]) => new WordIndex(texts.map((text) => [{ words: text.split(' '), boost: 1 }]));

describe('the index of words', () => {
  it('finds what has a word and says which words', () => {
    const { documents, matched } = index('khai sinh', 'khai tu', 'ket hon').find(['khai', 'tu']);
    expect([...documents].sort()).toEqual([0, 1]);
    expect([matched[0], matched[1], matched[2]]).toEqual([1, 3, 0]);
  });

  it('counts a rare word for more than a common one, and an exact word for more than a beginning', () => {
    const found = index('khai sinh', 'khai tu', 'khai hai quan').find(['khai', 'sinh']).scores;
    expect(found[0]).toBeGreaterThan(found[1] ?? 0);
    const begun = index('khai', 'khaisinh').find(['khai'], true).scores;
    expect(begun[0]).toBeGreaterThan(begun[1] ?? 0);
    expect(begun[1]).toBeGreaterThan(0);
  });

  it('finds exactly the texts that have one of the words', () => {
    const word = fc.constantFrom('a', 'ab', 'abc', 'b', 'bc');
    const text = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), fc.array(word, { minLength: 1, maxLength: 3 }), (texts, asked) => {
        const { documents } = new WordIndex(texts.map((words) => [{ words, boost: 1 }])).find(asked);
        const expected = texts.flatMap((words, at) => (words.some((each) => asked.includes(each)) ? [at] : []));
        expect([...documents].sort()).toEqual(expected);
      }),
    );
  });
});
