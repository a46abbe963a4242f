import { Controller, Get, Header, Inject } from '@nestjs/common';
import { RevocationList, StatementKeys } from '@tinhso/signing-contract';
import { Ctx, Operation, type RequestContext } from '@tinhso/platform';
import { StatementSigner } from '../../keystore/statement-signer.js';
import { ReadRevocationList } from '../../use-cases/read-revocation-list.js';

const policy = { audience: 'public' } as const;

/** What somebody keeps who wants to check documents without a line. */
@Controller()
export class StatementsController {
  constructor(
    @Inject(StatementSigner) private readonly signer: StatementSigner,
    @Inject(ReadRevocationList) private readonly revocations: ReadRevocationList,
  ) {}

  @Get('.well-known/tinhso-documents.json')
  @Header('cache-control', 'public, max-age=300')
  @Operation({
    id: 'readStatementKeys',
    summary: 'Public keys for the signed statements in the QR codes of results',
    tag: 'signing',
    policy,
    response: StatementKeys,
  })
  keys(): Promise<StatementKeys> {
    return this.signer.published();
  }

  @Get('api/v1/public/verifications/revoked')
  @Header('cache-control', 'no-cache')
  @Operation({
    id: 'readRevocationList',
    summary: 'Marks of every document that was taken back; no code can be learnt from them',
    tag: 'signing',
    policy,
    response: RevocationList,
    problems: { 429: 'too-many-requests' },
  })
  revoked(@Ctx() ctx: RequestContext): Promise<RevocationList> {
    return this.revocations.run(ctx);
  }
}
