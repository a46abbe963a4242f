import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, type CitizenMe, type CitizenSession, type StaffMe, type StaffSession } from '@tinhso/identity-contract';
import { Clock, FieldCipher, TokenKeys, type Assurance } from '@tinhso/platform';

/** What a token says of the session behind it. */
export interface TokenSession {
  readonly sessionId: string;
  readonly provedAt: Date;
  readonly assurance: Assurance;
}

/** Makes the answer to a sign-in or refresh: a signed access token beside the account. */
@Injectable()
export class AccessTokens {
  constructor(
    @Inject(TokenKeys) private readonly keys: TokenKeys,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  forCitizen(account: CitizenMe, session: TokenSession): CitizenSession {
    const { sessionId: sid, assurance: al } = session;
    const claims = { sub: account.id, sid, typ: 'citizen' as const, name: account.fullName, al, pt: this.proofTime(session) };
    return { ...this.tokens(account.id, this.keys.sign(claims, identityLimits.accessTokenTtl)), account };
  }

  forStaff(account: StaffMe, session: TokenSession): StaffSession {
    const p = account.posts.map(({ unitId, role, fields, until, deputyFor }) => ({
      unitId,
      role,
      ...(fields ? { fields } : {}),
      ...(until ? { until: Date.parse(until) } : {}),
      ...(deputyFor ? { deputyFor: deputyFor.accountId } : {}),
    }));
    const claims = {
      sub: account.id,
      sid: session.sessionId,
      typ: 'staff' as const,
      name: account.fullName,
      p,
      pt: this.proofTime(session),
    };
    return { ...this.tokens(account.id, this.keys.sign(claims, identityLimits.accessTokenTtl)), account };
  }

  private tokens(accountId: string, accessToken: string): Pick<CitizenSession, 'accessToken' | 'expiresAt' | 'textKey'> {
    return { accessToken, expiresAt: expiry(), textKey: this.cipher.blindIndex('typed-text', accountId).toString('base64url') };
  }

  /** Seconds of the real clock, as tokens have them: the age by our clock, counted back from now. */
  private proofTime({ provedAt }: TokenSession): number {
    return Math.floor((Date.now() - (this.clock.now().getTime() - provedAt.getTime())) / 1000);
  }
}

/** Real time, as in the token itself: the browser compares it with its own clock. */
const expiry = (): string => new Date(Date.now() + identityLimits.accessTokenTtl * 1000).toISOString();
