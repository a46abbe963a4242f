import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { MAX_VERIFIED_PDF_BYTES } from '@tinhso/signing-contract';
import { platformProblems, Problem } from '@tinhso/platform';

const ROUTE = '/api/v1/public/verifications';

/** Teaches Fastify to take `application/pdf` as bytes, up to 10 MB and on the verification route only. */
@Injectable()
export class PdfBody implements OnModuleInit {
  constructor(@Inject(HttpAdapterHost) private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addContentTypeParser('application/pdf', { parseAs: 'buffer', bodyLimit: MAX_VERIFIED_PDF_BYTES }, (request, body, done) => {
      if (request.routeOptions.url !== ROUTE) done(Problem.from(platformProblems, 'unsupported-media-type'));
      else done(null, body);
    });
  }
}
