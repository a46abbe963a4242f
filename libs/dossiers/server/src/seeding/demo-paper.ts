import sharp from 'sharp';
import type { Dice } from './random.js';

const WIDTH = 480;
const HEIGHT = 672;

/** A rectangle of one grey: place, size, shade from 0 to 255. */
type Stroke = readonly [x: number, y: number, width: number, height: number, shade: number];

/**
 * A drawing in place of a photographed paper: heading and lines of writing. None names anybody.
 * Drawn pixel by pixel, because the product lets no program draw from vector formats (see the content gate of files).
 */
export function drawPaper(dice: Dice): Promise<Buffer> {
  const pixels = Buffer.alloc(WIDTH * HEIGHT, dice.between(238, 252));
  const lines = Array.from({ length: 15 }, (_, n): Stroke => [48, 190 + n * 29, dice.between(170, 380), 8, 130]);
  const strokes: readonly Stroke[] = [[120, 52, 240, 10, 60], [150, 74, 180, 8, 60], [96, 124, 288, 20, 30], ...lines];
  for (const [x, y, width, height, shade] of strokes)
    for (let row = y; row < y + height; row++) pixels.fill(shade, row * WIDTH + x, row * WIDTH + x + width);
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 1 } })
    .jpeg({ quality: 75 })
    .toBuffer();
}
