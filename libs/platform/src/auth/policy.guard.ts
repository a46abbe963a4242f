import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '../context/request-context.js';
import { localeOf, setContext, traceIdOf } from '../http/request.js';
import { platformProblems } from '../problem/platform-problems.js';
import { Problem } from '../problem/problem.js';
import { POLICY, RoleScopes, type Policy } from './policy.js';

/** Scopes every citizen holds over what is theirs. */
const CITIZEN_SCOPES = /^(account|draft|dossier|file|document|notification)\./;

/** Default deny: authenticates, checks audience and scope, and makes the request context. */
@Injectable()
export class PolicyGuard extends AuthGuard('access') {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(RoleScopes) private readonly roles: RoleScopes,
  ) {
    super();
  }

  override async canActivate(host: ExecutionContext): Promise<boolean> {
    const request = host.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
    const policy = this.reflector.get<Policy | undefined>(POLICY, host.getHandler());
    if (!policy) throw Problem.from(platformProblems, 'forbidden');
    if (policy.audience === 'public') {
      this.enter(request, { kind: 'anonymous' }, []);
      return true;
    }
    await super.canActivate(host);
    const actor = request.user;
    if (!actor || actor.kind !== policy.audience) throw Problem.from(platformProblems, 'forbidden');
    if (actor.kind === 'citizen') {
      if (!CITIZEN_SCOPES.test(policy.scope)) throw Problem.from(platformProblems, 'forbidden');
      this.enter(request, actor, []);
      return true;
    }
    const granting = actor.kind === 'staff' ? actor.posts.filter((p) => this.roles.scopesOf(p.role).includes(policy.scope)) : [];
    if (granting.length === 0) throw Problem.from(platformProblems, 'forbidden');
    this.enter(request, actor, [...new Set(granting.map((p) => p.unitId))]);
    return true;
  }

  /** Passport's outcome: whatever is wrong with a token is answered alike. */
  override handleRequest<TUser>(_error: unknown, user: TUser | false): TUser {
    if (!user) throw Problem.from(platformProblems, 'not-signed-in');
    return user;
  }

  private enter(request: FastifyRequest, actor: Actor, grantedUnitIds: readonly string[]): void {
    setContext(request, {
      traceId: traceIdOf(request),
      actor,
      locale: localeOf(request),
      ip: request.ip,
      userAgent: request.headers['user-agent']?.slice(0, 200),
      grantedUnitIds,
    });
  }
}
