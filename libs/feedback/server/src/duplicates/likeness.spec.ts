import { likeness } from './likeness.js';

describe('likeness of texts', () => {
  it('sees the same thing in other words, with or without tones', () => {
    const same = likeness('Ổ gà to trước cổng trường Lê Quý Đôn', 'o ga rat to o cong truong le quy don');
    expect(same).toBeGreaterThan(0.6);
    expect(same).toBeGreaterThan(likeness('Ổ gà to trước cổng trường Lê Quý Đôn', 'Đèn đường tắt ba hôm nay'));
  });

  it('is one for the same and nothing for the empty', () => {
    expect(likeness('rác chất đống', 'Rác chất đống!')).toBe(1);
    expect(likeness('', 'rác')).toBe(0);
  });
});
