import { Inject, Injectable } from '@nestjs/common';
import { assistanceLimits, assistanceProblems, type LinkCodeBody, type LinkView } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { IdentityFacade } from '@tinhso/identity-server';
import { Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import { FilingSecrets } from '../../confirming/filing-secrets.js';
import { lockFiling, saveFiling } from '../../data/filings.js';
import { filingStateOf } from '../../reading/filing-state.js';
import { FilingReader } from '../../reading/filing-reader.js';
import { codeProblem, type WrongCode } from '../code-problems.js';
import { LinkDesk } from './link-desk.js';

/** The right code opens the whole filing, on any phone, and gives the pass with which it can be confirmed there. */
@Injectable()
export class ViewLinkUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(LinkDesk) private readonly desk: LinkDesk,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(FilingSecrets) private readonly secrets: FilingSecrets,
    @Inject(FilingReader) private readonly filings: FilingReader,
  ) {}

  /** @throws Problem link-unknown | filing-not-waiting | assisted-code-wrong | assisted-code-dead | too-many-requests */
  async run(ctx: RequestContext, body: LinkCodeBody): Promise<LinkView> {
    await this.desk.admit(ctx);
    const outcome = await this.unitOfWork.run(ctx, (tx) => this.open(tx, body));
    if ('kind' in outcome) throw codeProblem(ctx, outcome);
    return outcome;
  }

  private async open(tx: Tx, { token, code }: LinkCodeBody): Promise<LinkView | WrongCode> {
    const row = await lockFiling(tx, (await this.desk.filing(tx.manager, token)).id);
    if (!row || filingStateOf(row, tx.now) !== 'provisional') throw Problem.from(assistanceProblems, 'filing-not-waiting');
    const outcome = await this.identity.enterCode(tx, { subjectId: row.id, purpose: 'assisted-filing', typed: code });
    if (outcome.kind !== 'right') return outcome;
    const { pass, passIndex } = this.secrets.newPass();
    await saveFiling(tx, row.id, { passIndex, passUntil: new Date(tx.now.getTime() + assistanceLimits.passTtl * 1000) });
    await appendAudit(tx, {
      action: 'assistance.filing-opened',
      subjectType: 'assisted_filing',
      subjectId: row.id,
      fields: ['answers', 'papers'],
      purpose: 'code',
      dataSubjectId: row.accountId,
      caseId: row.sessionId,
    });
    return { filing: await this.filings.whole(tx.manager, row, tx.now, tx.ctx.locale), pass };
  }
}
