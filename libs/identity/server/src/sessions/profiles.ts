import { Inject, Injectable } from '@nestjs/common';
import { maskPhone } from '@tinhso/kernel';
import { identityProblems, type CitizenMe, type StaffMe } from '@tinhso/identity-contract';
import { ROLE_SCOPES } from '@tinhso/organisations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, FieldCipher, Problem, Reader } from '@tinhso/platform';
import { findAccount } from '../data/accounts.js';
import type { AccountRow } from '../data/account.entity.js';

/** Accounts as their owners see them. */
@Injectable()
export class Profiles {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem session-ended (401) when the account is gone or locked */
  async citizen(accountId: string): Promise<CitizenMe> {
    const account = await this.living(accountId, 'citizen');
    const phone = account.phoneSealed ? this.cipher.open(account.id, account.phoneSealed) : '';
    return { id: account.id, fullName: account.fullName, phoneMasked: phone && maskPhone(phone) };
  }

  /** @throws Problem session-ended (401), no-living-post (403) */
  async staff(accountId: string): Promise<StaffMe> {
    const account = await this.living(accountId, 'staff');
    const living = await this.organisations.livingPosts(this.reader.manager, account.id, this.clock.now());
    if (living.length === 0) throw Problem.from(identityProblems, 'no-living-post');
    const posts = living.map((post) => ({ ...post, scopes: [...(ROLE_SCOPES[post.role] ?? [])] }));
    const scopes = [...new Set(posts.flatMap((post) => post.scopes))].sort();
    return { id: account.id, fullName: account.fullName, login: account.login ?? '', posts, scopes };
  }

  private async living(accountId: string, kind: AccountRow['kind']): Promise<AccountRow> {
    const account = await findAccount(this.reader.manager, accountId);
    if (account?.kind !== kind || account.state !== 'active') throw Problem.from(identityProblems, 'session-ended');
    return account;
  }
}
