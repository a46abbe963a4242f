import { Inject, Injectable } from '@nestjs/common';
import { StaffAccounts } from '@tinhso/identity-server';
import { Reader, type RequestContext } from '@tinhso/platform';
import type { HandedOverPassword, LockMember, Member } from '@tinhso/staffing-contract';
import { PostRules } from '../post-rules.js';
import { Roster } from '../roster.js';

/** Locks an account and lets it in again, hands over a new password, takes a lost second factor away. Every session ends with it. */
@Injectable()
export class SecureMember {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(StaffAccounts) private readonly accounts: StaffAccounts,
    @Inject(PostRules) private readonly rules: PostRules,
    @Inject(Roster) private readonly roster: Roster,
  ) {}

  /** @throws Problem not-found, not-oneself */
  async lock(ctx: RequestContext, accountId: string, { locked }: LockMember): Promise<Member> {
    await this.judge(ctx, accountId);
    await this.accounts.setLocked(ctx, accountId, locked);
    return this.roster.member(ctx, this.reader.manager, accountId);
  }

  /** @throws Problem not-found, not-oneself */
  async resetPassword(ctx: RequestContext, accountId: string): Promise<HandedOverPassword> {
    await this.judge(ctx, accountId);
    const initialPassword = await this.accounts.resetPassword(ctx, accountId);
    return { member: await this.roster.member(ctx, this.reader.manager, accountId), initialPassword };
  }

  /** @throws Problem not-found, not-oneself */
  async resetSecondFactor(ctx: RequestContext, accountId: string): Promise<Member> {
    await this.judge(ctx, accountId);
    await this.accounts.resetSecondFactor(ctx, accountId);
    return this.roster.member(ctx, this.reader.manager, accountId);
  }

  private async judge(ctx: RequestContext, accountId: string): Promise<void> {
    await this.roster.within(ctx, this.reader.manager, accountId);
    this.rules.refuseOneself(ctx, accountId);
  }
}
