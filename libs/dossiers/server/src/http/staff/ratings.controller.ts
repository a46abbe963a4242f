import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import {
  AnswerRating,
  dossierStaffScopes,
  IdParam,
  RatingFollowUp,
  RatingFollowUpPage,
  RatingFollowUpQuery,
} from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { AnswerRatingUseCase } from '../../satisfaction/answer-rating.js';
import { ReadFollowUps } from '../../satisfaction/read-follow-ups.js';

const policy = { audience: 'staff', scope: dossierStaffScopes.supervise, jurisdiction: 'unit' } as const;

/** Low marks and what the head of the office says to them. */
@Controller('api/v1/staff/ratings')
export class FollowUpsController {
  constructor(
    @Inject(ReadFollowUps) private readonly reading: ReadFollowUps,
    @Inject(AnswerRatingUseCase) private readonly answering: AnswerRatingUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'listRatingFollowUps',
    summary: 'Low marks that wait for an answer, or were answered; recorded',
    tag: 'dossiers',
    policy,
    response: RatingFollowUpPage,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(RatingFollowUpQuery) }) query: RatingFollowUpQuery): Promise<RatingFollowUpPage> {
    return this.reading.run(ctx, query);
  }

  @Post(':id/answer')
  @Operation({
    id: 'answerRating',
    summary: 'Answer a low mark; the citizen is told',
    tag: 'dossiers',
    policy,
    response: RatingFollowUp,
    problems: { 409: 'answered-already' },
  })
  answer(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(AnswerRating) }) body: AnswerRating,
  ): Promise<RatingFollowUp> {
    return this.answering.run(ctx, id, body);
  }
}
