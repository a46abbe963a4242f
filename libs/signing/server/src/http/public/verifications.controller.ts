import { Controller, Get, Inject, Param, Post, Req } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import type { FastifyRequest } from 'fastify';
import { RegisteredDocument, VerificationResult } from '@tinhso/signing-contract';
import { Ctx, Operation, platformProblems, Problem, SText, type RequestContext } from '@tinhso/platform';
import { LookUpCode } from '../../use-cases/look-up-code.js';
import { VerifyFile } from '../../use-cases/verify-file.js';

const CodeParams = Type.Object({ code: Type.String({ minLength: 1, maxLength: 40, examples: ['7K2M-9QXD-4TBV'] }) });
const policy = { audience: 'public' } as const;

@Controller('api/v1/public/verifications')
export class VerificationsController {
  constructor(
    @Inject(LookUpCode) private readonly lookUp: LookUpCode,
    @Inject(VerifyFile) private readonly verify: VerifyFile,
  ) {}

  @Get(':code')
  @Operation({
    id: 'verifyByCode',
    summary: 'What the register says about the document with this code; personal facts are masked',
    tag: 'signing',
    policy,
    response: RegisteredDocument,
    problems: { 404: 'verification-not-found', 429: 'too-many-requests' },
  })
  byCode(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(CodeParams) }) { code }: Static<typeof CodeParams>,
  ): Promise<RegisteredDocument> {
    return this.lookUp.run(ctx, code);
  }

  @Post()
  @Operation({
    id: 'verifyFile',
    summary: 'Whether this PDF (application/pdf, at most 10 MB) was issued here and is unaltered; nothing of it is kept',
    tag: 'signing',
    policy,
    response: VerificationResult,
    problems: { 413: 'too-large', 415: 'unsupported-media-type', 429: 'too-many-requests' },
  })
  file(@Ctx() ctx: RequestContext, @Req() request: FastifyRequest): Promise<VerificationResult> {
    if (!Buffer.isBuffer(request.body)) throw Problem.from(platformProblems, 'unsupported-media-type');
    return this.verify.run(ctx, request.body);
  }
}
