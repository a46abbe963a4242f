import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { DataSource } from 'typeorm';
import { Operation } from '../auth/operation.decorator.js';
import { Health } from './health.js';
import { Telemetry } from './telemetry.js';

const open = { audience: 'public' } as const;

/** For the operator: liveness, readiness, Prometheus metrics. Serves api and worker alike. */
@ApiExcludeController()
@Controller()
export class ObservabilityController {
  constructor(
    @Inject(Health) private readonly health: Health,
    @Inject(Telemetry) private readonly telemetry: Telemetry,
    @Inject(DataSource) private readonly dataSource: DataSource,
  ) {}

  @Get('health/live')
  @Operation({ id: 'live', summary: 'The process runs', tag: 'operations', policy: open })
  live(): { live: true } {
    return { live: true };
  }

  @Get('health/ready')
  @Operation({ id: 'ready', summary: 'The process can serve', tag: 'operations', policy: open })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<unknown> {
    const readiness = await this.health.readiness();
    if (!readiness.ready) void reply.status(503).header('retry-after', '3');
    return readiness;
  }

  @Get('metrics')
  @Operation({ id: 'metrics', summary: 'Prometheus metrics', tag: 'operations', policy: open })
  async metrics(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const rows: { state: string; n: number }[] = await this.dataSource.query(
      "SELECT state, COUNT(*) AS n FROM outbox WHERE state IN ('pending', 'published') GROUP BY state",
    );
    for (const state of ['pending', 'published'])
      this.telemetry.outboxWaiting.set({ state }, Number(rows.find((r) => r.state === state)?.n ?? 0));
    void reply.header('content-type', this.telemetry.registry.contentType);
    return this.telemetry.registry.metrics();
  }
}
