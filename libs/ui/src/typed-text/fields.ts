/** A control in which people type. */
export type TypedControl = HTMLInputElement | HTMLTextAreaElement;

const TYPES = new Set(['text', 'search', 'tel', 'url', 'email', 'number', 'date', '']);

/** Whether what is typed here may be kept: never passwords, never one-time codes, never what says `data-unkept`. */
export function isKept(target: unknown): target is TypedControl {
  if (target instanceof HTMLTextAreaElement) return !target.closest('[data-unkept]');
  if (!(target instanceof HTMLInputElement) || !TYPES.has(target.type)) return false;
  return !/one-time-code|password/.test(target.autocomplete) && !/^code/.test(target.name) && !target.closest('[data-unkept]');
}

/** How a control is found again after the page was drawn anew: by its name and its label, and its place among those alike. */
export function keyOf(control: TypedControl): string {
  const words = wordsOf(control);
  const alike = controls().filter((each) => wordsOf(each) === words);
  return `${words}#${alike.indexOf(control)}`;
}

export const findControl = (key: string): TypedControl | undefined => controls().find((control) => keyOf(control) === key);

const controls = (): TypedControl[] => [...document.querySelectorAll<TypedControl>('input, textarea')].filter(isKept);

function wordsOf(control: TypedControl): string {
  const label = control.labels?.[0]?.textContent ?? control.getAttribute('aria-label') ?? '';
  return `${control.tagName}|${control.name}|${label.trim()}`;
}

/** Writes into a control as if the person had typed it, so that the form that owns it hears of it. */
export function typeInto(control: TypedControl, value: string): void {
  const prototype = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype;
  // React listens to the setter of the element itself; the one of the prototype is the browser's own.
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(control, value);
  control.dispatchEvent(new Event('input', { bubbles: true }));
}
