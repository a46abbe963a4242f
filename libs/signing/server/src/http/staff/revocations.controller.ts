import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { DocumentView, RevokeDocument, revokeScope } from '@tinhso/signing-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { RevokeDocumentUseCase } from '../../use-cases/revoke-document.js';
import { DocumentParams } from '../document-params.js';

@Controller('api/v1/staff/documents')
export class RevocationsController {
  constructor(@Inject(RevokeDocumentUseCase) private readonly revoking: RevokeDocumentUseCase) {}

  @Post(':id/revocation')
  @HttpCode(200)
  @Operation({
    id: 'revokeDocument',
    summary: 'Take a signed document back, for good; needs a fresh proof of identity',
    tag: 'signing',
    policy: { audience: 'staff', scope: revokeScope, jurisdiction: 'unit', fresh: true },
    response: DocumentView,
    problems: { 403: 'proof-needed', 404: 'not-found', 409: 'document-not-signed, document-revoked' },
  })
  revoke(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(DocumentParams) }) { id }: DocumentParams,
    @Body({ schema: S(RevokeDocument) }) body: RevokeDocument,
  ): Promise<DocumentView> {
    return this.revoking.run(ctx, id, body);
  }
}
