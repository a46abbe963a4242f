/** Steps of a pin in pixels; with Shift it goes farther. */
const STEP = 12;
const LEAP = 60;

const directions: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How far a key moves the pin, in pixels right and down; undefined for other keys. */
export function moveOfKey({ key, shiftKey }: { key: string; shiftKey: boolean }): readonly [number, number] | undefined {
  const direction = directions[key];
  const step = shiftKey ? LEAP : STEP;
  return direction && [direction[0] * step, direction[1] * step];
}
