import { attempt } from './attempt.js';

/** Begins like the drafts, so that signing out removes it as well. */
const slot = 'draft:feedback-guest';
const BYTES = 32;
/** Hours for which a guest may ask to keep a draft on the device. */
export const GUEST_HOURS = 24;
const KEPT_MS = GUEST_HOURS * 3_600_000;

/**
 * Key of whoever writes without an account. It lives as long as the tab, through reloads: whoever takes the phone next and opens the page
 * has another tab and another key, and nothing of what was written can be opened with it.
 */
export function guestKey(): string | undefined {
  const known = keyOfTab();
  if (known) return known;
  const made = toBase64Url(crypto.getRandomValues(new Uint8Array(BYTES)));
  return attempt(() => sessionStorage.setItem(slot, made)) ? made : undefined;
}

export const keyOfTab = (): string | undefined => attempt(() => sessionStorage.getItem(slot))?.value ?? undefined;

/** Keeps the key for a day for whoever opens the page on this device, because the person asked for it. */
export function keepForADay(now: number): void {
  const key = guestKey();
  if (key) attempt(() => localStorage.setItem(slot, JSON.stringify({ key, until: now + KEPT_MS })));
}

/** A key that was kept and is not too old. */
export function keptKey(now: number): string | undefined {
  const text = attempt(() => localStorage.getItem(slot))?.value;
  if (!text) return undefined;
  const { key, until } = JSON.parse(text) as { key: string; until: number };
  if (now < until) return key;
  attempt(() => localStorage.removeItem(slot));
  return undefined;
}

/** Whoever says that the draft is theirs goes on with it in this tab. */
export function takeKey(key: string): void {
  attempt(() => sessionStorage.setItem(slot, key));
}

export function forgetGuestKey(): void {
  attempt(() => sessionStorage.removeItem(slot));
  attempt(() => localStorage.removeItem(slot));
}

const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
