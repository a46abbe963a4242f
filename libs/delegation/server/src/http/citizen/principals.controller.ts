import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { ActingList, ChildView, CompanyView, NewChild, NewCompany } from '@tinhso/delegation-contract';
import { Ctx, Operation, S, type RequestContext } from '@tinhso/platform';
import { ReadActing } from '../../reading/read-acting.js';
import { DeclareChildUseCase } from '../../use-cases/declare-child.js';
import { DeclareCompanyUseCase } from '../../use-cases/declare-company.js';

const policy = { audience: 'citizen', scope: 'delegation.own', relation: 'self' } as const;
const problems = { 409: 'managed-known, delegation-limit' };

/** Those for whom one acts: what can be used now, and children and companies that one declares. */
@Controller('api/v1/citizen')
export class PrincipalsController {
  constructor(
    @Inject(ReadActing) private readonly acting: ReadActing,
    @Inject(DeclareChildUseCase) private readonly children: DeclareChildUseCase,
    @Inject(DeclareCompanyUseCase) private readonly companies: DeclareCompanyUseCase,
  ) {}

  @Get('acting')
  @Operation({ id: 'listActing', summary: 'For whom I may act now', tag: 'delegation', policy, response: ActingList })
  list(@Ctx() ctx: RequestContext): Promise<ActingList> {
    return this.acting.list(ctx);
  }

  @Post('children')
  @Operation({
    id: 'declareChild',
    summary: 'Declare a child to file for; the right ends on the eighteenth birthday',
    tag: 'delegation',
    policy,
    status: 201,
    response: ChildView,
    problems,
  })
  child(@Ctx() ctx: RequestContext, @Body({ schema: S(NewChild) }) body: NewChild): Promise<ChildView> {
    return this.children.run(ctx, body);
  }

  @Post('companies')
  @Operation({
    id: 'declareCompany',
    summary: 'Declare a company or household business that one represents; no register is asked',
    tag: 'delegation',
    policy,
    status: 201,
    response: CompanyView,
    problems,
  })
  company(@Ctx() ctx: RequestContext, @Body({ schema: S(NewCompany) }) body: NewCompany): Promise<CompanyView> {
    return this.companies.run(ctx, body);
  }
}
