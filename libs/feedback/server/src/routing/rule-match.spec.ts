import { asked, failureOf } from './rule-match.js';

const at = (text: string) => new Date(`${text}+07:00`);
const question = (over: Partial<Parameters<typeof asked>[0]> = {}) =>
  asked({ category: 'noise', communeCode: '00877', text: 'Hát karaoke quá to', at: at('2026-11-23T23:30:00'), ...over }, 'order', 420);

describe('a rule of routing', () => {
  it('applies when everything it names is so', () => {
    const when = {
      categories: ['noise'],
      groups: ['order'],
      communes: ['00877'],
      weekdays: [1],
      hours: { from: '22:00', to: '06:00' },
      words: ['karaoke'],
    };
    expect(failureOf({ when }, question())).toBeUndefined();
    expect(failureOf({ when: {} }, question())).toBeUndefined();
  });

  it('tells the first thing that is not so', () => {
    expect(failureOf({ when: { categories: ['waste'] } }, question())).toBe('categories');
    expect(failureOf({ when: { groups: ['roads'] } }, question())).toBe('groups');
    expect(failureOf({ when: { communes: ['00900'] } }, question())).toBe('communes');
    expect(failureOf({ when: { communes: ['00900'] } }, question({ communeCode: undefined }))).toBe('communes');
    expect(failureOf({ when: { weekdays: [7] } }, question())).toBe('weekdays');
    expect(failureOf({ when: { words: ['rác'] } }, question())).toBe('words');
  });

  it('counts local days and hours, over midnight too', () => {
    const night = { when: { hours: { from: '22:00', to: '06:00' } } };
    expect(failureOf(night, question({ at: at('2026-11-24T05:59:00') }))).toBeUndefined();
    expect(failureOf(night, question({ at: at('2026-11-24T06:00:00') }))).toBe('hours');
    expect(failureOf({ when: { weekdays: [7] } }, question({ at: at('2026-11-29T00:10:00') }))).toBeUndefined();
  });

  it('finds words at whole words, with and without tones', () => {
    expect(failureOf({ when: { words: ['hat'] } }, question())).toBeUndefined();
    expect(failureOf({ when: { words: ['kara'] } }, question())).toBe('words');
  });
});
