import type { ExchangeFault } from '@tinhso/integrations-contract';

/** A refusal of the filing: a Problem of the platform. */
interface Refusal {
  readonly code: string;
  readonly definition: { readonly vi: string };
  readonly options: { readonly errors?: readonly ExchangeFault[]; readonly detail?: string };
}

/** What a refusal of the filing means for whoever looks: every fault with its place, or the refusal itself. */
export function faultsOf({ code, definition, options: { errors, detail } }: Refusal): ExchangeFault[] {
  if (errors && errors.length > 0) return errors.map(({ pointer, message }) => ({ pointer, message }));
  return [{ pointer: '', message: `${definition.vi}${detail ? `: ${detail}` : ''} (${code})` }];
}

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 3_600_000;

/** Pause before the next try, doubling from half a minute to an hour. */
export const pauseAfter = (tries: number): number => Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** Math.min(tries, 10));
