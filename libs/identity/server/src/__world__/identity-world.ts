import { auditDomain } from '@tinhso/audit-server';
import {
  identityLimits,
  refreshCookies,
  refreshHeader,
  type AccountKind,
  type CodeChallenge,
  type CodeRequestedEvent,
} from '@tinhso/identity-contract';
import { organisationsDomain } from '@tinhso/organisations-server';
import { defineConsumer, defineDomain, definePersistence, FixedClock, idBytes, idFromBytes, QuickRedis } from '@tinhso/platform';
import { emptyTables, World, type Answer } from '@tinhso/testing';
import { generateSync } from 'otplib';
import { IdentityFacade } from '../facade.js';
import { identityDomain, IdentityHttpModule, IdentityJobsModule } from '../index.js';

export const PASSWORD = 'thuyền giấy trôi sông Lô';

/** Stands where notifications stand: without a subscriber no outbox row is written. The rows are read here, nobody delivers them. */
const listening = defineDomain({
  name: 'listening',
  persistence: definePersistence({ domain: 'listening', entities: [], migrations: [], grants: {} }),
  consumers: [
    defineConsumer({
      consumer: 'listening.codes',
      queue: 'notifications',
      events: ['identity.code_requested', 'identity.account_registered', 'identity.security_notice'],
    }),
  ],
});

/** Identity with a clock that can be moved, and the ways in that its tests share. */
export class IdentityWorld {
  private readonly secrets = new Map<string, string>();

  private constructor(
    readonly world: World,
    readonly clock: FixedClock,
  ) {}

  static async start(): Promise<IdentityWorld> {
    const clock = new FixedClock(new Date());
    const domains = [auditDomain, organisationsDomain, identityDomain, listening];
    const world = await World.start({ domains, api: [IdentityHttpModule, IdentityJobsModule], clock });
    return new IdentityWorld(world, clock);
  }

  /** A fresh start: no accounts, no counted attempts. */
  async clean(): Promise<void> {
    const tables = [
      'account_hold',
      'disown_token',
      'contact_history',
      'contact_change',
      'recovery',
      'known_device',
      'second_factor_challenge',
      'passkey_ceremony',
      'passkey',
      'backup_code',
      'totp_used_step',
      'totp_factor',
      'refresh_token',
      'session',
      'one_time_code',
      'registration',
      'account',
      'outbox',
    ];
    await emptyTables((sql) => this.world.query(sql), tables);
    this.secrets.clear();
    await this.world.get(QuickRedis).flushdb();
  }

  later(seconds: number): void {
    this.clock.set(new Date(this.clock.now().getTime() + seconds * 1000));
  }

  register(phone: string, password = PASSWORD, fullName = 'Ma Thị Hạnh'): Promise<Answer<CodeChallenge & Record<string, unknown>>> {
    return this.world.call('/api/v1/public/accounts', { body: { phone, password, fullName } });
  }

  confirm(challengeId: string, code: string): Promise<Answer<Record<string, unknown>>> {
    return this.world.call('/api/v1/public/accounts/confirmation', { body: { challengeId, code } });
  }

  signIn(phone: string, password = PASSWORD): Promise<Answer<Record<string, unknown>>> {
    return this.world.call('/api/v1/public/sessions', { body: { phone, password } });
  }

  /** Makes an account in the ordinary way: register, read the code that would be sent, enter it. */
  async citizen(phone: string, password = PASSWORD): Promise<Answer<Record<string, unknown>>> {
    const { body } = await this.register(phone, password);
    return this.confirm(body.challengeId, (await this.sentCode(body.challengeId)).code ?? '');
  }

  /** What the newest message of a registration would say. */
  async sentCode(challengeId: string): Promise<{ to: string; code?: string; reason: string; payload: string }> {
    const codes = await this.world.query<{ id: Buffer }[]>('SELECT id FROM one_time_code WHERE subject_id = ?', [idBytes(challengeId)]);
    const ids = new Set(codes.map(({ id }) => idFromBytes(id)));
    const rows = await this.world.query<{ payload: string }[]>(
      "SELECT payload FROM outbox WHERE event_type = 'identity.code_requested' ORDER BY event_id DESC",
    );
    const events = rows.map(({ payload }) => ({ payload, event: JSON.parse(payload) as CodeRequestedEvent['payload'] }));
    const newest = events.find(({ event }) => ids.has(event.codeId));
    if (!newest) throw new Error('no message was asked for');
    const { payload, event } = newest;
    return { ...this.world.get(IdentityFacade).openCodeRequest(event), reason: event.reason, payload };
  }

  /** Code of an authenticator, `steps` time steps from now. */
  totp(secret: string, steps = 0): string {
    return generateSync({ secret, epoch: Math.floor(this.clock.now().getTime() / 1000) + steps * identityLimits.totp.period });
  }

  staffSignIn(login: string, password = PASSWORD): Promise<Answer<Record<string, unknown>>> {
    return this.world.call('/api/v1/public/staff-sessions', { body: { login, password } });
  }

  /** Both steps of staff signing in; the first time an authenticator is set up on the way. */
  async staff(login: string): Promise<Answer<Record<string, unknown>>> {
    const { body } = await this.staffSignIn(login);
    const challengeId = String(body.challengeId);
    const known = this.secrets.get(login);
    if (body.mode === 'verify' && known) {
      this.later(identityLimits.totp.period);
      return this.world.call('/api/v1/public/staff-sessions/second-factor', {
        body: { challengeId, way: 'totp', code: this.totp(known) },
      });
    }
    const asked = await this.world.call('/api/v1/public/staff-sessions/enrolment/totp', { body: { challengeId } });
    const secret = String(asked.body.secret);
    this.secrets.set(login, secret);
    const enrolled = await this.world.call('/api/v1/public/staff-sessions/enrolment', {
      body: { challengeId, way: 'totp', code: this.totp(secret) },
    });
    return { ...enrolled, body: (enrolled.body.session ?? enrolled.body) as Record<string, unknown> };
  }

  /** What owners were told about their accounts, oldest first. */
  async notices(): Promise<string[]> {
    const rows = await this.world.query<{ payload: string }[]>(
      "SELECT payload FROM outbox WHERE event_type = 'identity.security_notice' ORDER BY event_id",
    );
    return rows.map(({ payload }) => (JSON.parse(payload) as { kind: string }).kind);
  }

  /** A code that is certainly not the one sent. */
  wrongCode(right = ''): string {
    return right === '000000' ? '111111' : '000000';
  }

  refresh(
    token: string | undefined,
    kind: AccountKind = 'citizen',
    headers: Record<string, string> = { [refreshHeader]: '1' },
  ): Promise<Answer<Record<string, unknown>>> {
    const { name, path } = refreshCookies[kind];
    return this.world.call(`${path}/refresh`, {
      method: 'POST',
      headers: { ...headers, ...(token ? { cookie: `other=1; ${name}=${token}` } : {}) },
    });
  }
}

/** The refresh token that an answer sets, and the whole Set-Cookie line. */
export function refreshTokenOf(answer: Answer<unknown>): string {
  return /^ts_s?rt=([^;]*)/.exec(answer.headers.get('set-cookie') ?? '')?.[1] ?? '';
}

export const { maxTries } = identityLimits.code;
