/** Names in the forms that code needs them in. */
import { Hint } from '../launcher/steps.mjs';

const pattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** @throws Hint for anything but lower-case words joined by hyphens */
export function checkName(name, what) {
  if (pattern.test(name ?? '')) return name;
  throw new Hint(`A ${what} is named in lower-case words joined by hyphens, such as "${what === 'domain' ? 'feedback' : 'close-ticket'}".`);
}

export const camel = (name) => name.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
export const pascal = (name) => camel(name).replace(/^./, (letter) => letter.toUpperCase());
/** `close-ticket` → "Close ticket". */
export const sentence = (name) => name.replaceAll('-', ' ').replace(/^./, (letter) => letter.toUpperCase());
