import { Body, Controller, Get, Header, Inject, Param, Post, Query } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import {
  ArchiveVersion as Archive,
  CompareQuery,
  Comparison,
  DesignedDetail,
  DesignedPage,
  DesignQuery,
  ProcedureDefinition,
  procedureScopes,
  VersionRow,
  VersionView,
} from '@tinhso/procedures-contract';
import { ArchiveVersion } from '../../use-cases/design/archive-version.js';
import { ReadDesigns } from '../../use-cases/design/read-designs.js';
import { ReadDraft } from '../../use-cases/design/read-draft.js';

const Code = Type.String({ pattern: '^\\d\\.\\d{6}$', examples: ['1.001193'] });
const CodeParam = Type.Object({ code: Code });
type CodeParam = Static<typeof CodeParam>;
const VersionParam = Type.Object({ code: Code, version: Type.Integer({ minimum: 1 }) });
type VersionParam = Static<typeof VersionParam>;

const tag = 'procedures';
const reading = { audience: 'staff', scope: procedureScopes.read, jurisdiction: 'unit' } as const;
const publishing = { audience: 'staff', scope: procedureScopes.publish, jurisdiction: 'unit' } as const;

/** Procedures worked out as data, and their versions. */
@Controller('api/v1/staff/procedures')
export class ProcedureDesignsController {
  constructor(
    @Inject(ReadDesigns) private readonly designs: ReadDesigns,
    @Inject(ReadDraft) private readonly drafts: ReadDraft,
    @Inject(ArchiveVersion) private readonly archiving: ArchiveVersion,
  ) {}

  @Get()
  @Operation({
    id: 'listDesignedProcedures',
    summary: 'Procedures worked out here, with their drafts',
    tag,
    policy: reading,
    response: DesignedPage,
  })
  list(@Ctx() ctx: RequestContext, @Query({ schema: SText(DesignQuery) }) query: DesignQuery): Promise<DesignedPage> {
    return this.designs.list(ctx, query);
  }

  @Get('comparison')
  @Operation({
    id: 'compareProcedures',
    summary: 'What differs between two versions or drafts',
    tag,
    policy: reading,
    response: Comparison,
    problems: { 404: 'not-found' },
  })
  compare(@Ctx() ctx: RequestContext, @Query({ schema: SText(CompareQuery) }) query: CompareQuery): Promise<Comparison> {
    return this.drafts.compare(ctx, query);
  }

  @Get(':code')
  @Operation({
    id: 'getDesignedProcedure',
    summary: 'One procedure with all its versions, drafts and its story',
    tag,
    policy: reading,
    response: DesignedDetail,
    problems: { 404: 'procedure-unknown' },
  })
  one(@Ctx() ctx: RequestContext, @Param({ schema: SText(CodeParam) }) { code }: CodeParam): Promise<DesignedDetail> {
    return this.designs.one(ctx, code);
  }

  @Get(':code/versions/:version')
  @Operation({
    id: 'getProcedureVersion',
    summary: 'A published version',
    tag,
    policy: reading,
    response: VersionView,
    problems: { 404: 'not-found' },
  })
  version(@Ctx() ctx: RequestContext, @Param({ schema: SText(VersionParam) }) { code, version }: VersionParam): Promise<VersionView> {
    return this.designs.version(ctx, code, version);
  }

  @Get(':code/versions/:version/export')
  @Header('content-disposition', 'attachment; filename="thu-tuc.json"')
  @Operation({
    id: 'exportProcedureVersion',
    summary: 'A published version as a file for another province',
    tag,
    policy: reading,
    response: ProcedureDefinition,
    problems: { 404: 'not-found' },
  })
  async export(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(VersionParam) }) { code, version }: VersionParam,
  ): Promise<ProcedureDefinition> {
    return (await this.designs.version(ctx, code, version)).definition;
  }

  @Post(':code/versions/:version/archive')
  @Operation({
    id: 'archiveProcedureVersion',
    summary: 'Offer a version no longer',
    tag,
    policy: { ...publishing, fresh: true },
    response: VersionRow,
    problems: { 403: 'proof-needed', 404: 'not-found', 409: 'version-archived' },
  })
  archive(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(VersionParam) }) { code, version }: VersionParam,
    @Body({ schema: S(Archive) }) body: Archive,
  ): Promise<VersionRow> {
    return this.archiving.run(ctx, code, version, body);
  }
}
