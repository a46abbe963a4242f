import { Controller, Delete, Get, Inject, Param, Res, type StreamableFile } from '@nestjs/common';
import { StoredFile } from '@tinhso/files-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import type { FastifyReply } from 'fastify';
import { DeleteFileUseCase } from '../../use-cases/delete-file.js';
import { DescribeFileUseCase } from '../../use-cases/describe-file.js';
import { ReadFileUseCase } from '../../use-cases/read-file.js';
import { sendContent } from '../content-reply.js';
import { FileIdParam } from '../file-id.js';

@Controller('api/v1/citizen/files')
export class CitizenFilesController {
  constructor(
    @Inject(DescribeFileUseCase) private readonly describing: DescribeFileUseCase,
    @Inject(ReadFileUseCase) private readonly reading: ReadFileUseCase,
    @Inject(DeleteFileUseCase) private readonly deleting: DeleteFileUseCase,
  ) {}

  @Get(':id')
  @Operation({
    id: 'getFile',
    summary: 'One of my files: whether it is ready, or why it was refused',
    tag: 'files',
    policy: { audience: 'citizen', scope: 'file.read', relation: 'owner', delegable: true },
    response: StoredFile,
  })
  get(@Ctx() ctx: RequestContext, @Param({ schema: SText(FileIdParam) }) { id }: FileIdParam): Promise<StoredFile> {
    return this.describing.run(ctx, id);
  }

  @Get(':id/content')
  @Operation({
    id: 'getFileContent',
    summary: 'Content of a file',
    tag: 'files',
    policy: { audience: 'citizen', scope: 'file.read', relation: 'owner', delegable: true },
    produces: 'application/octet-stream',
    problems: { 409: 'file-not-ready' },
  })
  async content(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(FileIdParam) }) { id }: FileIdParam,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    return sendContent(reply, await this.reading.run(ctx, id));
  }

  @Delete(':id')
  @Operation({
    id: 'deleteFile',
    summary: 'Delete a file that no dossier holds',
    tag: 'files',
    status: 204,
    policy: { audience: 'citizen', scope: 'file.send', relation: 'owner', delegable: true },
    problems: { 409: 'file-attached' },
  })
  delete(@Ctx() ctx: RequestContext, @Param({ schema: SText(FileIdParam) }) { id }: FileIdParam): Promise<void> {
    return this.deleting.run(ctx, id);
  }
}
