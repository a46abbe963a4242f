import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Prometheus metrics of one process. */
@Injectable()
export class Telemetry {
  readonly registry = new Registry();
  readonly http = new Histogram({
    name: 'tinhso_http_request_seconds',
    help: 'Time to answer, by route pattern and status',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  readonly jobs = new Histogram({
    name: 'tinhso_job_seconds',
    help: 'Time to do a job, by consumer and outcome',
    labelNames: ['consumer', 'outcome'] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 5, 15],
    registers: [this.registry],
  });
  readonly outboxWaiting = new Gauge({
    name: 'tinhso_outbox_waiting',
    help: 'Deliveries not done yet, by state',
    labelNames: ['state'] as const,
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}
