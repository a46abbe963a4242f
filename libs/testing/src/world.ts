import { Module, type DynamicModule, type INestApplicationContext, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { newId } from '@tinhso/kernel';
import {
  CITIZEN_ROLE,
  Clock,
  createHttpApp,
  DeliveryModule,
  isRetryable,
  Log,
  PlatformModule,
  QuickRedis,
  RoleScopes,
  TokenKeys,
  type Assurance,
  type DomainDefinition,
  type Settings,
  type StaffPost,
} from '@tinhso/platform';
import { DataSource } from 'typeorm';
import { prepareDatabase } from './database.js';
import { until } from './poll.js';
import { testSettings } from './settings.js';

type AnyModule = Type | DynamicModule;

const STATEMENT_TRIES = 5;

export interface WorldOptions {
  readonly domains: readonly DomainDefinition[];
  /** HTTP modules of the api. */
  readonly api: readonly AnyModule[];
  /** Jobs modules; given, a worker runs beside the api. Every declared consumer needs its handler then. */
  readonly jobs?: readonly AnyModule[];
  /** Role → scopes; all roles may do everything unless told, and citizens unless a list of theirs is given. */
  readonly scopesOf?: (role: string) => readonly string[];
  readonly clock?: Clock;
  readonly settings?: Record<string, string>;
}

export interface CallOptions {
  readonly token?: string;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** What a token says beyond who its bearer is. */
export interface TokenOptions {
  readonly assurance?: Assurance;
  /** Seconds since 1970; a moment ago unless told. */
  readonly provedAt?: number;
}

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
}

/** The product's parts under test, on a real database and Redis, spoken to over HTTP. */
export class World {
  private constructor(
    readonly app: NestFastifyApplication,
    public worker: INestApplicationContext | undefined,
    readonly url: string,
    readonly settings: Settings,
  ) {}

  static async start(options: WorldOptions): Promise<World> {
    const settings = testSettings(options.settings);
    await prepareDatabase(settings, options.domains);
    const scopes = options.scopesOf;
    const roleScopes: RoleScopes = { scopesOf: (role) => scopesIn(scopes, role) };
    const platform = (process: string) =>
      PlatformModule.forRoot({ process, settings, domains: options.domains, roleScopes, clock: options.clock ?? new Clock() });
    const app = await createHttpApp(moduleOf([platform('api'), ...options.api]), settings);
    try {
      return await World.serve(app, platform, options, settings);
    } catch (error) {
      // A boot that fails half-way still holds connections.
      await app.close().catch(() => undefined);
      throw error;
    }
  }

  private static async serve(
    app: NestFastifyApplication,
    platform: (process: string) => DynamicModule,
    options: WorldOptions,
    settings: Settings,
  ): Promise<World> {
    await until('redis', async () => app.get(QuickRedis).status === 'ready');
    await app.get(QuickRedis).flushdb();
    // What another suite's consumers left undone would have no handler here.
    await app.get(DataSource).query('DELETE FROM outbox');
    await app.listen(0, '127.0.0.1');
    let worker: INestApplicationContext | undefined;
    if (options.jobs) {
      worker = await NestFactory.createApplicationContext(moduleOf([platform('worker'), DeliveryModule, ...options.jobs]), {
        logger: false,
      });
      worker.useLogger(worker.get(Log));
    }
    return new World(app, worker, (await app.getUrl()).replace('[::1]', '127.0.0.1'), settings);
  }

  get<T>(token: Type<T> | (abstract new (...args: never[]) => T)): T {
    return this.app.get<T>(token, { strict: false });
  }

  /** Runs one statement, again when the worker's own work was in its way, as the product does with its transactions. */
  async query<T = Record<string, unknown>[]>(sql: string, params: unknown[] = []): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.app.get(DataSource).query(sql, params);
      } catch (error) {
        if (!isRetryable(error) || attempt === STATEMENT_TRIES) throw error;
      }
    }
  }

  /** Calls the api; objects travel as JSON, problems come back like any body. */
  async call<T = Record<string, unknown>>(path: string, { token, method, body, headers }: CallOptions = {}): Promise<Answer<T>> {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(this.url + path, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body !== undefined && !raw ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: raw ? (body as string) : JSON.stringify(body) }),
    });
    const text = await response.text();
    const json = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, body: (json && text ? JSON.parse(text) : text) as T, headers: response.headers };
  }

  /** An access token of a citizen; the account need not exist for operations that only need its id. */
  citizenToken(accountId = newId(), name = 'Ma Thị Thử', { assurance = 0, provedAt = nowSeconds() }: TokenOptions = {}): string {
    return this.app.get(TokenKeys).sign({ sub: accountId, sid: newId(), typ: 'citizen', name, al: assurance, pt: provedAt }, 600);
  }

  staffToken(
    posts: readonly StaffPost[],
    accountId = newId(),
    name = 'Lương Thị Thử',
    { provedAt = nowSeconds() }: Pick<TokenOptions, 'provedAt'> = {},
  ): string {
    return this.app.get(TokenKeys).sign({ sub: accountId, sid: newId(), typ: 'staff', name, p: posts, pt: provedAt }, 600);
  }

  /** Waits until every outbox row is done; documents take their time on a busy machine. */
  async settled(deadlineMs = 45_000): Promise<void> {
    await until(
      'the outbox to be empty',
      async () => {
        const rows = await this.query<{ n: number }[]>("SELECT COUNT(*) AS n FROM outbox WHERE state <> 'done'");
        return Number(rows[0]?.n) === 0;
      },
      deadlineMs,
    );
  }

  /** Ends the worker; from then on the database changes by calls alone. */
  async dismissWorker(): Promise<void> {
    await this.worker?.close();
    this.worker = undefined;
  }

  async close(): Promise<void> {
    await this.dismissWorker();
    await this.app.close();
  }
}

const nowSeconds = (): number => Math.floor(Date.now() / 1000);

function moduleOf(imports: readonly AnyModule[]): Type {
  @Module({ imports: [...imports] })
  class Root {}
  return Root;
}

function scopesIn(scopesOf: WorldOptions['scopesOf'], role: string): readonly string[] {
  const given = scopesOf?.(role);
  return !given || (role === CITIZEN_ROLE && given.length === 0) ? EVERY_SCOPE : given;
}

/** Stands in for "every scope": tests of one domain need not know the role table of another. */
const EVERY_SCOPE = new Proxy<string[]>([], { get: (target, key) => (key === 'includes' ? () => true : Reflect.get(target, key)) });
