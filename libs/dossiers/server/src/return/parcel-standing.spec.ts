import type { ParcelEventCode } from '@tinhso/dossiers-contract';
import { inOrder, standingOf, type ReportedEvent } from './parcel-standing.js';

const event = (code: ParcelEventCode, hour: number): ReportedEvent => ({
  eventId: `${code}-${hour}`,
  code,
  at: new Date(Date.UTC(2026, 10, 24, hour)),
});
const way = [event('collected', 1), event('in_transit', 5), event('delivering', 8), event('delivered', 9)];

/** Every order of a few things. */
const orders = <T>(items: readonly T[]): T[][] =>
  items.length < 2 ? [[...items]] : items.flatMap((item, i) => orders(items.filter((_, j) => j !== i)).map((rest) => [item, ...rest]));

describe('where a parcel stands', () => {
  it('does not depend on the order in which reports come', () => {
    for (const order of orders(way)) {
      expect(standingOf(order)).toBe('delivered');
      expect(inOrder(order).map(({ code }) => code)).toEqual(['delivered', 'delivering', 'in_transit', 'collected']);
    }
  });

  it('is what was reported last by its own time', () => {
    expect(standingOf([])).toBe('registered');
    expect(standingOf(way.slice(0, 1))).toBe('in_transit');
    expect(standingOf([event('delivering', 8), event('not_met', 9)])).toBe('in_transit');
    expect(standingOf([event('not_met', 9), event('returning', 10)])).toBe('returning');
    expect(standingOf([event('returned', 30), event('returning', 10)])).toBe('returned');
  });

  it('stays at its end although an earlier scan is dated later', () => {
    expect(standingOf([event('delivered', 9), event('in_transit', 10)])).toBe('delivered');
    expect(standingOf([event('lost', 9), event('in_transit', 10)])).toBe('lost');
  });

  it('trusts a delivery more than an earlier report of loss, and a later return more than a loss', () => {
    expect(standingOf([event('lost', 9), event('delivered', 12)])).toBe('delivered');
    expect(standingOf([event('lost', 9), event('returned', 12)])).toBe('returned');
  });
});
