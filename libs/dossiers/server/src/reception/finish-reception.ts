import { Inject, Injectable } from '@nestjs/common';
import { dayStart, localDay } from '@tinhso/kernel';
import type { FinishReception, ReceivedDossier } from '@tinhso/dossiers-contract';
import { Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossier } from '../data/dossiers.js';
import { eventsOf } from '../data/events.js';
import { Offices } from '../offices/offices.js';
import { AcceptDossierUseCase } from '../use-cases/accept-dossier.js';
import { findReception } from './receptions.js';
import { ReceptionDesk } from './reception-desk.js';
import type { ReceptionRow } from './reception.entities.js';
import { ReceptionVault } from './reception-vault.js';
import { TakeInDossier } from './take-in-dossier.js';

/**
 * Makes the dossier of a reception and receives it. Two transactions: should the second be lost, the dossier stands in the desk's list
 * like any other, and finishing again goes on from there.
 */
@Injectable()
export class FinishReceptionUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(ReceptionDesk) private readonly desk: ReceptionDesk,
    @Inject(ReceptionVault) private readonly vault: ReceptionVault,
    @Inject(TakeInDossier) private readonly taking: TakeInDossier,
    @Inject(AcceptDossierUseCase) private readonly accepting: AcceptDossierUseCase,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  /** @throws Problem not-found | reception-changed | procedure-not-here | answers-refused with every fault | files-unusable */
  async run(ctx: RequestContext, id: string, body: FinishReception): Promise<ReceivedDossier> {
    const reception = await this.desk.find(ctx, this.reader.manager, id);
    if (!reception.finishedAt)
      await this.unitOfWork.run(ctx, async (tx) => this.taking.run(tx, await this.desk.open(tx, id, body.version), body));
    const row = await this.dossierOf(id);
    if (row.status === 'submitted') await this.accepting.run(ctx, row.id, { version: row.version }, this.arrival(reception, row));
    return this.view(reception, await this.dossierOf(id));
  }

  private async dossierOf(receptionId: string): Promise<DossierRow> {
    const { manager } = this.reader;
    const dossierId = (await findReception(manager, receptionId))?.dossierId;
    const row = dossierId ? await findDossier(manager, dossierId) : null;
    if (!row) throw new Error(`reception ${receptionId} has no dossier`);
    return row;
  }

  /** A letter that came on an earlier day counts from the opening of that day. */
  private arrival({ arrivedOn, unitId }: ReceptionRow, { submittedAt }: DossierRow): Date | undefined {
    if (!arrivedOn) return undefined;
    const calendar = this.offices.calendar(unitId);
    const day = localDay(calendar, new Date(`${arrivedOn}T05:00:00Z`));
    return localDay(calendar, submittedAt) === day ? undefined : new Date(dayStart(calendar, day));
  }

  private async view(reception: ReceptionRow, row: DossierRow): Promise<ReceivedDossier> {
    const accepted = (await eventsOf(this.reader.manager, row.id)).find(({ type }) => type === 'dossier.accepted');
    const documentId = accepted?.data?.documentId;
    const promisedAt = accepted?.data?.promisedAt;
    if (!documentId || !promisedAt) throw new Error(`dossier ${row.id} was received without form 01`);
    const { lookupNumber } = this.vault.open(reception);
    return { id: row.id, code: row.code, promisedAt, documentId, ...(lookupNumber ? { lookupNumber } : {}), version: row.version };
  }
}
