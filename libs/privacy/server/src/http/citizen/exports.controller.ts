import { Controller, Get, Header, Inject, Param, Post, StreamableFile } from '@nestjs/common';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { DataExport, DataExportList, ExportContentParam, privacyScopes } from '@tinhso/privacy-contract';
import { OwnExports } from '../../use-cases/own-exports.js';

const own = { audience: 'citizen', scope: privacyScopes.own, relation: 'self' } as const;
const TYPES = { json: 'application/json', pdf: 'application/pdf' } as const;

@Controller('api/v1/citizen/privacy/exports')
export class OwnExportsController {
  constructor(@Inject(OwnExports) private readonly exports: OwnExports) {}

  @Get()
  @Operation({ id: 'listDataExports', summary: 'Own copies, newest first', tag: 'privacy', policy: own, response: DataExportList })
  list(@Ctx() ctx: RequestContext): Promise<DataExportList> {
    return this.exports.list(ctx);
  }

  @Post()
  @Operation({
    id: 'askDataExport',
    summary: 'Have a copy of everything made',
    tag: 'privacy',
    policy: { ...own, fresh: true },
    status: 202,
    response: DataExport,
    problems: { 409: 'export-under-way' },
  })
  ask(@Ctx() ctx: RequestContext): Promise<DataExport> {
    return this.exports.ask(ctx);
  }

  @Get(':id/content/:format')
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @Operation({
    id: 'getDataExportContent',
    summary: 'Download a copy',
    tag: 'privacy',
    policy: { audience: 'citizen', scope: privacyScopes.own, relation: 'owner', fresh: true },
    produces: 'application/octet-stream',
    problems: { 409: 'export-not-ready' },
  })
  async content(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(ExportContentParam) }) param: ExportContentParam,
  ): Promise<StreamableFile> {
    const bytes = await this.exports.content(ctx, param);
    return new StreamableFile(bytes, {
      type: TYPES[param.format],
      length: bytes.length,
      disposition: `attachment; filename="tinh-so-du-lieu-cua-toi.${param.format}"`,
    });
  }
}
