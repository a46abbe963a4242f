import type { ParcelEventCode, ParcelState } from '@tinhso/dossiers-contract';

/** An event as the post reported it. */
export interface ReportedEvent {
  readonly eventId: string;
  readonly code: ParcelEventCode;
  readonly at: Date;
}

const STATE_OF: Readonly<Record<ParcelEventCode, ParcelState>> = {
  collected: 'in_transit',
  in_transit: 'in_transit',
  delivering: 'delivering',
  not_met: 'in_transit',
  returning: 'returning',
  delivered: 'delivered',
  returned: 'returned',
  lost: 'lost',
};
/** What comes later in a parcel's life counts more among events of one moment. */
const RANK: readonly ParcelEventCode[] = ['collected', 'in_transit', 'delivering', 'not_met', 'returning', 'lost', 'returned', 'delivered'];

/** Whether a parcel has come to an end. */
export const isParcelOver = (state: ParcelState): boolean => ['delivered', 'returned', 'lost', 'refused'].includes(state);

/** Events by their own time, the last one first; the order in which they came does not matter. */
export const inOrder = <E extends ReportedEvent>(events: readonly E[]): E[] =>
  [...events].sort((a, b) => b.at.getTime() - a.at.getTime() || RANK.indexOf(b.code) - RANK.indexOf(a.code));

/**
 * Where a parcel stands after everything that was reported. An end counts even if something earlier in its life is dated later: a scan
 * that was sent on late brings no parcel back. @returns `registered` when nothing was reported
 */
export function standingOf(events: readonly ReportedEvent[]): ParcelState {
  const ordered = inOrder(events);
  const last = ordered.find(({ code }) => isParcelOver(STATE_OF[code])) ?? ordered[0];
  return last ? STATE_OF[last.code] : 'registered';
}
