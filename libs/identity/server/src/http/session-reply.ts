import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AccountKind, CitizenSession, SecondFactorChallenge, StaffSession } from '@tinhso/identity-contract';
import { AppConfig, contextOf } from '@tinhso/platform';
import { DeviceRecognition } from '../devices/device-recognition.js';
import { AccessTokens } from '../sessions/access-tokens.js';
import { Profiles } from '../sessions/profiles.js';
import type { IssuedSession } from '../sessions/session-keeper.js';
import type { GateOutcome } from '../sign-in/sign-in-gate.js';
import { clearRefreshCookie, readRefreshCookie, setRefreshCookie } from './refresh-cookie.js';

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
    const account = await this.profiles.citizen(session.accountId, session.assurance);
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

  /** The session, or with 202 the challenge that stands before it. */
  async citizenGate(reply: FastifyReply, outcome: GateOutcome): Promise<CitizenSession | SecondFactorChallenge> {
    return outcome.kind === 'session' ? this.citizen(reply, outcome.session) : asked(reply, outcome.challenge);
  }

  async staffGate(reply: FastifyReply, outcome: GateOutcome): Promise<StaffSession | SecondFactorChallenge> {
    return outcome.kind === 'session' ? this.staff(reply, outcome.session) : asked(reply, outcome.challenge);
  }

  /** The refresh token that a request from our own pages carries. @throws Problem origin-refused (403) */
  tokenOf(request: FastifyRequest, kind: AccountKind): string | undefined {
    return readRefreshCookie(request, kind, this.config.secureCookies);
  }

  ended(reply: FastifyReply, kind: AccountKind): void {
    clearRefreshCookie(reply, kind, this.config.secureCookies);
  }
}

function asked(reply: FastifyReply, challenge: SecondFactorChallenge): SecondFactorChallenge {
  void reply.code(202).header('cache-control', 'no-store');
  return challenge;
}
