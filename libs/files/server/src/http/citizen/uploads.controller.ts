import { Controller, Delete, Head, Inject, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TusEndpoint } from '../../uploads/tus-endpoint.js';
import { DeleteFileUseCase } from '../../use-cases/delete-file.js';
import { DescribeFileUseCase } from '../../use-cases/describe-file.js';
import { FileIdParam } from '../file-id.js';

const own = { audience: 'citizen', scope: 'file.send', relation: 'owner', delegable: true } as const;

/** Resumable uploads by the tus protocol 1.0.0 (https://tus.io/protocols/resumable-upload). */
@Controller('api/v1/citizen/uploads')
export class UploadsController {
  constructor(
    @Inject(TusEndpoint) private readonly tus: TusEndpoint,
    @Inject(DescribeFileUseCase) private readonly describing: DescribeFileUseCase,
    @Inject(DeleteFileUseCase) private readonly deleting: DeleteFileUseCase,
  ) {}

  @Post()
  @Operation({
    id: 'createUpload',
    summary: 'Announce a file (tus creation): Upload-Length, Upload-Metadata with filename, filetype, paper',
    tag: 'files',
    status: 201,
    policy: { audience: 'citizen', scope: 'file.send', relation: 'self', delegable: true },
    problems: { 413: 'file-too-large', 422: 'upload-described-badly, file-empty', 429: 'too-many-requests' },
  })
  create(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pass(ctx, request, reply);
  }

  @Head(':id')
  @Operation({
    id: 'headUpload',
    summary: 'How much has come (tus): Upload-Offset',
    tag: 'files',
    policy: own,
    problems: { 410: 'upload-gone' },
  })
  async head(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(FileIdParam) }) { id }: FileIdParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.describing.run(ctx, id);
    // The bytes went on into the storage; a client that lost the last answer learns that all have come.
    if (file.state === 'ready') {
      const headers = { 'tus-resumable': '1.0.0', 'upload-offset': file.size, 'upload-length': file.size, 'cache-control': 'no-store' };
      await reply.headers(headers).status(200).send();
      return;
    }
    await this.pass(ctx, request, reply);
  }

  @Patch(':id')
  @Operation({
    id: 'patchUpload',
    summary: 'Send bytes (tus); the last piece answers 200 with the StoredFile, or 422 with why it is refused',
    tag: 'files',
    policy: own,
    status: 204,
    problems: { 409: 'upload-moved', 410: 'upload-gone', 422: 'file-name-mismatch, file-type-refused, file-heic, …', 423: 'upload-busy' },
  })
  async patch(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(FileIdParam) }) { id }: FileIdParam,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.describing.run(ctx, id);
    await this.pass(ctx, request, reply);
  }

  @Delete(':id')
  @Operation({ id: 'cancelUpload', summary: 'Give up an upload (tus termination)', tag: 'files', policy: own, status: 204 })
  async cancel(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(FileIdParam) }) { id }: FileIdParam,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await this.deleting.run(ctx, id);
    await reply.header('tus-resumable', '1.0.0').status(204).send();
  }

  /** Answer of the tus server → ours. */
  private async pass(ctx: RequestContext, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const answer = await this.tus.handle(ctx, request.raw);
    // Same origin only: the tus server's open CORS headers stay behind.
    answer.headers.forEach((value, name) => {
      if (!name.startsWith('access-control-')) void reply.header(name, value);
    });
    const body = Buffer.from(await answer.arrayBuffer());
    await reply.status(answer.status).send(body.length > 0 ? body : undefined);
  }
}
