import { Inject, Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import type { FastifyRequest } from 'fastify';
import type { Actor, StaffPost } from '../context/request-context.js';
import { localeOf, setContext, traceIdOf } from '../http/request.js';
import { platformProblems } from '../problem/platform-problems.js';
import { Problem } from '../problem/problem.js';
import { ActingAuthorities } from './acting-authorities.js';
import type { Bearer } from './jwt.strategy.js';
import { CITIZEN_ROLE, FRESH_SECONDS, POLICY, RoleScopes, type Policy } from './policy.js';
import { RevokedSessions } from './revoked-sessions.js';

type Citizen = Extract<Actor, { kind: 'citizen' }>;
type CitizenPolicy = Extract<Policy, { audience: 'citizen' }>;
type StaffPolicy = Extract<Policy, { audience: 'staff' }>;

const refused = (code: keyof typeof platformProblems): Problem => Problem.from(platformProblems, code);

/** Without the posts that have ended since the token was given: nothing behind the guard sees them, whatever it asks of the actor. */
function living(posts: readonly StaffPost[]): StaffPost[] {
  const now = Date.now();
  return posts.filter((p) => (p.until ?? Infinity) > now);
}

/** Default deny: authenticates, checks audience, scope and freshness, resolves who is acted for, makes the request context. */
@Injectable()
export class PolicyGuard extends AuthGuard('access') {
  constructor(
    @Inject(Reflector) private readonly reflector: Reflector,
    @Inject(RoleScopes) private readonly roles: RoleScopes,
    @Inject(ActingAuthorities) private readonly authorities: ActingAuthorities,
    @Inject(RevokedSessions) private readonly revoked: RevokedSessions,
  ) {
    super();
  }

  override async canActivate(host: ExecutionContext): Promise<boolean> {
    const request = host.switchToHttp().getRequest<FastifyRequest & { user?: Bearer }>();
    const policy = this.reflector.get<Policy | undefined>(POLICY, host.getHandler());
    if (!policy) throw refused('forbidden');
    if (policy.audience === 'public') {
      this.enter(request, { kind: 'anonymous' }, []);
      return true;
    }
    // Refuses whatever is no valid token of ours.
    await super.canActivate(host);
    const { actor, provedAt } = request.user as Bearer;
    if (this.revoked.has(actor.sessionId)) throw refused('not-signed-in');
    if (actor.kind !== policy.audience) throw refused('forbidden');
    if (policy.fresh && Date.now() / 1000 - provedAt > FRESH_SECONDS) throw refused('proof-needed');
    if (actor.kind === 'citizen') this.enter(request, await this.citizen(request, actor, policy as CitizenPolicy), []);
    else {
      const posts = living(actor.posts);
      this.enter(request, { ...actor, posts }, this.reach(posts, policy as StaffPolicy));
    }
    return true;
  }

  /** The posts that grant the scope. Their units are reached only by operations that say so. */
  private reach(posts: readonly StaffPost[], { scope, jurisdiction }: StaffPolicy): readonly StaffPost[] {
    const granting = posts.filter((p) => this.roles.scopesOf(p.role).includes(scope));
    if (granting.length === 0) throw refused('forbidden');
    return jurisdiction === 'unit' ? granting : [];
  }

  /** The citizen, for whom she acts included. */
  private async citizen(request: FastifyRequest, actor: Citizen, policy: CitizenPolicy): Promise<Citizen> {
    if (!this.roles.scopesOf(CITIZEN_ROLE).includes(policy.scope)) throw refused('forbidden');
    if (actor.onlyScopes && !actor.onlyScopes.includes(policy.scope)) throw refused('forbidden');
    const authority = request.headers['x-acting-for'];
    if (authority === undefined) return actor;
    if (!policy.delegable) throw refused('not-for-others');
    const actingFor = await this.authorities.resolve(actor.accountId, String(authority));
    if (!actingFor?.scopes.includes(policy.scope)) throw refused('acting-refused');
    return { ...actor, actingFor };
  }

  /** Passport's outcome: whatever is wrong with a token is answered alike. */
  override handleRequest<TUser>(_error: unknown, user: TUser | false): TUser {
    if (!user) throw refused('not-signed-in');
    return user;
  }

  private enter(request: FastifyRequest, actor: Actor, grantedPosts: readonly StaffPost[]): void {
    setContext(request, {
      traceId: traceIdOf(request),
      actor,
      locale: localeOf(request),
      ip: request.ip,
      userAgent: request.headers['user-agent']?.slice(0, 200),
      grantedUnitIds: [...new Set(grantedPosts.map((p) => p.unitId))],
      grantedPosts,
    });
  }
}
