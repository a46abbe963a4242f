/** An expected outcome that may be a refusal. What nobody expects is thrown instead. */
export type Result<T, E> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E };

/** A success. */
export function ok<T>(value: T): Result<T, never> {
  return { ok: true, value };
}

/** A refusal, with its reason. */
export function err<E>(error: E): Result<never, E> {
  return { ok: false, error };
}

/** Applies `change` to a success and leaves a refusal as it is. */
export function mapResult<T, U, E>(result: Result<T, E>, change: (value: T) => U): Result<U, E> {
  return result.ok ? ok(change(result.value)) : result;
}

/** The value of a success; throws for a refusal. For places where a refusal would be a fault of our own. */
export function unwrap<T, E>(result: Result<T, E>): T {
  if (result.ok) return result.value;
  throw new Error(`expected a success, got ${JSON.stringify(result.error)}`);
}
