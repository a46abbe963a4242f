import { amountInWords } from './words.js';

describe('amounts in words', () => {
  it.each([
    [7_000, 'Bảy nghìn đồng'],
    [15_000, 'Mười lăm nghìn đồng'],
    [21_004, 'Hai mươi mốt nghìn không trăm lẻ bốn đồng'],
    [1_050_000, 'Một triệu không trăm năm mươi nghìn đồng'],
    [1_000_000_000, 'Một tỉ đồng'],
  ])('%d', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });
});
