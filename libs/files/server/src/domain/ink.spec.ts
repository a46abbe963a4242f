import { looksBlank, type GreyPicture } from './ink.js';

const width = 200;
const height = 280;
/** A picture by a rule for each pixel. */
const drawn = (shade: (x: number, y: number) => number): GreyPicture => ({
  width,
  height,
  pixels: Uint8Array.from({ length: width * height }, (_, n) => shade(n % width, Math.floor(n / width))),
});

describe('looksBlank', () => {
  it.each([0, 97, 255])('sees nothing in one shade, %d', (shade) => expect(looksBlank(drawn(() => shade))).toBe(true));

  it('takes light that falls off over the paper for no writing', () =>
    expect(looksBlank(drawn((x, y) => 90 + ((x + y) * 150) / (width + height)))).toBe(true));

  it('takes fine grain and a few specks of dust for no writing', () =>
    expect(looksBlank(drawn((x, y) => ((x * 53 + y * 97) % 400 === 0 && y < 10 ? 120 : 240 + ((x * 7 + y * 13) % 9))))).toBe(true));

  it('sees one word, dark on light and light on dark', () => {
    const word = (x: number, y: number) => y > 100 && y < 108 && x > 40 && x < 80 && x % 3 === 0;
    expect(looksBlank(drawn((x, y) => (word(x, y) ? 40 : 250)))).toBe(false);
    expect(looksBlank(drawn((x, y) => (word(x, y) ? 250 : 20)))).toBe(false);
  });
});
