/**
 * Key that makes a repeated command one command: kept under `slot` in this browser until {@link forgetIdempotencyKey},
 * so that a double tap, a retry or a reload sends the same key.
 */
export function idempotencyKey(slot: string): string {
  const name = `idempotency:${slot}`;
  const kept = localStorage.getItem(name);
  if (kept) return kept;
  const made = randomKey();
  localStorage.setItem(name, made);
  return made;
}

/** Whether a command of this slot was sent and its answer never came. */
export function awaitsAnswer(slot: string): boolean {
  return localStorage.getItem(`idempotency:${slot}`) !== null;
}

/** To be called when the command was answered: the next one is a new one. */
export function forgetIdempotencyKey(slot: string): void {
  localStorage.removeItem(`idempotency:${slot}`);
}

/** 128 random bits as hex; `crypto.randomUUID` is missing on plain-http addresses of a local network. */
function randomKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
