/** How a paper lies on the desk: enlargement against the width of the desk, and quarter turns clockwise. */
export interface View {
  zoom: number;
  turns: number;
}

export const flatView: View = { zoom: 1, turns: 0 };
const steps = [0.5, 0.75, 1, 1.5, 2, 3, 4];

/** The next larger (`1`) or smaller (`-1`) enlargement; stays at the ends. */
export function zoomed(view: View, by: 1 | -1): View {
  const index = steps.indexOf(view.zoom);
  return { ...view, zoom: steps[Math.min(steps.length - 1, Math.max(0, index + by))] ?? 1 };
}

/** A quarter turn clockwise. */
export function turned(view: View): View {
  return { ...view, turns: (view.turns + 1) % 4 };
}

/** Size of an image on a desk of `width` px, and of the box it fills when turned. Never larger than its own pixels at 100 %. */
export function laidOut(natural: { width: number; height: number }, width: number, { zoom, turns }: View) {
  const sideways = turns % 2 === 1;
  const across = sideways ? natural.height : natural.width;
  const scale = Math.min(1, width / Math.max(1, across)) * zoom;
  const image = { width: natural.width * scale, height: natural.height * scale };
  return { image, box: sideways ? { width: image.height, height: image.width } : image };
}
