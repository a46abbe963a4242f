import { Controller, Get, Header, Inject, Param, Query } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { ProcedureDetail, ProcedureFormView, ProcedurePage, ProcedureQuery } from '@tinhso/procedures-contract';
import { GetProcedure, GetProcedureForm } from '../../use-cases/get-procedure.js';
import { SearchProcedures } from '../../use-cases/search-procedures.js';

const CodeParam = Type.Object({ code: Type.String({ maxLength: 20, examples: ['1.001193'] }) });
type CodeParam = Static<typeof CodeParam>;

const policy = { audience: 'public' } as const;
const tag = 'procedures';

/** The catalogue of procedures, open to everybody. */
@Controller('api/v1/public/procedures')
export class ProceduresController {
  constructor(
    @Inject(SearchProcedures) private readonly search: SearchProcedures,
    @Inject(GetProcedure) private readonly getProcedure: GetProcedure,
    @Inject(GetProcedureForm) private readonly getForm: GetProcedureForm,
  ) {}

  @Get()
  @Header('cache-control', 'public, max-age=60')
  @Operation({
    id: 'searchProcedures',
    summary: 'Search the catalogue',
    tag,
    policy,
    response: ProcedurePage,
    problems: { 400: 'cursor-unknown', 429: 'too-many-requests' },
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(ProcedureQuery) }) query: ProcedureQuery): Promise<ProcedurePage> {
    return this.search.run(ctx, query);
  }

  @Get(':code')
  @Operation({
    id: 'getProcedure',
    summary: 'One procedure',
    tag,
    policy,
    response: ProcedureDetail,
    problems: { 404: 'procedure-unknown' },
  })
  one(@Ctx() ctx: RequestContext, @Param({ schema: SText(CodeParam) }) { code }: CodeParam): ProcedureDetail {
    return this.getProcedure.run(ctx, code);
  }

  @Get(':code/form')
  @Header('cache-control', 'public, max-age=60')
  @Operation({
    id: 'getProcedureForm',
    summary: 'Form, papers and fees of a procedure that can be applied for here',
    tag,
    policy,
    response: ProcedureFormView,
    problems: { 404: 'procedure-unknown, procedure-without-form' },
  })
  form(@Ctx() ctx: RequestContext, @Param({ schema: SText(CodeParam) }) { code }: CodeParam): ProcedureFormView {
    return this.getForm.run(ctx, code);
  }
}
