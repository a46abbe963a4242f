import { Inject, Injectable } from '@nestjs/common';
import type { SubmittedDossier } from '@tinhso/dossiers-contract';
import type { RequestContext, Tx } from '@tinhso/platform';
import type { Answers } from '@tinhso/procedures-contract';
import { Offices } from '../offices/offices.js';
import { ReceivedPeople, type RecordedPerson } from '../reception/received-people.js';
import { SubmitDossierUseCase } from '../use-cases/submit-dossier.js';

/** An application that a citizen filed somewhere else, with who they are as proved there. */
export interface ExchangedApplication {
  readonly procedureCode: string;
  /** The office that is to receive it; left out of the check when the procedure has one office only. */
  readonly unitId: string;
  readonly answers: Answers;
  readonly papers: readonly { readonly paper: string; readonly fileId: string }[];
  /** Where it was filed and under which code, `portal:000.00.00.G01-261123-0A1B2C`. */
  readonly filedUnder: string;
}

/** Takes in applications that other systems hand over. They are judged like any other. */
@Injectable()
export class ExchangeIntake {
  constructor(
    @Inject(ReceivedPeople) private readonly people: ReceivedPeople,
    @Inject(SubmitDossierUseCase) private readonly submitting: SubmitDossierUseCase,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /** The account in whose name it will be: the person's own, or one that is kept for them until they register. */
  async accountFor(tx: Tx, person: RecordedPerson): Promise<string> {
    return (await this.people.accountFor(tx, person)).accountId;
  }

  /**
   * Files it as the citizen's own act, proved at level 2 of the national eID where it was filed.
   * @throws Problem procedure-not-online | co-signers-missing | answers-refused | files-unusable, each with every fault
   */
  file(
    tx: Tx,
    owner: { readonly accountId: string; readonly fullName: string; readonly sessionId: string },
    { procedureCode, unitId, answers, papers, filedUnder }: ExchangedApplication,
  ): Promise<SubmittedDossier> {
    const { accountId, fullName: name, sessionId } = owner;
    const ctx: RequestContext = { ...tx.ctx, actor: { kind: 'citizen', accountId, sessionId, name, assurance: 2 } };
    const { communeCode } = this.offices.office(unitId);
    const body = {
      procedureCode,
      ...(communeCode ? { receivingCommune: communeCode } : {}),
      answers,
      papers: [...papers],
      declared: true as const,
    };
    return this.submitting.submit({ ...tx, ctx }, body, { filedBy: null, filedByName: null, filedUnder });
  }
}
