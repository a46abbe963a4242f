import type { CodeChannel, LostEnd } from '@tinhso/identity-contract';
import type { AccountEnds } from '../credentials/addresses.js';

export interface Standing {
  readonly ends: AccountEnds;
  readonly totp: boolean;
  readonly backupCodes: number;
  readonly assurance: number;
}

const other = (channel: CodeChannel): CodeChannel => (channel === 'sms' ? 'email' : 'sms');

/** Ways that can stand in for a lost end of this kind. */
export function lostEndWays({ ends, totp, backupCodes, assurance }: Standing, channel: CodeChannel): LostEnd['way'][] {
  return [
    ...(ends[other(channel)] === undefined ? [] : (['other-end'] as const)),
    ...(totp ? (['totp'] as const) : []),
    ...(backupCodes > 0 ? (['backup'] as const) : []),
    ...(assurance >= 2 ? (['eid'] as const) : []),
  ];
}

export const otherChannel = other;
