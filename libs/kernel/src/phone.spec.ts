import fc from 'fast-check';
import { formatPhone, maskPhone, parsePhone, phoneToE164 } from './phone.js';

describe('phone', () => {
  it.each(['0912345678', '+84912345678', '84912345678', '0084 912 345 678', '0912.345.678', '(091) 234-5678', '０９１２３４５６７８'])(
    'reads %s',
    (text) => {
      expect(parsePhone(text)).toEqual({ ok: true, value: '0912345678' });
    },
  );

  it.each(['', '091234567', '09123456789', '0212345678', '912345678', '+1 912 345 678', 'abc', '0412345678'])('refuses %s', (text) => {
    expect(parsePhone(text)).toEqual({ ok: false, error: 'not-a-mobile' });
  });

  it('is written for reading, for gateways and masked', () => {
    expect(formatPhone('0912345678')).toBe('0912\u00a0345\u00a0678');
    expect(phoneToE164('0912345678')).toBe('+84912345678');
    expect(maskPhone('0912345600')).toBe('09••\u00a0•••\u00a0•00');
  });

  it('reads back every way of writing a number', () => {
    const mobile = fc
      .tuple(fc.constantFrom('3', '5', '7', '8', '9'), fc.stringMatching(/^\d{8}$/))
      .map(([first, rest]) => `0${first}${rest}`);
    fc.assert(
      fc.property(mobile, (phone) => {
        for (const written of [phone, phoneToE164(phone), formatPhone(phone), phoneToE164(phone).slice(1)]) {
          expect(parsePhone(written)).toEqual({ ok: true, value: phone });
        }
      }),
    );
  });
});
