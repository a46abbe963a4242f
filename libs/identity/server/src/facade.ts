import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { AccountKind, CodePurpose, CodeRequestedEvent, Profile } from '@tinhso/identity-contract';
import { FieldCipher, type Locale, type RequestContext, type Tx } from '@tinhso/platform';
import { CodeIssuer, type CodeRequest, type EntryOutcome } from './credentials/code-issuer.js';
import { findAccount, findAccountByPhone } from './data/accounts.js';
import { accountOfCitizenId, citizenIdIndexOf } from './data/profile-attributes.js';
import { ReadProfile } from './profile/read-profile.js';
import { SecondFactors } from './second-factor/second-factors.js';
import { CreateAccountUseCase, type NewCitizenAccount, type NewStaffAccount } from './use-cases/create-account.js';
import { createManagedAccount, type NewManagedAccount } from './use-cases/create-managed-account.js';
import { namesOfAccounts, namesToActFor } from './data/account-names.js';

/** Where an account can be reached. */
export interface AccountContact {
  readonly accountId: string;
  readonly fullName: string;
  readonly locale: Locale;
  readonly phone?: string;
  readonly email?: string;
}

export interface AccountProfile {
  readonly accountId: string;
  readonly kind: AccountKind;
  readonly fullName: string;
}

/** A code request with its secrets opened; never to be logged or stored. */
export interface OpenedCodeRequest {
  /** Phone or e-mail, after the channel of the request. */
  readonly to: string;
  /** Missing in warnings. */
  readonly code?: string;
  /** Path and query of the page that undoes what a warning tells of. */
  readonly link?: string;
  readonly expiresAt: Date;
}

/** What other domains may ask of identity. `manager` is the caller's transaction or reader, so that no second connection is taken. */
@Injectable()
export class IdentityFacade {
  constructor(
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(CreateAccountUseCase) private readonly creating: CreateAccountUseCase,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(ReadProfile) private readonly profiles: ReadProfile,
  ) {}

  /** Phone and e-mail in clear, for sending something. undefined when there is no such account. */
  async contactOf(manager: EntityManager, accountId: string): Promise<AccountContact | undefined> {
    const account = await findAccount(manager, accountId);
    if (!account) return undefined;
    const opened = (sealed: Buffer | null): string | undefined => (sealed ? this.cipher.open(account.id, sealed) : undefined);
    const { fullName, locale } = account;
    // A phone that nobody confirmed may be a stranger's. That of a managed account was confirmed before it was written.
    const phone = account.phoneIndex || account.state === 'managed' ? opened(account.phoneSealed) : undefined;
    return { accountId, fullName, locale, phone, email: opened(account.emailSealed) };
  }

  /** undefined when there is no such account. */
  async profileOf(manager: EntityManager, accountId: string): Promise<AccountProfile | undefined> {
    const account = await findAccount(manager, accountId);
    return account ? { accountId, kind: account.kind, fullName: account.fullName } : undefined;
  }

  /** What is known of a person, each with who says so; for the person's own use alone. @throws Problem not-found */
  knownOf(manager: EntityManager, accountId: string, locale: Locale): Promise<Profile> {
    return this.profiles.run(manager, accountId, locale);
  }

  /** Full names by account id in one query; ids without an account are left out. */
  namesOf(manager: EntityManager, accountIds: readonly string[]): Promise<Map<string, string>> {
    return namesOfAccounts(manager, accountIds);
  }

  /** Names of those of the accounts for which others may act at this moment: neither locked, nor erased, nor held after a takeover. */
  namesToActFor(manager: EntityManager, accountIds: readonly string[], now: Date): Promise<Map<string, string>> {
    return namesToActFor(manager, accountIds, now);
  }

  /** Blind index of an account's confirmed phone; undefined for an account without one. */
  async phoneIndexOf(manager: EntityManager, accountId: string): Promise<Buffer | undefined> {
    return (await findAccount(manager, accountId))?.phoneIndex ?? undefined;
  }

  /** Blind index of a citizen ID that somebody vouched for; undefined for an account without one. */
  citizenIdIndexOf(manager: EntityManager, accountId: string): Promise<Buffer | undefined> {
    return citizenIdIndexOf(manager, accountId);
  }

  /** The citizen for whom this citizen ID was vouched, in its stored form of twelve digits. Never tell the asking person whether there is one. */
  async citizenOfCitizenId(manager: EntityManager, citizenId: string): Promise<AccountProfile | undefined> {
    const accountId = await accountOfCitizenId(manager, this.cipher.blindIndex('citizen-id', citizenId));
    return accountId ? this.profileOf(manager, accountId) : undefined;
  }

  /** The citizen whose confirmed phone this is, in the stored form of ten digits. Never tell the asking person whether there is one. */
  async citizenOfPhone(manager: EntityManager, phone: string): Promise<AccountProfile | undefined> {
    const account = await findAccountByPhone(manager, 'citizen', this.cipher.blindIndex('phone', phone));
    return account ? { accountId: account.id, kind: account.kind, fullName: account.fullName } : undefined;
  }

  /** An account that nobody can sign in to, for a child or a company. @returns its id */
  createManagedAccount(tx: Tx, account: NewManagedAccount): Promise<string> {
    return createManagedAccount(tx, account, this.cipher);
  }

  /** Sends a one-time code for a matter of another domain; the code before it is void from then on. */
  sendCode(tx: Tx, request: CodeRequest): Promise<{ expiresAt: Date }> {
    return this.codes.issue(tx, request);
  }

  /** Judges a typed code. Refuse outside the transaction: a wrong try has to be committed. */
  enterCode(tx: Tx, entry: { subjectId: string; purpose: CodePurpose; typed: string }): Promise<EntryOutcome> {
    return this.codes.enter(tx, entry);
  }

  /** Opens what `identity.code_requested` carries. @throws Error when it was altered */
  openCodeRequest(payload: CodeRequestedEvent['payload']): OpenedCodeRequest {
    const open = (sealed: string): string => this.cipher.open(payload.codeId, Buffer.from(sealed, 'base64'));
    return {
      to: open(payload.sealedTo),
      ...(payload.sealedCode === undefined ? {} : { code: open(payload.sealedCode) }),
      ...(payload.sealedLink === undefined ? {} : { link: open(payload.sealedLink) }),
      expiresAt: new Date(payload.expiresAt),
    };
  }

  /** A citizen with a phone taken as confirmed; the one that exists when the phone is known. Takes its own transaction. */
  createCitizenAccount(ctx: RequestContext, input: NewCitizenAccount): Promise<{ accountId: string; created: boolean }> {
    return this.creating.citizen(ctx, input);
  }

  /** A member of staff; the one that exists when the login is known. Takes its own transaction. */
  createStaffAccount(ctx: RequestContext, input: NewStaffAccount): Promise<{ accountId: string; created: boolean }> {
    return this.creating.staff(ctx, input);
  }

  /** An authenticator (Base32) that is in use at once, for moving accounts and for demo data; one in use stays. */
  importTotp(tx: Tx, accountId: string, secret: string): Promise<void> {
    return this.factors.importTotp(tx, accountId, secret);
  }

  /** Takes every second factor of an account away; its owner was recognised by other means and sets up a new one. */
  resetSecondFactor(tx: Tx, accountId: string): Promise<void> {
    return this.factors.reset(tx, accountId);
  }
}
