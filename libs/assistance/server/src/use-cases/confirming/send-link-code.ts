import { Inject, Injectable } from '@nestjs/common';
import { assistanceProblems, type CodeSent, type LinkBody } from '@tinhso/assistance-contract';
import { Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { FilingSecrets } from '../../confirming/filing-secrets.js';
import { lockFiling } from '../../data/filings.js';
import { filingStateOf } from '../../reading/filing-state.js';
import { LinkDesk } from './link-desk.js';

/** Another code to the citizen's phone. */
@Injectable()
export class SendLinkCodeUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(LinkDesk) private readonly desk: LinkDesk,
    @Inject(FilingSecrets) private readonly secrets: FilingSecrets,
  ) {}

  /** @throws Problem link-unknown | filing-not-waiting | assisted-code-later | assisted-codes-used | too-many-requests */
  async run(ctx: RequestContext, { token }: LinkBody): Promise<CodeSent> {
    await this.desk.admit(ctx);
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = await lockFiling(tx, (await this.desk.filing(tx.manager, token)).id);
      if (!row || filingStateOf(row, tx.now) !== 'provisional') throw Problem.from(assistanceProblems, 'filing-not-waiting');
      const expiresAt = await this.secrets.send(tx, row);
      // A link that was opened without a phone was not sent by us.
      if (!expiresAt) throw Problem.from(assistanceProblems, 'link-unknown');
      const resendAt = this.secrets.resendAt({ sends: row.sends + 1, lastSentAt: tx.now });
      return { expiresAt: expiresAt.toISOString(), ...(resendAt ? { resendAt: resendAt.toISOString() } : {}) };
    });
  }
}
