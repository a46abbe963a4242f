import { Controller, Get, Inject, Query } from '@nestjs/common';
import { AccessLogPage, AccessLogQuery, accessLogScope } from '@tinhso/audit-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { ReadAccessLog } from '../../use-cases/read-access-log.js';

@Controller('api/v1/citizen/access-log')
export class AccessLogController {
  constructor(@Inject(ReadAccessLog) private readonly reading: ReadAccessLog) {}

  @Get()
  @Operation({
    id: 'getAccessLog',
    summary: 'Who saw the own data: office, officer, time, purpose, case and names of the fields',
    tag: 'audit',
    policy: { audience: 'citizen', scope: accessLogScope, relation: 'self', delegable: true },
    response: AccessLogPage,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(AccessLogQuery) }) query: AccessLogQuery): Promise<AccessLogPage> {
    return this.reading.run(ctx, query);
  }
}
