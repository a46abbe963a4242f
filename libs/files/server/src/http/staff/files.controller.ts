import { Controller, Get, Inject, Param, Res, type StreamableFile } from '@nestjs/common';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import type { FastifyReply } from 'fastify';
import { ReadFileUseCase } from '../../use-cases/read-file.js';
import { sendContent } from '../content-reply.js';
import { FileIdParam } from '../file-id.js';

@Controller('api/v1/staff/files')
export class StaffFilesController {
  constructor(@Inject(ReadFileUseCase) private readonly reading: ReadFileUseCase) {}

  @Get(':id/content')
  @Operation({
    id: 'getStaffFileContent',
    summary: 'Content of a paper, for those whom the dossier that holds it admits',
    tag: 'files',
    policy: { audience: 'staff', scope: 'dossier.read', jurisdiction: 'unit' },
    produces: 'application/octet-stream',
  })
  async content(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(FileIdParam) }) { id }: FileIdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendContent(reply, await this.reading.run(ctx, id));
  }
}
