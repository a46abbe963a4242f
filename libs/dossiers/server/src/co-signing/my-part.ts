import { Inject, Injectable } from '@nestjs/common';
import { localDate } from '@tinhso/kernel';
import { dossierProblems } from '@tinhso/dossiers-contract';
import { accountIdOf, platformProblems, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import type { AnswerFault, Answers, AttachedPaper, CoSigner, ProcedureDefinition } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';
import { DraftRow } from '../data/draft.entity.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { DraftKeeper, type DraftContents } from '../use-cases/draft-contents.js';
import type { CoSigningRow } from './co-signing.entity.js';
import { findCoSigning } from './co-signings.js';
import { CoSignerNumbers } from './numbers.js';
import { applicantAnswers, signerAnswers, signerFaults } from './parts.js';

/** The part of one co-signer in an application: whose it is, what belongs to it, what is wrong with it. */
@Injectable()
export class MyPart {
  constructor(
    @Inject(CoSignerNumbers) private readonly numbers: CoSignerNumbers,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(DraftKeeper) private readonly drafts: DraftKeeper,
  ) {}

  /**
   * An invitation of the acting citizen: of their account, or to their number and not yet opened by another account. The applicant's own
   * side is not this one. @throws Problem not-found alike for absent and foreign ones
   */
  async find(ctx: RequestContext, manager: EntityManager, id: string): Promise<CoSigningRow> {
    const row = await findCoSigning(manager, id);
    if (row && (await this.isMine(ctx, manager, row))) return row;
    throw Problem.from(platformProblems, 'not-found');
  }

  private async isMine(ctx: RequestContext, manager: EntityManager, row: CoSigningRow): Promise<boolean> {
    const account = accountIdOf(ctx);
    if (row.accountId !== null) return row.accountId === account;
    const numbers = await this.numbers.of(manager, account);
    return numbers.some((number) => number.equals(row.inviteeIndex));
  }

  /** The same for a change. @throws Problem not-found | co-signing-state | co-signing-changed */
  async open(tx: Tx, id: string, version: number, states: readonly CoSigningRow['state'][]): Promise<CoSigningRow> {
    const row = await this.find(tx.ctx, tx.manager, id);
    const over = row.state === 'invited' && row.expiresAt <= tx.now;
    if (!states.includes(row.state) || over || row.dossierId !== null) throw Problem.from(dossierProblems, 'co-signing-state');
    if (row.version !== version) throw Problem.from(dossierProblems, 'co-signing-changed', { extra: { currentVersion: row.version } });
    return row;
  }

  /** The form under which it was asked for, and the signer in it. @throws Error for a signer that a published version does not have */
  formOf(row: CoSigningRow): { definition: ProcedureDefinition; signer: CoSigner } {
    const definition = this.book.definitionOf(row);
    const signer = definition.coSigners?.find(({ key }) => key === row.signerKey);
    if (!signer) throw new Error(`${definition.code}@${definition.version} has no co-signer ${row.signerKey}`);
    return { definition, signer };
  }

  /** The applicant's part; undefined once it is filed or thrown away. */
  async draftOf(manager: EntityManager, { draftId }: CoSigningRow): Promise<DraftContents | undefined> {
    const draft = await manager.findOneBy(DraftRow, { id: draftId });
    return draft ? this.drafts.open(draft) : undefined;
  }

  /** What of the own answers belongs to the part, and what is wrong with it beside the applicant's. */
  judge(
    { now }: Pick<Tx, 'now'>,
    row: CoSigningRow,
    draft: DraftContents,
    given: { answers: unknown; papers: readonly AttachedPaper[] },
  ): { answers: Answers; faults: AnswerFault[] } {
    const { definition, signer } = this.formOf(row);
    const own = signerAnswers(definition, signer, given.answers as Answers);
    const together = { ...applicantAnswers(definition, draft.answers as Answers), ...own };
    const today = localDate(this.offices.provinceCalendar(), now);
    const checked = this.book.check(definition, { answers: together, today, channel: 'online' }, [...draft.papers, ...given.papers]);
    return {
      answers: signerAnswers(definition, signer, checked.answers),
      faults: signerFaults(definition, signer, checked.faults),
    };
  }
}
