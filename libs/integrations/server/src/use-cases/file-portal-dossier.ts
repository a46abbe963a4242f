import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { ExchangeIntake } from '@tinhso/dossiers-server';
import { FilesFacade } from '@tinhso/files-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Clock, FieldCipher, Problem, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { Answers } from '@tinhso/procedures-contract';
import { lockExchange, markFiled, markOwner, markTried } from '../data/exchanges.js';
import type { PortalExchangeRow } from '../data/exchange.entities.js';
import { faultsOf, pauseAfter } from '../domain/attention.js';
import { PortalGateway, PortalRefusal, type PortalDossier } from '../national-portal/portal-gateway.js';

type Papers = readonly { readonly paper: string; readonly fileId: string }[];

/** Makes a dossier here of one that was fetched; or leaves it to somebody to look at, with every fault. */
@Injectable()
export class FilePortalDossier {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(ExchangeIntake) private readonly intake: ExchangeIntake,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(PortalGateway) private readonly portal: PortalGateway,
  ) {}

  /** Never throws for a fault of the dossier; a fault of ours or of the line is tried again later. */
  async run(ctx: RequestContext, row: PortalExchangeRow): Promise<void> {
    try {
      const dossier = this.open(row);
      const accountId = await this.unitOfWork.run(ctx, async (tx) => {
        const owner = await this.intake.accountFor(tx, dossier.applicant);
        await markOwner(tx, row.id, owner);
        return owner;
      });
      const papers = await this.fetchPapers(ctx, dossier, accountId);
      await this.unitOfWork.run(ctx, (tx) => this.file(tx, row.id, { dossier, accountId, papers }));
    } catch (error) {
      await this.putBack(ctx, row, error);
      if (!(error instanceof Problem) && !(error instanceof PortalRefusal)) throw error;
    }
  }

  private open({ id, sealed }: PortalExchangeRow): PortalDossier {
    if (!sealed) throw new Error(`exchange ${id} has nothing to file`);
    return JSON.parse(this.cipher.open(id, sealed)) as PortalDossier;
  }

  /** Takes what is attached through the same gate as every upload. Fetched again after a crash; what nobody claims is swept. */
  private async fetchPapers(ctx: RequestContext, { portalCode, files }: PortalDossier, ownerId: string): Promise<Papers> {
    const papers = [];
    for (const { id, name, paper } of files) {
      const bytes = await this.portal.file(portalCode, id);
      papers.push({ paper, fileId: await this.files.keepFile(ctx, { ownerId, name, paper, bytes }) });
    }
    return papers;
  }

  private async file(
    tx: Tx,
    id: string,
    { dossier, accountId, papers }: { dossier: PortalDossier; accountId: string; papers: Papers },
  ): Promise<void> {
    const row = await lockExchange(tx, id);
    // Two workers may have taken it at once; the second finds it done.
    if (row?.state !== 'received') return;
    const unit = this.organisations.unitByCode(dossier.unitCode);
    if (!unit) throw new PortalRefusal(`Không có đơn vị mang mã ${dossier.unitCode}`);
    const owner = { accountId, fullName: dossier.applicant.fullName, sessionId: id };
    const { procedureCode } = dossier;
    const filedUnder = `portal:${dossier.portalCode}`;
    const filed = await this.intake.file(tx, owner, {
      procedureCode,
      unitId: unit.id,
      answers: dossier.answers as Answers,
      papers,
      filedUnder,
    });
    await markFiled(tx, id, filed);
    await appendAudit(tx, {
      action: 'integrations.portal-dossier-filed',
      subjectType: 'dossier',
      subjectId: filed.id,
      dataSubjectId: accountId,
    });
  }

  private async putBack(ctx: RequestContext, row: PortalExchangeRow, error: unknown): Promise<void> {
    const faults =
      error instanceof Problem ? faultsOf(error) : error instanceof PortalRefusal ? [{ pointer: '', message: error.message }] : undefined;
    const nextTryAt = new Date(this.clock.now().getTime() + pauseAfter(row.tries));
    await this.unitOfWork.run(ctx, (tx) =>
      markTried(tx, row, faults ? { state: 'attention', faults, nextTryAt: null } : { state: 'received', faults: [], nextTryAt }),
    );
  }
}
