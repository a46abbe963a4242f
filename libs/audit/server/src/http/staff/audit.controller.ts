import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { AuditPage, AuditQuery, auditScope, AuditState, ExamineFlag, FlagPage, FlagParam, FlagQuery } from '@tinhso/audit-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ExamineFlagUseCase } from '../../use-cases/examine-flag.js';
import { ListFlags } from '../../use-cases/list-flags.js';
import { ReadAuditState } from '../../use-cases/read-audit-state.js';
import { SearchEntries } from '../../use-cases/search-entries.js';

const policy = { audience: 'staff', scope: auditScope, jurisdiction: 'unit' } as const;

/** What auditors and data protection officers look at. */
@Controller('api/v1/staff/audit')
export class AuditController {
  constructor(
    @Inject(ReadAuditState) private readonly state: ReadAuditState,
    @Inject(SearchEntries) private readonly searching: SearchEntries,
    @Inject(ListFlags) private readonly flags: ListFlags,
    @Inject(ExamineFlagUseCase) private readonly examining: ExamineFlagUseCase,
  ) {}

  @Get('state')
  @Operation({
    id: 'getAuditState',
    summary: 'How far the log is sealed, and what its last check found',
    tag: 'audit',
    policy: { ...policy, jurisdiction: 'none' },
    response: AuditState,
  })
  getState(): Promise<AuditState> {
    return this.state.run();
  }

  @Post('entries/search')
  @Operation({
    id: 'searchAuditEntries',
    summary: 'Search the log; recorded, and shown to the person it is about',
    tag: 'audit',
    policy,
    response: AuditPage,
    problems: { 422: 'nobody-so-named with the field' },
  })
  search(@Ctx() ctx: RequestContext, @Body({ schema: S(AuditQuery) }) query: AuditQuery): Promise<AuditPage> {
    return this.searching.run(ctx, query);
  }

  @Get('flags')
  @Operation({ id: 'listAccessFlags', summary: 'Signs of unusual access, newest first', tag: 'audit', policy, response: FlagPage })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(FlagQuery) }) query: FlagQuery): Promise<FlagPage> {
    return this.flags.run(ctx, query);
  }

  @Post('flags/:id/examination')
  @Operation({
    id: 'examineAccessFlag',
    summary: 'Close a sign with what was found',
    tag: 'audit',
    policy,
    status: 204,
    problems: { 403: 'flag-own', 409: 'flag-examined' },
  })
  examine(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(FlagParam) }) { id }: FlagParam,
    @Body({ schema: S(ExamineFlag) }) body: ExamineFlag,
  ): Promise<void> {
    return this.examining.run(ctx, id, body);
  }
}
