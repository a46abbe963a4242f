import { Inject, Injectable } from '@nestjs/common';
import { maskPhone } from '@tinhso/kernel';
import { identityProblems, type CitizenMe, type StaffMe, type StaffMePost } from '@tinhso/identity-contract';
import { NEWCOMER_ROLE, scopesIn, type LivingPost } from '@tinhso/organisations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, FieldCipher, Problem, Reader, type Assurance } from '@tinhso/platform';
import { namesOfAccounts } from '../data/account-names.js';
import { findAccount } from '../data/accounts.js';
import type { AccountRow } from '../data/account.entity.js';

function postView(
  { validFrom: _, validTo, deputyFor, fields, ...post }: LivingPost,
  { names, ofProvince }: { names: ReadonlyMap<string, string>; ofProvince: boolean },
): StaffMePost {
  return {
    ...post,
    scopes: scopesIn(post.role, { ofProvince }),
    ...(fields ? { fields: [...fields] } : {}),
    ...(validTo ? { until: validTo.toISOString() } : {}),
    ...(deputyFor ? { deputyFor: { accountId: deputyFor.accountId, name: names.get(deputyFor.accountId) ?? '' } } : {}),
  };
}

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
  async citizen(accountId: string, assurance: Assurance = 0): Promise<CitizenMe> {
    const account = await this.living(accountId, 'citizen');
    const phone = account.phoneSealed ? this.cipher.open(account.id, account.phoneSealed) : '';
    return { id: account.id, fullName: account.fullName, phoneMasked: phone && maskPhone(phone), assurance };
  }

  /** @throws Problem session-ended (401), no-living-post (403) */
  async staff(accountId: string): Promise<StaffMe> {
    const account = await this.living(accountId, 'staff');
    const living = await this.organisations.livingPosts(this.reader.manager, account.id, this.clock.now());
    if (living.length === 0) throw Problem.from(identityProblems, 'no-living-post');
    const names = await namesOfAccounts(
      this.reader.manager,
      living.flatMap((post) => post.deputyFor?.accountId ?? []),
    );
    const initial = account.initialPasswordUntil !== null;
    const posts = living.map((post) => {
      const ofProvince = this.organisations.isProvince(post.unitId);
      return postView(initial ? { ...post, role: NEWCOMER_ROLE } : post, { names, ofProvince });
    });
    const scopes = [...new Set(posts.flatMap((post) => post.scopes))].sort();
    return {
      id: account.id,
      fullName: account.fullName,
      login: account.login ?? '',
      posts,
      scopes,
      ...(initial ? { mustChangePassword: true } : {}),
    };
  }

  private async living(accountId: string, kind: AccountRow['kind']): Promise<AccountRow> {
    const account = await findAccount(this.reader.manager, accountId);
    if (account?.kind !== kind || account.state !== 'active') throw Problem.from(identityProblems, 'session-ended');
    return account;
  }
}
