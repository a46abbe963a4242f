import fc from 'fast-check';
import { mask } from './mask.js';

describe('mask', () => {
  it.each([
    ['gọi 0912345678 ngay', 'gọi ••••••••78 ngay'],
    ['số 008 190 001 234', 'số •••••••••••••34'],
    ['+84912345678', '••••••••••78'],
    ['thư của a.b@mail.vn', 'thư của •@•'],
  ])('hides the person in %p', (line, masked) => {
    expect(mask(line)).toBe(masked);
  });

  it('lets ids, codes and times pass', () => {
    for (const line of ['019ab2c3-1111-7abc-8def-0123456789ab', 'H60.41-261123-0001', '2026-11-23T02:40:00.000Z'])
      expect(mask(line)).toBe(line);
  });

  it('never shows a whole phone number', () => {
    fc.assert(
      fc.property(fc.constantFrom('03', '05', '07', '08', '09'), fc.integer({ min: 0, max: 99_999_999 }), (prefix, rest) => {
        const phone = prefix + String(rest).padStart(8, '0');
        expect(mask(`số ${phone}.`)).not.toContain(phone);
      }),
    );
  });
});
