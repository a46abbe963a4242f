import { ApiError, faultsByPointer, type FaultLink } from '@tinhso/ui';

/** Faults by field name; a field without one is right. */
export type Faults<F extends string> = Partial<Record<F, string>>;

/** Faults for the summary, in the order of the fields on the page, each with the id of its control. */
export function summaryOf<F extends string>(faults: Faults<F>, ids: Record<F, string>): FaultLink[] {
  return (Object.keys(ids) as F[]).flatMap((field) => {
    const message = faults[field];
    return message === undefined ? [] : [{ id: ids[field], message }];
  });
}

/** The server's faults at those fields that this form has; undefined when the answer is about something else. */
export function faultsFromServer<F extends string>(error: unknown, ids: Record<F, string>): Faults<F> | undefined {
  if (!(error instanceof ApiError)) return undefined;
  const entries = Object.entries(faultsByPointer(error)).flatMap(([pointer, message]) => {
    const field = pointer.slice(1);
    return field in ids ? [[field, message] as const] : [];
  });
  return entries.length > 0 ? (Object.fromEntries(entries) as Faults<F>) : undefined;
}
