import { Global, Module, type DynamicModule, type OnApplicationShutdown, Inject } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { DataSource } from 'typeorm';
import { ActingAuthorities } from './auth/acting-authorities.js';
import { JwtStrategy } from './auth/jwt.strategy.js';
import { PolicyCheck } from './auth/policy-check.js';
import { PolicyGuard } from './auth/policy.guard.js';
import { RoleScopes } from './auth/policy.js';
import { RevokedSessions } from './auth/revoked-sessions.js';
import { TokenKeys } from './auth/token-keys.js';
import { Clock } from './clock/clock.js';
import { clockOf } from './clock/moved-clock.js';
import { AppConfig } from './config/app-config.js';
import type { Settings } from './config/settings.js';
import { FieldCipher } from './crypto/field-cipher.js';
import { FieldKeyRing } from './crypto/field-key-ring.js';
import { connect } from './database/connect.js';
import { createDataSource } from './database/data-source.js';
import { platformPersistence } from './database/platform-persistence.js';
import { Reader, UnitOfWork } from './database/unit-of-work.js';
import type { DomainDefinition } from './domain.js';
import { validationPipe } from './http/validation.pipe.js';
import { Idempotency } from './idempotency/idempotency.js';
import { RateLimiter } from './limits/rate-limiter.js';
import { Log } from './logging/log.js';
import { Publisher } from './outbox/publisher.js';
import { Subscriptions } from './outbox/subscriptions.js';
import { Agreements } from './personal-data/agreements.js';
import { PersonalDataSources } from './personal-data/personal-data-sources.js';
import { ProblemDocuments } from './problem/problem-documents.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { QuickRedis, quickRedis } from './redis/redis.js';
import { Health } from './telemetry/health.js';
import { ObservabilityController } from './telemetry/observability.controller.js';
import { Telemetry } from './telemetry/telemetry.js';

export interface PlatformOptions {
  /** Name in the logs: api, worker, cli. */
  readonly process: string;
  readonly settings: Settings;
  readonly domains: readonly DomainDefinition[];
  readonly roleScopes: RoleScopes;
  /** Another clock, for seeds and tests. */
  readonly clock?: Clock;
  /** Wires everything and connects to nothing: for reading the routes. */
  readonly offline?: boolean;
}

/** Closes what the platform opened, after everything that uses it has stopped. */
class Connections implements OnApplicationShutdown {
  constructor(
    @Inject(DataSource) private readonly dataSource: DataSource,
    @Inject(QuickRedis) private readonly redis: QuickRedis,
  ) {}
  async onApplicationShutdown(): Promise<void> {
    this.redis.disconnect();
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}

/** Everything a domain may lean on. Global: rooms inject what they need. */
@Global()
@Module({})
export class PlatformModule {
  static forRoot({ process, settings, domains, roleScopes, clock, offline = false }: PlatformOptions): DynamicModule {
    const config = new AppConfig(settings);
    const persistence = [platformPersistence, ...domains.map((d) => d.persistence)];
    const shared = [
      Clock,
      AppConfig,
      Log,
      DataSource,
      QuickRedis,
      Subscriptions,
      RoleScopes,
      TokenKeys,
      FieldCipher,
      ActingAuthorities,
      RevokedSessions,
      PersonalDataSources,
      Agreements,
      ProblemDocuments,
    ];
    return {
      module: PlatformModule,
      imports: [PassportModule, DiscoveryModule],
      controllers: [ObservabilityController],
      providers: [
        { provide: Clock, useValue: clock ?? clockOf(settings) },
        { provide: AppConfig, useValue: config },
        { provide: Log, useValue: new Log(process, settings.LOG_LEVEL) },
        {
          provide: DataSource,
          useFactory: () => {
            const dataSource = createDataSource({ url: settings.DATABASE_URL, poolSize: settings.DATABASE_POOL, persistence });
            return offline ? dataSource : connect(dataSource);
          },
        },
        { provide: QuickRedis, useFactory: () => quickRedis(config, offline) },
        { provide: Subscriptions, useValue: new Subscriptions(domains.flatMap((d) => [...(d.consumers ?? [])])) },
        { provide: RoleScopes, useValue: roleScopes },
        { provide: TokenKeys, useValue: new TokenKeys(config) },
        { provide: FieldCipher, useValue: new FieldCipher(config) },
        ActingAuthorities,
        RevokedSessions,
        PersonalDataSources,
        Agreements,
        ProblemDocuments,
        FieldKeyRing,
        UnitOfWork,
        Reader,
        Publisher,
        Idempotency,
        RateLimiter,
        Telemetry,
        Health,
        JwtStrategy,
        PolicyCheck,
        Connections,
        { provide: APP_GUARD, useClass: PolicyGuard },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: [...shared, UnitOfWork, Reader, Publisher, Idempotency, RateLimiter, Telemetry, Health, DiscoveryModule],
    };
  }
}
