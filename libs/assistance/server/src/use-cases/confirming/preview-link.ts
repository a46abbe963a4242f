import { Inject, Injectable } from '@nestjs/common';
import type { LinkBody, LinkPreview } from '@tinhso/assistance-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { maskPhone } from '@tinhso/kernel';
import { Clock, Reader, type RequestContext } from '@tinhso/platform';
import { FilingSecrets } from '../../confirming/filing-secrets.js';
import { FilingReader } from '../../reading/filing-reader.js';
import { FilingViews } from '../../reading/filing-views.js';
import { LinkDesk } from './link-desk.js';

/** What a link shows to whoever holds it: who helped with what. No name of the citizen, no answer. */
@Injectable()
export class PreviewLink {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(LinkDesk) private readonly desk: LinkDesk,
    @Inject(FilingReader) private readonly filings: FilingReader,
    @Inject(FilingViews) private readonly views: FilingViews,
    @Inject(FilingSecrets) private readonly secrets: FilingSecrets,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
  ) {}

  /** @throws Problem link-unknown | too-many-requests */
  async run(ctx: RequestContext, { token }: LinkBody): Promise<LinkPreview> {
    await this.desk.admit(ctx);
    const { manager } = this.reader;
    const row = await this.desk.filing(manager, token);
    const { procedure, office, helper, state, filedAt, expiresAt, disowned, dossier } = this.views.summary(
      row,
      await this.filings.helperOf(manager, row),
      this.clock.now(),
      ctx.locale,
    );
    const phone = (await this.identity.contactOf(manager, row.accountId))?.phone;
    const resendAt = state === 'provisional' ? this.secrets.resendAt(row) : undefined;
    return {
      ...{ procedure, office, helper, state, filedAt, expiresAt, disowned },
      ...(phone ? { phoneMasked: maskPhone(phone) } : {}),
      ...(resendAt ? { resendAt: resendAt.toISOString() } : {}),
      ...(dossier ? { dossierCode: dossier.code } : {}),
      ...(await this.filings.caseOf(manager, row)),
    };
  }
}
