interface Lock {
  readonly packages: Readonly<Record<string, object>>;
}
export function completeLock(lock: Lock): { lock: Lock; added: string[] };
