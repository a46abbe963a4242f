import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Patch, Post } from '@nestjs/common';
import {
  billCitizenScope,
  ChangeSavedCode,
  SaveCode,
  SavedCodeDetail,
  SavedCodeMade,
  SavedCodeParam,
  SavedCodes,
} from '@tinhso/bills-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { ChangeSavedCodeUseCase } from '../../use-cases/change-saved-code.js';
import { ReadSavedCode } from '../../use-cases/read-saved-code.js';
import { ReadSaved } from '../../use-cases/read-saved.js';
import { SaveCodeUseCase } from '../../use-cases/save-code.js';

const tag = 'bills';
const policy = (relation: 'self' | 'owner') => ({ audience: 'citizen', scope: billCitizenScope, relation, delegable: true }) as const;

/** Customer codes that somebody keeps. */
@Controller('api/v1/citizen/bills/saved')
export class SavedCodesController {
  constructor(
    @Inject(ReadSaved) private readonly reading: ReadSaved,
    @Inject(ReadSavedCode) private readonly readingOne: ReadSavedCode,
    @Inject(SaveCodeUseCase) private readonly saving: SaveCodeUseCase,
    @Inject(ChangeSavedCodeUseCase) private readonly changing: ChangeSavedCodeUseCase,
  ) {}

  @Get()
  @Operation({
    id: 'listSavedCodes',
    summary: 'Kept codes with what is open on each; of a silent provider what it said last',
    tag,
    policy: policy('self'),
    response: SavedCodes,
  })
  all(@Ctx() ctx: RequestContext): Promise<SavedCodes> {
    return this.reading.run(ctx);
  }

  @Post()
  @Operation({
    id: 'saveCode',
    summary: 'Keep a code under a name of one’s own',
    tag,
    policy: policy('self'),
    status: 201,
    response: SavedCodeMade,
    problems: { 409: 'code-saved-already, saved-codes-full', 422: 'biller-unknown, customer-code-faulty' },
  })
  save(@Ctx() ctx: RequestContext, @Body({ schema: S(SaveCode) }) body: SaveCode): Promise<SavedCodeMade> {
    return this.saving.run(ctx, body);
  }

  @Get(':id')
  @Operation({
    id: 'readSavedCode',
    summary: 'One kept code with its open bills and the last twelve months',
    tag,
    policy: policy('owner'),
    response: SavedCodeDetail,
    problems: { 404: 'not-found, customer-unknown', 503: 'billers-off, biller-silent' },
  })
  one(@Ctx() ctx: RequestContext, @Param({ schema: SText(SavedCodeParam) }) { id }: SavedCodeParam): Promise<SavedCodeDetail> {
    return this.readingOne.run(ctx, id);
  }

  @Patch(':id')
  @HttpCode(204)
  @Operation({ id: 'changeSavedCode', summary: 'Name it anew, switch its reminders', tag, policy: policy('owner'), status: 204 })
  change(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(SavedCodeParam) }) { id }: SavedCodeParam,
    @Body({ schema: S(ChangeSavedCode) }) body: ChangeSavedCode,
  ): Promise<void> {
    return this.changing.run(ctx, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Operation({
    id: 'removeSavedCode',
    summary: 'Take it out; for some minutes it can be put back',
    tag,
    policy: policy('owner'),
    status: 204,
  })
  remove(@Ctx() ctx: RequestContext, @Param({ schema: SText(SavedCodeParam) }) { id }: SavedCodeParam): Promise<void> {
    return this.changing.remove(ctx, id);
  }

  @Post(':id/restore')
  @HttpCode(204)
  @Operation({ id: 'restoreSavedCode', summary: 'Put it back after it was taken out', tag, policy: policy('owner'), status: 204 })
  restore(@Ctx() ctx: RequestContext, @Param({ schema: SText(SavedCodeParam) }) { id }: SavedCodeParam): Promise<void> {
    return this.changing.restore(ctx, id);
  }
}
