import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { CreateDraft, dossierCitizenScopes, Draft, DraftList, DraftSaved, IdParam, SaveDraft } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { CreateDraftUseCase } from '../../use-cases/create-draft.js';
import { DeleteDraftUseCase } from '../../use-cases/delete-draft.js';
import { ReadDrafts } from '../../use-cases/read-drafts.js';
import { SaveDraftUseCase } from '../../use-cases/save-draft.js';

const scope = dossierCitizenScopes.draft;
const own = { audience: 'citizen', scope, relation: 'self', delegable: true } as const;
const one = { audience: 'citizen', scope, relation: 'owner', delegable: true } as const;

@Controller('api/v1/citizen/drafts')
export class DraftsController {
  constructor(
    @Inject(CreateDraftUseCase) private readonly creating: CreateDraftUseCase,
    @Inject(ReadDrafts) private readonly reading: ReadDrafts,
    @Inject(SaveDraftUseCase) private readonly saving: SaveDraftUseCase,
    @Inject(DeleteDraftUseCase) private readonly deleting: DeleteDraftUseCase,
  ) {}

  @Post()
  @Operation({ id: 'createDraft', summary: 'Begin an application', tag: 'dossiers', policy: own, status: 201, response: Draft })
  create(@Ctx() ctx: RequestContext, @Body({ schema: S(CreateDraft) }) body: CreateDraft): Promise<Draft> {
    return this.creating.run(ctx, body);
  }

  @Get()
  @Operation({ id: 'listDrafts', summary: 'Own drafts, last changed first', tag: 'dossiers', policy: own, response: DraftList })
  list(@Ctx() ctx: RequestContext): Promise<DraftList> {
    return this.reading.list(ctx);
  }

  @Get(':id')
  @Operation({ id: 'getDraft', summary: 'A draft as a whole', tag: 'dossiers', policy: one, response: Draft })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<Draft> {
    return this.reading.one(ctx, id);
  }

  @Put(':id')
  @Operation({
    id: 'saveDraft',
    summary: 'Save a draft over the version seen last',
    tag: 'dossiers',
    policy: one,
    response: DraftSaved,
    problems: { 409: 'draft-changed, with the current version' },
  })
  save(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(IdParam) }) { id }: IdParam,
    @Body({ schema: S(SaveDraft) }) body: SaveDraft,
  ): Promise<DraftSaved> {
    return this.saving.run(ctx, id, body);
  }

  @Delete(':id')
  @Operation({ id: 'deleteDraft', summary: 'Throw a draft away', tag: 'dossiers', policy: one, status: 204 })
  delete(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<void> {
    return this.deleting.run(ctx, id);
  }
}
