import { Body, Controller, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import {
  ChangeDraftState,
  CheckReport,
  CreateProcedureDraft,
  DraftView,
  procedureScopes,
  PublishDraft as Publication,
  SavedDraft,
  SaveProcedureDraft,
  SendBackDraft,
} from '@tinhso/procedures-contract';
import { CreateDraft } from '../../use-cases/design/create-draft.js';
import { MoveDraft } from '../../use-cases/design/move-draft.js';
import { PublishDraft } from '../../use-cases/design/publish-draft.js';
import { ReadDraft } from '../../use-cases/design/read-draft.js';
import { SaveDraft } from '../../use-cases/design/save-draft.js';

const IdParam = Type.Object({ id: Type.String({ format: 'id' }) });
type IdParam = Static<typeof IdParam>;

const tag = 'procedures';
const reading = { audience: 'staff', scope: procedureScopes.read, jurisdiction: 'unit' } as const;
const designing = { audience: 'staff', scope: procedureScopes.design, jurisdiction: 'unit' } as const;
const publishing = { audience: 'staff', scope: procedureScopes.publish, jurisdiction: 'unit' } as const;

/** Definitions in the making. */
@Controller('api/v1/staff/procedures/drafts')
export class ProcedureDraftsController {
  constructor(
    @Inject(CreateDraft) private readonly creating: CreateDraft,
    @Inject(ReadDraft) private readonly reading: ReadDraft,
    @Inject(SaveDraft) private readonly saving: SaveDraft,
    @Inject(MoveDraft) private readonly moving: MoveDraft,
    @Inject(PublishDraft) private readonly publishing: PublishDraft,
  ) {}

  @Post()
  @Operation({
    id: 'createProcedureDraft',
    summary: 'Begin a draft: blank, from the catalogue, from a version, from a file',
    tag,
    policy: designing,
    status: 201,
    response: DraftView,
    problems: { 404: 'not-found, procedure-unknown', 422: 'definition-unreadable' },
  })
  create(@Ctx() ctx: RequestContext, @Body({ schema: S(CreateProcedureDraft) }) { from }: CreateProcedureDraft): Promise<DraftView> {
    return this.creating.run(ctx, from);
  }

  @Get(':id')
  @Operation({
    id: 'getProcedureDraft',
    summary: 'A draft with its story',
    tag,
    policy: reading,
    response: DraftView,
    problems: { 404: 'not-found' },
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<DraftView> {
    return this.reading.run(ctx, id);
  }

  @Put(':id')
  @Operation({
    id: 'saveProcedureDraft',
    summary: 'Keep a draft as far as it has got',
    tag,
    policy: designing,
    response: SavedDraft,
    problems: { 404: 'not-found', 409: 'procedure-draft-changed, draft-not-editable' },
  })
  save(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(SaveProcedureDraft) }) body: SaveProcedureDraft,
  ): Promise<SavedDraft> {
    return this.saving.run(ctx, id, body);
  }

  @Get(':id/check')
  @Operation({
    id: 'checkProcedureDraft',
    summary: 'What keeps a draft from being published',
    tag,
    policy: reading,
    response: CheckReport,
    problems: { 404: 'not-found' },
  })
  check(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<CheckReport> {
    return this.reading.check(ctx, id);
  }

  @Post(':id/submit')
  @Operation({
    id: 'submitProcedureDraft',
    summary: 'Hand a draft in for review',
    tag,
    policy: designing,
    response: DraftView,
    problems: { 404: 'not-found', 409: 'procedure-draft-changed, draft-not-editable', 422: 'definition-faulty' },
  })
  submit(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(ChangeDraftState) }) body: ChangeDraftState,
  ): Promise<DraftView> {
    return this.moving.submit(ctx, id, body);
  }

  @Post(':id/take-back')
  @Operation({
    id: 'takeBackProcedureDraft',
    summary: 'Take a draft back from review',
    tag,
    policy: designing,
    response: DraftView,
    problems: { 404: 'not-found', 409: 'procedure-draft-changed, draft-not-in-review' },
  })
  takeBack(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(ChangeDraftState) }) body: ChangeDraftState,
  ): Promise<DraftView> {
    return this.moving.takeBack(ctx, id, body);
  }

  @Post(':id/discard')
  @Operation({
    id: 'discardProcedureDraft',
    summary: 'Throw a draft away',
    tag,
    policy: designing,
    response: DraftView,
    problems: { 404: 'not-found', 409: 'procedure-draft-changed, draft-not-editable' },
  })
  discard(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(ChangeDraftState) }) body: ChangeDraftState,
  ): Promise<DraftView> {
    return this.moving.discard(ctx, id, body);
  }

  @Post(':id/send-back')
  @Operation({
    id: 'sendBackProcedureDraft',
    summary: 'Send a draft back with a reason',
    tag,
    policy: publishing,
    response: DraftView,
    problems: { 404: 'not-found', 409: 'procedure-draft-changed, draft-not-in-review, not-own-review' },
  })
  sendBack(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(SendBackDraft) }) body: SendBackDraft,
  ): Promise<DraftView> {
    return this.moving.sendBack(ctx, id, body);
  }

  @Post(':id/publish')
  @Operation({
    id: 'publishProcedureDraft',
    summary: 'Publish what somebody else has made',
    tag,
    policy: { ...publishing, fresh: true },
    response: DraftView,
    problems: {
      403: 'proof-needed',
      404: 'not-found',
      409: 'procedure-draft-changed, draft-not-in-review, not-own-review',
      422: 'definition-faulty, invalid',
    },
  })
  publish(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(Publication) }) body: Publication,
  ): Promise<DraftView> {
    return this.publishing.run(ctx, id, body);
  }
}
