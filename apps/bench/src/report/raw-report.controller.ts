import { Body, Controller, Headers, Inject, Post } from '@nestjs/common';
import { feedbackCitizenScopes, ReportTicket } from '@tinhso/feedback-contract';
import { AppConfig, Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { createPool, type Pool } from 'mysql2/promise';
import { ReportRows } from './report-rows.js';

/** The floor of a report: same HTTP server, token check and body schema, then the same rows by prepared statements of the bare driver. */
@Controller('bench/raw-report')
export class RawReportController {
  private readonly pool: Pool;

  constructor(
    @Inject(AppConfig) config: AppConfig,
    @Inject(ReportRows) private readonly rows: ReportRows,
  ) {
    this.pool = createPool({ uri: config.settings.DATABASE_URL, connectionLimit: config.settings.DATABASE_POOL, timezone: 'Z' });
  }

  @Post()
  @Operation({
    id: 'benchRawReport',
    summary: 'Bare driver',
    tag: 'bench',
    status: 201,
    policy: { audience: 'citizen', scope: feedbackCitizenScopes.report, relation: 'self' },
  })
  async report(
    @Ctx() ctx: RequestContext,
    @Headers('idempotency-key') key: string,
    @Body({ schema: S(ReportTicket) }) body: ReportTicket,
  ): Promise<{ id: string; code: string }> {
    const connection = await this.pool.getConnection();
    try {
      await connection.beginTransaction();
      const answer = await this.rows.write(connection, ctx, key, body);
      await connection.commit();
      return answer;
    } catch (error) {
      await connection.rollback();
      throw error;
    } finally {
      connection.release();
    }
  }
}
