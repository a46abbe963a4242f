import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { AccountKind, CitizenSession, StaffSession } from '@tinhso/identity-contract';
import { AppConfig, contextOf } from '@tinhso/platform';
import { DeviceRecognition } from '../devices/device-recognition.js';
import { AccessTokens } from '../sessions/access-tokens.js';
import { Profiles } from '../sessions/profiles.js';
import type { IssuedSession } from '../sessions/session-keeper.js';
import { clearRefreshCookie, setRefreshCookie } from './refresh-cookie.js';

/** Turns a session into an answer: refresh token in the cookie, access token and account in the body. */
@Injectable()
export class SessionReply {
  constructor(
    @Inject(AppConfig) private readonly config: AppConfig,
    @Inject(AccessTokens) private readonly tokens: AccessTokens,
    @Inject(Profiles) private readonly profiles: Profiles,
    @Inject(DeviceRecognition) private readonly devices: DeviceRecognition,
  ) {}

  async citizen(reply: FastifyReply, session: IssuedSession): Promise<CitizenSession> {
    const account = await this.profiles.citizen(session.accountId);
    setRefreshCookie(reply, 'citizen', session.refreshToken, session.idleExpiresAt, this.config.secureCookies);
    if (session.begun) await this.devices.recognise(contextOf(reply.request), reply, session.accountId);
    return this.tokens.forCitizen(account, session);
  }

  async staff(reply: FastifyReply, session: IssuedSession): Promise<StaffSession> {
    const account = await this.profiles.staff(session.accountId);
    setRefreshCookie(reply, 'staff', session.refreshToken, session.idleExpiresAt, this.config.secureCookies);
    if (session.begun) await this.devices.recognise(contextOf(reply.request), reply, session.accountId);
    return this.tokens.forStaff(account, session);
  }

  ended(reply: FastifyReply, kind: AccountKind): void {
    clearRefreshCookie(reply, kind, this.config.secureCookies);
  }
}
