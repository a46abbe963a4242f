import { Inject, Injectable } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { identityLimits, type AccountKind, type PasskeyCeremony, type PasskeyMade, type PasskeyUsed } from '@tinhso/identity-contract';
import { Clock, Reader, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticatorTransport,
  type WebAuthnCredential,
} from '@simplewebauthn/server';
import type { CeremonyPurpose, PasskeyCeremonyRow, PasskeyRow } from '../data/passkey.entity.js';
import { findCeremony, findPasskey, insertCeremony, markPasskeyUsed, passkeysOf, useCeremony } from '../data/passkeys.js';
import { RelyingParty } from './relying-party.js';

/** What an answer is held against. `accountId` is left out where the passkey says whose it is. */
export interface Expected {
  readonly purpose: CeremonyPurpose;
  readonly kind: AccountKind;
  readonly accountId?: string;
}

/** A checked answer. It counts once `burn` has said so inside the transaction that acts on it. */
export interface UsedPasskey {
  readonly accountId: string;
  readonly burn: (tx: Tx) => Promise<boolean>;
}

/** What is kept of a new passkey. */
export type NewPasskey = Pick<PasskeyRow, 'credentialId' | 'publicKey' | 'counter' | 'transports' | 'synced'>;
export interface MadePasskey {
  readonly passkey: NewPasskey;
  readonly burn: (tx: Tx) => Promise<boolean>;
}

/** Questions to authenticators and the judgement of their answers. Signatures are checked outside transactions. */
@Injectable()
export class PasskeyCeremonies {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(RelyingParty) private readonly party: RelyingParty,
  ) {}

  /** Asks for the use of a passkey: of any when no account is named, else of one of the account's. */
  async askForUse(ctx: RequestContext, expected: Expected): Promise<PasskeyCeremony> {
    const own = expected.accountId ? await passkeysOf(this.reader.manager, expected.accountId) : [];
    const options = await generateAuthenticationOptions({
      rpID: this.party.id,
      userVerification: 'required',
      timeout: identityLimits.passkey.ceremonyTtl * 1000,
      ...(expected.accountId ? { allowCredentials: own.map(described) } : {}),
    });
    return this.kept(ctx, expected, options.challenge, { ...options });
  }

  /** Asks for a new passkey that signs in without a name being typed. */
  async askForNew(ctx: RequestContext, expected: Required<Expected>, userName: string, displayName: string): Promise<PasskeyCeremony> {
    const own = await passkeysOf(this.reader.manager, expected.accountId);
    const options = await generateRegistrationOptions({
      rpName: this.party.name,
      rpID: this.party.id,
      userID: new TextEncoder().encode(expected.accountId),
      userName,
      userDisplayName: displayName,
      timeout: identityLimits.passkey.ceremonyTtl * 1000,
      attestationType: 'none',
      excludeCredentials: own.map(described),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return this.kept(ctx, expected, options.challenge, { ...options });
  }

  /** undefined for whatever is wrong with an answer. */
  async checkUse(ceremonyId: string, response: PasskeyUsed, expected: Expected): Promise<UsedPasskey | undefined> {
    const ceremony = await this.open(ceremonyId, expected);
    const passkey = await findPasskey(this.reader.manager, Buffer.from(response.id, 'base64url'));
    if (!ceremony || !passkey || (expected.accountId && passkey.accountId !== expected.accountId)) return undefined;
    const verified = await orNothing(() =>
      verifyAuthenticationResponse({
        response: response as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
        expectedChallenge: ceremony.challenge,
        expectedOrigin: this.party.origins,
        expectedRPID: this.party.id,
        credential: credentialOf(passkey),
        requireUserVerification: true,
      }),
    );
    if (!verified?.verified) return undefined;
    const { newCounter } = verified.authenticationInfo;
    const burn = async (tx: Tx): Promise<boolean> => {
      if (!(await useCeremony(tx, ceremonyId))) return false;
      await markPasskeyUsed(tx, passkey.id, newCounter);
      return true;
    };
    return { accountId: passkey.accountId, burn };
  }

  /** undefined for whatever is wrong with an answer. */
  async checkNew(ceremonyId: string, response: PasskeyMade, expected: Required<Expected>): Promise<MadePasskey | undefined> {
    const ceremony = await this.open(ceremonyId, expected);
    if (!ceremony) return undefined;
    const verified = await orNothing(() =>
      verifyRegistrationResponse({
        response: response as Parameters<typeof verifyRegistrationResponse>[0]['response'],
        expectedChallenge: ceremony.challenge,
        expectedOrigin: this.party.origins,
        expectedRPID: this.party.id,
        requireUserVerification: true,
      }),
    );
    if (!verified?.verified) return undefined;
    const { credential, credentialBackedUp } = verified.registrationInfo;
    const passkey = {
      credentialId: Buffer.from(credential.id, 'base64url'),
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: (credential.transports ?? []).join(',').slice(0, 120),
      synced: credentialBackedUp,
    };
    return { passkey, burn: (tx) => useCeremony(tx, ceremonyId) };
  }

  private async open(id: string, { purpose, kind, accountId }: Expected): Promise<PasskeyCeremonyRow | undefined> {
    const row = await findCeremony(this.reader.manager, id);
    const fits = row?.purpose === purpose && row.kind === kind && row.accountId === (accountId ?? null);
    return fits && row.usedAt === null && this.clock.now() < row.expiresAt ? row : undefined;
  }

  private async kept(
    ctx: RequestContext,
    { purpose, kind, accountId = undefined }: Expected,
    challenge: string,
    options: Record<string, unknown>,
  ): Promise<PasskeyCeremony> {
    const id = newId();
    await this.unitOfWork.run(ctx, (tx) => {
      const expiresAt = new Date(tx.now.getTime() + identityLimits.passkey.ceremonyTtl * 1000);
      return insertCeremony(tx, { id, purpose, kind, accountId: accountId ?? null, challenge, createdAt: tx.now, expiresAt, usedAt: null });
    });
    return { ceremonyId: id, options };
  }
}

/** The library throws for every answer that is wrong in any way; here that is one and the same: no. */
async function orNothing<T>(check: () => Promise<T>): Promise<T | undefined> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}

const transportsOf = (row: PasskeyRow): AuthenticatorTransport[] => row.transports.split(',').filter(Boolean) as AuthenticatorTransport[];

const described = (row: PasskeyRow) => ({ id: row.credentialId.toString('base64url'), transports: transportsOf(row) });

const credentialOf = (row: PasskeyRow): WebAuthnCredential => ({
  id: row.credentialId.toString('base64url'),
  publicKey: new Uint8Array(row.publicKey),
  counter: row.counter,
  transports: transportsOf(row),
});
