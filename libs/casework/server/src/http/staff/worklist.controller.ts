import { Controller, Get, Inject, Query } from '@nestjs/common';
import { WorklistCounts, WorklistPage, WorklistQuery, worklistScope } from '@tinhso/casework-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { CountWorklists } from '../../use-cases/count-worklists.js';
import { ReadWorklist } from '../../use-cases/read-worklist.js';

const policy = { audience: 'staff', scope: worklistScope, jurisdiction: 'unit' } as const;

@Controller('api/v1/staff/worklist')
export class WorklistController {
  constructor(
    @Inject(ReadWorklist) private readonly reading: ReadWorklist,
    @Inject(CountWorklists) private readonly counting: CountWorklists,
  ) {}

  @Get()
  @Operation({ id: 'getWorklist', summary: 'A page of a work list, nearest date first', tag: 'casework', policy, response: WorklistPage })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(WorklistQuery) }) query: WorklistQuery): Promise<WorklistPage> {
    return this.reading.run(ctx, query);
  }

  @Get('counts')
  @Operation({ id: 'getWorklistCounts', summary: 'How many are in each list', tag: 'casework', policy, response: WorklistCounts })
  counts(@Ctx() ctx: RequestContext): Promise<WorklistCounts> {
    return this.counting.run(ctx);
  }
}
