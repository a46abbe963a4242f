import { ApiError, faultsByPointer } from '@tinhso/ui';

/** Faults of an answer at the members of a form; a fault of an element stands at its list. `under` is where the form's members lie in the body. */
export function faultsOf(error: unknown, under = ''): Record<string, string> {
  if (!(error instanceof ApiError)) return {};
  return Object.fromEntries(
    Object.entries(faultsByPointer(error))
      .filter(([pointer]) => pointer.startsWith(`${under}/`) || under === '')
      .map(([pointer, message]) => [pointer.slice(under.length + 1).split('/')[0] ?? '', message]),
  );
}
