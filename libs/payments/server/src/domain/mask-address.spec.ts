import { maskAddress } from './mask-address.js';

describe('an address of which one letter is shown', () => {
  it.each([
    ['hanh.ma@gmail.com', 'h***@gmail.com'],
    ['a@b.vn', 'a***@b.vn'],
    ['nobody', '***'],
  ])('%s → %s', (address, shown) => {
    expect(maskAddress(address)).toBe(shown);
  });
});
