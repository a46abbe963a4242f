/** A picture in shades of grey, one byte a pixel, row by row. */
export interface GreyPicture {
  readonly pixels: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Half the side of the square of neighbours, in pixels. */
const REACH = 6;
/** A pixel is ink when it differs from its surroundings by more than this, of 255. */
const CONTRAST = 14;
/** Share of ink below which nobody sees anything: some ten pixels in a small picture, less than one word. */
const LEAST_INK = 0.0002;

/**
 * Share of pixels that stand out from their surroundings. Light that falls off over the paper, grain and a tinted background are no ink;
 * writing, lines, edges and faces are.
 */
function inkShare({ pixels, width, height }: GreyPicture): number {
  const sums = summedAreas({ pixels, width, height });
  let ink = 0;
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - REACH);
    const bottom = Math.min(height, y + REACH + 1);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - REACH);
      const right = Math.min(width, x + REACH + 1);
      const at = (row: number, column: number) => sums[row * (width + 1) + column] ?? 0;
      const sum = at(bottom, right) - at(top, right) - at(bottom, left) + at(top, left);
      const mean = sum / ((bottom - top) * (right - left));
      if (Math.abs((pixels[y * width + x] ?? 0) - mean) > CONTRAST) ink++;
    }
  }
  return pixels.length === 0 ? 0 : ink / pixels.length;
}

/** Nothing can be made out. */
export const looksBlank = (picture: GreyPicture): boolean => inkShare(picture) < LEAST_INK;

/** Sums of all pixels above and left of each place, with an empty row and column first. */
function summedAreas({ pixels, width, height }: GreyPicture): Float64Array {
  const sums = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += pixels[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}
