import type { TicketView } from '@tinhso/feedback-contract';
import { useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { ticketPath, viewPath } from '../paths.js';
import { readFilter, writeFilter, type QueueFilter } from './queue-filter.js';

const MAP = { 'ban-do': '1' };

/** What the address says of the queue: what narrows it, and whether it is looked at on the map. Going back goes back through it. */
export interface QueueAddress {
  readonly filter: QueueFilter;
  readonly mapped: boolean;
  /** Path of the list as it is shown; of a report opened out of it. */
  readonly back: string;
  hrefOf: (id: string) => string;
  narrow: (filter: QueueFilter) => void;
  toggleMap: () => void;
  open: (id: string) => void;
  close: () => void;
}

/** @param id report that is open; it stays open when the list beside it is narrowed */
export function useQueueAddress(view: TicketView, id: string | undefined): QueueAddress {
  const [, navigate] = useLocation();
  const search = useSearch();
  return useMemo(() => {
    const params = new URLSearchParams(search);
    const filter = readFilter(params);
    const mapped = params.get('ban-do') === '1';
    const now = writeFilter(filter, mapped ? MAP : {});
    const hrefOf = (other: string) => ticketPath(view, other, now);
    return {
      filter,
      mapped,
      back: viewPath(view, now),
      hrefOf,
      narrow: (next) => {
        const then = writeFilter(next, mapped ? MAP : {});
        navigate(id ? ticketPath(view, id, then) : viewPath(view, then), { replace: true });
      },
      toggleMap: () => navigate(viewPath(view, writeFilter(filter, mapped ? {} : MAP))),
      open: (other) => navigate(hrefOf(other)),
      close: () => navigate(viewPath(view, now)),
    };
  }, [view, id, search, navigate]);
}
