import { Body, Controller, Get, Inject, Param, Put } from '@nestjs/common';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ChooseConsent, ConsentList, ConsentParam, ConsentRecordList, ConsentState, privacyScopes } from '@tinhso/privacy-contract';
import { ChooseConsentUseCase } from '../../use-cases/choose-consent.js';
import { ReadConsents } from '../../use-cases/read-consents.js';

/** A guardian chooses for a child. */
const policy = { audience: 'citizen', scope: privacyScopes.own, relation: 'self', delegable: true } as const;

@Controller('api/v1/citizen/privacy/consents')
export class ConsentsController {
  constructor(
    @Inject(ReadConsents) private readonly reading: ReadConsents,
    @Inject(ChooseConsentUseCase) private readonly choosing: ChooseConsentUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'listConsents',
    summary: 'Purposes that need consent, each with the own choice',
    tag: 'privacy',
    policy,
    response: ConsentList,
  })
  list(@Ctx() ctx: RequestContext): Promise<ConsentList> {
    return this.reading.list(ctx);
  }

  @Get('records')
  @Operation({
    id: 'listConsentRecords',
    summary: 'Proof of every choice, newest first',
    tag: 'privacy',
    policy,
    response: ConsentRecordList,
  })
  records(@Ctx() ctx: RequestContext): Promise<ConsentRecordList> {
    return this.reading.records(ctx);
  }

  @Put(':purpose')
  @Operation({
    id: 'chooseConsent',
    summary: 'Give or withdraw consent to one purpose',
    tag: 'privacy',
    policy,
    response: ConsentState,
    problems: { 409: 'consent-text-changed' },
  })
  choose(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(ConsentParam) }) { purpose }: ConsentParam,
    @Body({ schema: S(ChooseConsent) }) body: ChooseConsent,
  ): Promise<ConsentState> {
    return this.choosing.run(ctx, purpose, body);
  }
}
