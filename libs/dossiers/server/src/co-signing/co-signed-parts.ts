import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type SubmitDossier } from '@tinhso/dossiers-contract';
import { FilesFacade } from '@tinhso/files-server';
import { ownerIdOf, Problem, type Tx } from '@tinhso/platform';
import type { Answers, AttachedPaper } from '@tinhso/procedures-contract';
import { findDraft } from '../data/drafts.js';
import { DOSSIER_SUBJECT } from '../documents/official-papers.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { DraftKeeper } from '../use-cases/draft-contents.js';
import type { CoSigningRow } from './co-signing.entity.js';
import { coSigningsOfDraft, updateCoSigning } from './co-signings.js';
import { CoSigningVault } from './contents.js';
import { applicantAnswers } from './parts.js';
import { CoSignerStandings } from './standings.js';

/** An application with the parts of everybody who signed it. */
export interface WholeApplication {
  readonly answers: Answers;
  readonly papers: readonly AttachedPaper[];
  /** Signed, one for each person who is needed. */
  readonly signed: readonly CoSigningRow[];
}

/** Puts together what several people signed. What is filed is what was signed, whatever the request says. */
@Injectable()
export class CoSignedParts {
  constructor(
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(CoSignerStandings) private readonly standings: CoSignerStandings,
    @Inject(DraftKeeper) private readonly drafts: DraftKeeper,
    @Inject(CoSigningVault) private readonly vault: CoSigningVault,
    @Inject(FilesFacade) private readonly files: FilesFacade,
  ) {}

  /** undefined for an application that one person files. @throws Problem co-signers-missing */
  async of(tx: Tx, body: Pick<SubmitDossier, 'procedureCode' | 'answers' | 'draftId'>): Promise<WholeApplication | undefined> {
    const definition = this.book.inForce(body.procedureCode, tx.now);
    if (!definition?.coSigners || this.standings.needed(definition, body.answers as Answers, tx.now).length === 0) return undefined;
    const missing = (): Problem => Problem.from(dossierProblems, 'co-signers-missing');
    const draft = body.draftId ? await findDraft(tx.manager, ownerIdOf(tx.ctx), body.draftId, tx.now) : undefined;
    if (!draft) throw missing();
    const contents = this.drafts.open(draft);
    const answers = contents.answers as Answers;
    const rows = await coSigningsOfDraft(tx.manager, draft.id);
    const signed = this.standings.needed(definition, answers, tx.now).map(({ key }): CoSigningRow => {
      const row = rows.find(({ signerKey }) => signerKey === key);
      if (row?.state !== 'signed' || row.procedureVersion !== definition.version) throw missing();
      // A draft stands still while somebody signs it; if it did not, nobody has signed this.
      if (!row.digest?.equals(this.vault.digest(contents, this.vault.open(row).answers, row.papers))) throw missing();
      return row;
    });
    const theirs = signed.map((row) => this.vault.open(row).answers);
    return { answers: Object.assign({}, applicantAnswers(definition, answers), ...theirs) as Answers, papers: contents.papers, signed };
  }

  /** Hands the signatures and the files of those who signed over to the dossier. @returns their papers */
  async file(tx: Tx, dossierId: string, { signed }: WholeApplication): Promise<AttachedPaper[]> {
    for (const row of signed) {
      if (!row.accountId) throw new Error(`co-signing ${row.id} is signed by nobody`);
      await this.files.claimFiles(tx, {
        accountId: row.accountId,
        fileIds: row.papers.map(({ fileId }) => fileId),
        subjectType: DOSSIER_SUBJECT,
        subjectId: dossierId,
        pointers: row.papers.map(({ paper }) => `/papers/${paper}`),
      });
      if (!(await updateCoSigning(tx, row, { dossierId }))) throw Problem.from(dossierProblems, 'co-signers-missing');
    }
    return signed.flatMap(({ papers }) => papers);
  }
}
