import { Inject, Injectable } from '@nestjs/common';
import { identityLimits, type CitizenMe, type CitizenSession, type StaffMe, type StaffSession } from '@tinhso/identity-contract';
import { TokenKeys } from '@tinhso/platform';

/** Makes the answer to a sign-in or refresh: a signed access token beside the account. */
@Injectable()
export class AccessTokens {
  constructor(@Inject(TokenKeys) private readonly keys: TokenKeys) {}

  forCitizen(account: CitizenMe, sessionId: string): CitizenSession {
    const accessToken = this.keys.sign(
      { sub: account.id, sid: sessionId, typ: 'citizen', name: account.fullName },
      identityLimits.accessTokenTtl,
    );
    return { accessToken, expiresAt: expiry(), account };
  }

  forStaff(account: StaffMe, sessionId: string): StaffSession {
    const p = account.posts.map(({ unitId, role }) => ({ unitId, role }));
    const accessToken = this.keys.sign(
      { sub: account.id, sid: sessionId, typ: 'staff', name: account.fullName, p },
      identityLimits.accessTokenTtl,
    );
    return { accessToken, expiresAt: expiry(), account };
  }
}

/** Real time, as in the token itself: the browser compares it with its own clock. */
const expiry = (): string => new Date(Date.now() + identityLimits.accessTokenTtl * 1000).toISOString();
