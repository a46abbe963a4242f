import type { CodeChannel } from '@tinhso/identity-contract';
import { platformProblems, Problem, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import type { Addresses } from '../credentials/addresses.js';
import type { AccountRow } from '../data/account.entity.js';
import { findAccountByEmail, findAccountByPhone } from '../data/accounts.js';
import { readPhone } from './challenge.js';

/** What a citizen is found by: a phone or an e-mail, as its blind index. */
export interface Identifier {
  readonly channel: CodeChannel;
  readonly index: Buffer;
}

/** @throws Problem invalid (422) unless there is exactly one of both */
export function readIdentifier(ctx: RequestContext, addresses: Addresses, input: { phone?: string; email?: string }): Identifier {
  if (input.phone !== undefined && input.email === undefined)
    return { channel: 'sms', index: addresses.indexOf('sms', readPhone(ctx, input.phone)) };
  if (input.email !== undefined && input.phone === undefined) return { channel: 'email', index: addresses.indexOf('email', input.email) };
  const message = ctx.locale === 'vi' ? 'Nhập số điện thoại hoặc email.' : 'Enter a phone number or an e-mail.';
  throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/phone', message }] });
}

/** The citizen whose confirmed phone or e-mail it is. */
export const findCitizen = (manager: EntityManager, { channel, index }: Identifier): Promise<AccountRow | null> =>
  channel === 'sms' ? findAccountByPhone(manager, 'citizen', index) : findAccountByEmail(manager, 'citizen', index);
