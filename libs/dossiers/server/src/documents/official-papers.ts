import { Inject, Injectable } from '@nestjs/common';
import type { Tx } from '@tinhso/platform';
import type { DocumentKind } from '@tinhso/signing-contract';
import { SigningFacade, type OfficeSignatory, type PersonSignatory } from '@tinhso/signing-server';
import type { DossierRow } from '../data/dossier.entity.js';
import { signingCapacity, type SigningTitle } from '../domain/signing-capacity.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';

/** Subject type of our documents at the signing domain. */
export const DOSSIER_SUBJECT = 'dossier';

/** Asks the signing domain for the official documents of a dossier, inside the transaction that makes them due. */
@Injectable()
export class OfficialPapers {
  constructor(
    @Inject(SigningFacade) private readonly signing: SigningFacade,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
  ) {}

  /** The acknowledgement: nobody signs it. @returns id of the document */
  async acknowledge(tx: Tx, row: DossierRow): Promise<string> {
    return (await this.signing.requestDocument(tx, { kind: 'acknowledgement', ...this.common(row) })).id;
  }

  /** A one-stop form under the seal of the office (TT 03/2025/TT-VPCP). @param revision for the second request of its kind */
  async request(tx: Tx, row: DossierRow, kind: 'form-01' | 'form-02' | 'form-03' | 'form-05', revision = 1): Promise<string> {
    const { id, name, deskName } = this.offices.office(row.unitId);
    const signedBy: OfficeSignatory = {
      type: 'office',
      unitId: id,
      unitName: name,
      fullName: name,
      position: deskName ?? 'Bộ phận Một cửa',
      capacity: [],
    };
    return (await this.signing.requestDocument(tx, { kind, ...this.common(row), signedBy, revision })).id;
  }

  /** A form that the acting leader signs in person: the apology (04), the notice of stopping (05). @throws Error when nobody of staff acts */
  async requestOfLeader(tx: Tx, row: DossierRow, kind: 'form-04' | 'form-05', title: SigningTitle, revision = 1): Promise<string> {
    const signedBy = this.leader(tx, row.unitId, title);
    return (await this.signing.requestDocument(tx, { kind, ...this.common(row), signedBy, revision })).id;
  }

  /** The control sheet of the process as it is in this version of the dossier; nobody signs it. @returns id of the document */
  async requestControlSheet(tx: Tx, row: DossierRow): Promise<string> {
    const { ownerAccountId: _, ...office } = this.common(row);
    return (await this.signing.requestDocument(tx, { kind: 'form-06', ...office, revision: row.version })).id;
  }

  /** The result, signed by the acting leader in person for the unit that has the step. @throws Error when nobody of staff acts */
  async requestResult(tx: Tx, row: DossierRow, title: SigningTitle, revision: number, replacesId?: string): Promise<string> {
    const { id, name } = this.offices.office(row.deskUnitId);
    const signedBy = this.leader(tx, row.deskUnitId, title);
    const { template, code, title: resultTitle, layout } = this.book.definitionOf(row).result;
    const kind: DocumentKind = template;
    const own = layout && { title: resultTitle, register: `result ${code}`.slice(0, 40), number: layout.number };
    const wish = { kind, ...this.common(row), issuer: { unitId: id, name }, signedBy, revision, replacesId, ...(own ? { own } : {}) };
    return (await this.signing.requestDocument(tx, wish)).id;
  }

  private leader({ ctx: { actor } }: Tx, unitId: string, title: SigningTitle): PersonSignatory {
    if (actor.kind !== 'staff') throw new Error('what a leader signs is signed by a member of staff');
    const { id, name } = this.offices.office(unitId);
    return {
      type: 'person',
      accountId: actor.accountId,
      unitId: id,
      unitName: name,
      fullName: actor.name,
      position: title.own,
      capacity: signingCapacity(title),
    };
  }

  private common(row: DossierRow) {
    const { id, name } = this.offices.office(row.unitId);
    return { subjectType: DOSSIER_SUBJECT, subjectId: row.id, ownerAccountId: row.accountId, issuer: { unitId: id, name } };
  }
}
