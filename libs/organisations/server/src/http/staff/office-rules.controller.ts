import { Body, Controller, Get, Inject, Post, Query } from '@nestjs/common';
import { ChangeOfficeRule, OfficeRuleQuery, OfficeRuleSheet } from '@tinhso/organisations-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ChangeOfficeRuleUseCase } from '../../use-cases/change-office-rule.js';
import { ReadOfficeRules } from '../../use-cases/read-office-rules.js';

const managing = { audience: 'staff', scope: 'organisation.manage', jurisdiction: 'unit' } as const;

/** The rules by which offices work, for who administers them. */
@Controller('api/v1/staff/office-rules')
export class OfficeRulesController {
  constructor(
    @Inject(ReadOfficeRules) private readonly reading: ReadOfficeRules,
    @Inject(ChangeOfficeRuleUseCase) private readonly changing: ChangeOfficeRuleUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'readOfficeRules',
    summary: 'Rules by which a unit works, with where each comes from',
    tag: 'organisations',
    policy: managing,
    response: OfficeRuleSheet,
    problems: { 404: 'not-found' },
  })
  read(@Ctx() ctx: RequestContext, @Query({ schema: SText(OfficeRuleQuery) }) { unitId }: OfficeRuleQuery): Promise<OfficeRuleSheet> {
    return this.reading.run(ctx, unitId);
  }

  @Post()
  @Operation({
    id: 'changeOfficeRule',
    summary: 'Decide a rule of a unit from a day on',
    tag: 'organisations',
    policy: { ...managing, fresh: true },
    status: 201,
    response: OfficeRuleSheet,
    problems: { 404: 'not-found', 409: 'rule-change-too-early', 422: 'invalid' },
  })
  change(@Ctx() ctx: RequestContext, @Body({ schema: S(ChangeOfficeRule) }) body: ChangeOfficeRule): Promise<OfficeRuleSheet> {
    return this.changing.run(ctx, body);
  }
}
