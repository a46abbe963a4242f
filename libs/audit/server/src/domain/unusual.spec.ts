import { PLAIN_CALENDAR } from '@tinhso/kernel';
import { bucketStart, isOffHours, nameKinship } from './unusual.js';

const calendar = { ...PLAIN_CALENDAR, off: { '2026-11-24': 'Ngày nghỉ' } };
const night = { from: '21:00', to: '05:00' };

describe('unusual hours', () => {
  it.each([
    ['2026-11-23T09:00:00+07:00', false],
    ['2026-11-23T12:15:00+07:00', false],
    ['2026-11-23T20:59:59+07:00', false],
    ['2026-11-23T21:00:00+07:00', true],
    ['2026-11-23T04:59:59+07:00', true],
    ['2026-11-23T05:00:00+07:00', false],
    ['2026-11-22T10:00:00+07:00', true],
    ['2026-11-24T10:00:00+07:00', true],
  ])('%s: %s', (at, expected) => {
    expect(isOffHours(calendar, night, new Date(at))).toBe(expected);
  });
});

describe('kinship by name', () => {
  it.each([
    ['Lương Thị Hoài', 'Lương Thị Hoài', 'same-name'],
    ['Lương Thị Hoài', 'LƯƠNG THỊ HOÀI', 'same-name'],
    ['Ma Đình Tuấn', 'Ma Đình Khôi', 'household'],
    ['Nguyễn Thị Kim Oanh', 'Nguyễn Thị Kim Yến', 'household'],
    ['Nguyễn Thị Oanh', 'Nguyễn Thị Yến', undefined],
    ['Ma Văn Páo', 'Ma Văn Sử', undefined],
    ['Ma Đình Tuấn', 'Lù Đình Tuấn', undefined],
    ['Vàng Say', 'Vàng Páo', undefined],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(nameKinship(a, b)).toBe(expected);
  });
});

describe('the stretch of one sign', () => {
  it('is the hour, or the local day', () => {
    const at = new Date('2026-11-23T00:40:00+07:00');
    expect(bucketStart(at, 60, 420)).toEqual(new Date('2026-11-23T00:00:00+07:00'));
    expect(bucketStart(at, 10_080, 420)).toEqual(new Date('2026-11-23T00:00:00+07:00'));
  });
});
