import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import {
  AssistanceCase,
  AssistanceIdParam,
  assistanceStaffScopes,
  CaseList,
  CaseQuery,
  CloseCase,
  ExamineCase,
} from '@tinhso/assistance-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ConcludeCaseUseCase } from '../../use-cases/cases/conclude-case.js';
import { ReadCases } from '../../use-cases/cases/read-cases.js';

const tag = 'assistance';
const reading = { audience: 'staff', scope: assistanceStaffScopes.readCases, jurisdiction: 'unit' } as const;
const examining = { audience: 'staff', scope: assistanceStaffScopes.examine, jurisdiction: 'unit' } as const;

@Controller('api/v1/staff/assistance/cases')
export class CasesController {
  constructor(
    @Inject(ReadCases) private readonly cases: ReadCases,
    @Inject(ConcludeCaseUseCase) private readonly concluding: ConcludeCaseUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'listAssistanceCases',
    summary: 'People who say that they asked for no help, newest first',
    tag,
    policy: reading,
    response: CaseList,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(CaseQuery) }) query: CaseQuery): Promise<CaseList> {
    return this.cases.list(ctx, query);
  }

  @Get(':id')
  @Operation({ id: 'getAssistanceCase', summary: 'A case with what it is judged by', tag, policy: reading, response: AssistanceCase })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam): Promise<AssistanceCase> {
    return this.cases.one(ctx, id);
  }

  @Post(':id/examination')
  @Operation({
    id: 'examineAssistanceCase',
    summary: 'Take a case up',
    tag,
    policy: examining,
    response: AssistanceCase,
    problems: { 409: 'case-changed' },
  })
  examine(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam,
    @Body({ schema: S(ExamineCase) }) body: ExamineCase,
  ): Promise<AssistanceCase> {
    return this.concluding.examine(ctx, id, body);
  }

  @Post(':id/conclusion')
  @Operation({
    id: 'closeAssistanceCase',
    summary: 'Conclude a case; the citizen is told',
    tag,
    policy: examining,
    response: AssistanceCase,
    problems: { 409: 'case-changed' },
  })
  close(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(AssistanceIdParam) }) { id }: AssistanceIdParam,
    @Body({ schema: S(CloseCase) }) body: CloseCase,
  ): Promise<AssistanceCase> {
    return this.concluding.close(ctx, id, body);
  }
}
