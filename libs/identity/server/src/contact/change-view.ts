import { maskPhone } from '@tinhso/kernel';
import type { CodeChannel, ContactChange } from '@tinhso/identity-contract';
import type { ContactChangeRow } from '../data/contact.entities.js';
import { maskEmail } from '../domain/email.js';

/** Enough of a phone or e-mail for its owner to know it. */
export const maskOf = (channel: CodeChannel, address: string): string => (channel === 'sms' ? maskPhone(address) : maskEmail(address));

/** A change as its owner sees it. */
export function changeView(row: ContactChangeRow, newAddress: string, oldAddress: string | undefined): ContactChange {
  const { id, channel, effectiveAt } = row;
  const needs: ContactChange['needs'] = [
    ...(row.needsOld && !row.oldConfirmedAt && !row.lostAt ? (['old'] as const) : []),
    ...(row.newConfirmedAt ? [] : (['new'] as const)),
  ];
  return {
    id,
    channel,
    state: row.state === 'cancelled' ? 'done' : row.state,
    newMasked: maskOf(channel, newAddress),
    ...(oldAddress === undefined ? {} : { oldMasked: maskOf(channel, oldAddress) }),
    needs,
    expiresAt: row.expiresAt.toISOString(),
    ...(effectiveAt ? { effectiveAt: effectiveAt.toISOString() } : {}),
  };
}
