import { PLAIN_CALENDAR } from '@tinhso/kernel';
import { openingHours } from './opening-hours.js';

describe('opening hours in words', () => {
  it('says one stretch of days and every shift', () => {
    const shifts = [
      { from: '07:30', to: '11:30' },
      { from: '13:30', to: '17:00' },
    ];
    expect(openingHours({ weekend: [0, 6], shifts }, 'vi')).toBe('Thứ Hai đến Thứ Sáu, 7:30-11:30 và 13:30-17:00');
    expect(openingHours({ weekend: [0], shifts }, 'en')).toBe('Monday to Saturday, 7:30-11:30 and 13:30-17:00');
  });

  it('names the days when they are no stretch', () => {
    expect(openingHours({ ...PLAIN_CALENDAR, weekend: [0, 3, 6] }, 'vi')).toContain('Thứ Hai, Thứ Ba, Thứ Năm, Thứ Sáu,');
  });
});
