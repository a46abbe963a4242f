import { Body, Controller, Delete, Get, Inject, Param, Post, type Type } from '@nestjs/common';
import {
  CitizenSession,
  DeviceSessions,
  PasskeyCeremony,
  Proof,
  SessionsEnded,
  StaffSession,
  type AccountKind,
} from '@tinhso/identity-contract';
import { accountIdOf, Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { OwnSessionsUseCase } from '../../devices/own-sessions.js';
import { ProveUseCase } from '../../proof/prove.js';
import { AccessTokens } from '../../sessions/access-tokens.js';
import { Profiles } from '../../sessions/profiles.js';
import { audiences } from '../audiences.js';
import { IdParam } from './security.controller.js';

const tag = 'identity';

/** Where one is signed in, and the proof that it is still oneself; the same for citizens and staff. */
function ownSessionsController(kind: AccountKind): Type {
  const { id, own, ownFresh, ownObjectFresh } = audiences[kind];

  @Controller(`api/v1/${kind}`)
  class OwnSessionsController {
    constructor(
      @Inject(OwnSessionsUseCase) private readonly sessions: OwnSessionsUseCase,
      @Inject(ProveUseCase) private readonly proving: ProveUseCase,
      @Inject(AccessTokens) private readonly tokens: AccessTokens,
      @Inject(Profiles) private readonly profiles: Profiles,
    ) {}

    @Get('sessions')
    @Operation({ id: id('listSessions'), summary: 'Where one is signed in', tag, policy: own, response: DeviceSessions })
    async list(@Ctx() ctx: RequestContext): Promise<DeviceSessions> {
      return { items: await this.sessions.list(ctx) };
    }

    @Delete('sessions')
    @Operation({ id: id('endOtherSessions'), summary: 'Sign out everywhere else', tag, policy: ownFresh, response: SessionsEnded })
    async endOthers(@Ctx() ctx: RequestContext): Promise<SessionsEnded> {
      return { ended: await this.sessions.endOthers(ctx) };
    }

    @Delete('sessions/:id')
    @Operation({
      id: id('endSession'),
      summary: 'Sign out on one device',
      tag,
      policy: ownObjectFresh,
      status: 204,
      problems: { 404: 'not-found' },
    })
    end(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<void> {
      return this.sessions.end(ctx, id);
    }

    @Post('session/proof/passkey-options')
    @Operation({
      id: id('askPasskeyForProof'),
      summary: 'What to ask the authenticator for, to prove that it is you',
      tag,
      policy: own,
      response: PasskeyCeremony,
    })
    askProof(@Ctx() ctx: RequestContext): Promise<PasskeyCeremony> {
      return this.proving.askPasskey(ctx, kind);
    }

    @Post('session/proof')
    @Operation({
      id: id('prove'),
      summary: 'Prove once more that it is you; the new access token says so for fifteen minutes',
      tag,
      policy: own,
      response: kind === 'staff' ? StaffSession : CitizenSession,
      problems: { 401: 'session-ended', 422: 'invalid, proof-refused', 429: 'too-many-requests' },
    })
    async prove(@Ctx() ctx: RequestContext, @Body({ schema: S(Proof) }) body: Proof): Promise<CitizenSession | StaffSession> {
      const session = await this.proving.run(ctx, body);
      const accountId = accountIdOf(ctx);
      return kind === 'staff'
        ? this.tokens.forStaff(await this.profiles.staff(accountId), session)
        : this.tokens.forCitizen(await this.profiles.citizen(accountId, session.assurance), session);
    }
  }
  Object.defineProperty(OwnSessionsController, 'name', { value: `${kind}OwnSessionsController` });
  return OwnSessionsController;
}

export const ownSessionsControllers = [ownSessionsController('citizen'), ownSessionsController('staff')];
