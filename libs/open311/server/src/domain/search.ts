import { open311Limits } from '@tinhso/open311-contract';
import { Faults, listOf, textOf, type Parameters } from './parameters.js';
import { parseW3cDate } from './w3c-date.js';

/** What GET requests asks for. Ids override everything else. */
export type Search =
  | { readonly ids: readonly string[] }
  | {
      readonly ids?: undefined;
      readonly services: readonly string[];
      readonly from: Date;
      readonly to: Date;
      /** Both when nothing was said. */
      readonly state?: 'open' | 'closed';
    };

const DAY = 86_400_000;
const SPAN = open311Limits.days * DAY;

function dateOf(parameters: Parameters, name: string, faults: Faults): Date | undefined {
  const text = textOf(parameters, name);
  if (text === undefined) return undefined;
  const date = parseW3cDate(text);
  if (!date) faults.add(name, 'date');
  return date;
}

/** One given date reaches 90 days to the other side; none is the last 90 days. */
function spanOf(parameters: Parameters, now: Date, faults: Faults): { from: Date; to: Date } {
  const start = dateOf(parameters, 'start_date', faults);
  const end = dateOf(parameters, 'end_date', faults);
  if (start && end) {
    if (end < start) faults.add('end_date', 'order');
    else if (end.getTime() - start.getTime() > SPAN) faults.add('end_date', 'span');
    return { from: start, to: end };
  }
  if (start) return { from: start, to: new Date(start.getTime() + SPAN) };
  const to = end ?? now;
  return { from: new Date(to.getTime() - SPAN), to };
}

/** Reads the arguments of GET requests, whatever is empty being absent. */
export function readSearch(parameters: Parameters, now: Date, faults: Faults): Search {
  const ids = listOf(parameters, 'service_request_id');
  if (ids.length > open311Limits.rows) faults.add('service_request_id', 'many');
  if (ids.length > 0) return { ids };
  const states = listOf(parameters, 'status');
  if (states.some((state) => state !== 'open' && state !== 'closed')) faults.add('status', 'status');
  const span = spanOf(parameters, now, faults);
  const [only] = states;
  return {
    services: listOf(parameters, 'service_code'),
    ...span,
    ...(states.length === 1 && (only === 'open' || only === 'closed') ? { state: only } : {}),
  };
}
