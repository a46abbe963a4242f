import { dateInWords, legalDate, legalTime, localYear, shortDate, stampTime } from './dates.js';

describe('dates of official documents', () => {
  it.each([
    ['2026-11-05T02:30:00Z', 'ngày 05 tháng 11 năm 2026'],
    ['2026-02-28T17:00:00Z', 'ngày 01 tháng 3 năm 2026'],
    ['2026-01-09T16:59:59Z', 'ngày 09 tháng 01 năm 2026'],
    ['2026-12-31T17:00:00Z', 'ngày 01 tháng 01 năm 2027'],
    ['2026-10-10T05:00:00Z', 'ngày 10 tháng 10 năm 2026'],
  ])('write %s as %s: zeros before days below 10 and the months 1 and 2 only', (moment, text) => {
    expect(legalDate(new Date(moment))).toBe(text);
  });

  it('count years, hours and seconds in Việt Nam', () => {
    expect(localYear(new Date('2026-12-31T17:00:00Z'))).toBe(2027);
    expect(legalTime(new Date('2026-11-05T02:05:00Z'))).toBe('09 giờ 05 phút, ngày 05 tháng 11 năm 2026');
    expect(stampTime(new Date('2026-11-05T17:05:09Z'))).toBe('06/11/2026 00:05:09 +07:00');
  });

  it('shorten calendar dates and leave bare years alone', () => {
    expect(shortDate('1996-03-08')).toBe('08/03/1996');
    expect(shortDate('1994')).toBe('1994');
  });

  it.each([
    ['2026-04-05', 'Ngày năm, tháng tư, năm hai nghìn không trăm hai mươi sáu'],
    ['2005-12-21', 'Ngày hai mươi mốt, tháng mười hai, năm hai nghìn không trăm lẻ năm'],
    ['1998-01-15', 'Ngày mười lăm, tháng một, năm một nghìn chín trăm chín mươi tám'],
  ])('put %s into words', (date, words) => {
    expect(dateInWords(date)).toBe(words);
  });
});
