import { Inject, Injectable } from '@nestjs/common';
import type { ContractorJob } from '@tinhso/feedback-contract';
import { FilesFacade, type FileContent } from '@tinhso/files-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { PlacesFacade } from '@tinhso/places-server';
import { platformProblems, Problem, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { filesOf, TICKET_SUBJECT } from '../data/files.js';
import { TicketLinkReportRow, TicketLinkRow } from '../data/handling.entities.js';
import { Rulebook } from '../rules/rulebook.js';
import { ContractorGate, type OpenedJob } from './contractor-gate.js';

/** The job as whoever does it sees it: place, photos and task. Never who reported it, nor a word that the public does not read. */
@Injectable()
export class ReadContractorJob {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(ContractorGate) private readonly gate: ContractorGate,
    @Inject(FilesFacade) private readonly files: FilesFacade,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(PlacesFacade) private readonly places: PlacesFacade,
    @Inject(Rulebook) private readonly book: Rulebook,
  ) {}

  /** @throws Problem contractor-link-over */
  run(ctx: RequestContext, token: string): Promise<ContractorJob> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const job = await this.gate.open(tx, token);
      const { id: linkId, seenAt } = job.link;
      if (!seenAt) await tx.manager.update(TicketLinkRow, { id: linkId }, { seenAt: tx.now });
      const photos = (await filesOf(tx.manager, job.row.id)).map(({ fileId }) => fileId);
      const described = await this.files.describe(tx.manager, photos);
      const reports = await tx.manager.find(TicketLinkReportRow, { where: { linkId }, order: { id: 'DESC' } });
      return {
        ...this.head(job, ctx.locale),
        photos: photos.flatMap((id) =>
          described.get(id)?.mediaType.startsWith('image/') ? [{ id, name: described.get(id)?.name ?? '' }] : [],
        ),
        reports: reports.map(({ at, text }) => ({ at: at.toISOString(), text })),
      };
    });
  }

  /** A photo of the job. @throws Problem contractor-link-over | not-found for a file of anything else */
  async photo(ctx: RequestContext, token: string, fileId: string): Promise<FileContent> {
    const ticketId = await this.unitOfWork.run(ctx, async (tx) => {
      const { row } = await this.gate.open(tx, token);
      const theirs = (await filesOf(tx.manager, row.id)).some((file) => file.fileId === fileId);
      if (!theirs) throw Problem.from(platformProblems, 'not-found');
      return row.id;
    });
    return this.files.openPublished(fileId, TICKET_SUBJECT, ticketId);
  }

  private head({ link, row }: OpenedJob, locale: RequestContext['locale']): Omit<ContractorJob, 'photos' | 'reports'> {
    const unit = row.unitId ? this.organisations.unit(row.unitId)?.name : undefined;
    const commune = row.communeCode ? this.places.communeName(row.communeCode) : undefined;
    return {
      code: row.code,
      category: this.book.nameOf(row.category, locale),
      task: link.task,
      text: row.publicText,
      place: [row.publicAddress, commune].filter(Boolean).join(', '),
      ...(row.lat !== null && row.lng !== null ? { lat: row.lat, long: row.lng } : {}),
      ...(unit ? { unitName: unit } : {}),
      done: link.state === 'done',
      expiresAt: link.expiresAt.toISOString(),
    };
  }
}
