import { Controller, Get, Header, Inject, Param, type StreamableFile } from '@nestjs/common';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { ReadDocument } from '../../use-cases/read-document.js';
import { DocumentParams } from '../document-params.js';
import { PDF_HEADERS, pdfReply } from '../pdf-reply.js';

@Controller('api/v1/citizen/documents')
export class CitizenDocumentsController {
  constructor(@Inject(ReadDocument) private readonly read: ReadDocument) {}

  @Get(':id/content')
  @Header('cache-control', PDF_HEADERS['cache-control'])
  @Header('x-content-type-options', PDF_HEADERS['x-content-type-options'])
  @Operation({
    id: 'readCitizenDocument',
    summary: "Download an official document of one's own dossier",
    tag: 'signing',
    policy: { audience: 'citizen', scope: 'document.read', relation: 'owner', delegable: true },
    produces: 'application/pdf',
    problems: { 404: 'not-found', 409: 'document-being-made, document-failed' },
  })
  async content(@Ctx() ctx: RequestContext, @Param({ schema: SText(DocumentParams) }) { id }: DocumentParams): Promise<StreamableFile> {
    return pdfReply(await this.read.run(ctx, id));
  }
}
