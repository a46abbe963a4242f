import fc from 'fast-check';
import { MASK, maskText } from './mask-text.js';

const shown = (text: string) => maskText(text).text;

describe('masking of what everybody may read', () => {
  it.each([
    ['Gọi 0912345678 nhé', `Gọi ${MASK} nhé`],
    ['số 0912 345 678.', `số ${MASK}.`],
    ['+84 912.345.678', MASK],
    ['(0207) 3822 123', MASK],
    ['CCCD 008099012345, CMND 070 123 456', `CCCD ${MASK}, CMND ${MASK}`],
    ['xe 22A-123.45 và 22-B1 234.56', `xe ${MASK} và ${MASK}`],
    ['xe tải 29c12345 đổ trộm', `xe tải ${MASK} đổ trộm`],
    ['thư: ma.hanh@example.vn', `thư: ${MASK}`],
    ['ma.hanh @ example . com', MASK],
    ['０９１２３４５６７８', MASK],
    ['09\u200b12\u200b345678', MASK],
  ])('%s', (text, expected) => {
    expect(maskText(text)).toEqual({ text: expected, masked: true });
  });

  it.each([
    'Ổ gà trước số 12, ngõ 45, từ 20-11-2026',
    'Thu 1.200.000.000 đồng không biên lai',
    'Rác ba ngày, 18h30 hôm 22/11/2026',
    'cột đèn số 0012 tổ 4',
    'QL2 km 134+500',
  ])('leaves %s', (text) => {
    expect(maskText(text)).toEqual({ text, masked: false });
  });

  it('leaves no number of nine digits or more, whatever stands between them and around', () => {
    const marks = fc.constantFrom('', ' ', '.', '-', '. ');
    const words = fc.string({ maxLength: 20 }).map((text) => text.replace(/[\d\p{L}]/gu, ' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), marks), { minLength: 9, maxLength: 12 }), words, (digits, around) => {
        const number = digits.map(([digit, mark], n) => (n === digits.length - 1 ? String(digit) : `${digit}${mark}`)).join('');
        // What is read as a date or a sum is meant to stay.
        fc.pre(!/\d{1,2}[.-]\d{1,2}[.-]\d{2}/.test(number));
        expect(shown(`${around} x ${number} y ${around}`)).toContain(MASK);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const once = shown(text);
        expect(shown(once)).toBe(once);
      }),
    );
  });
});
