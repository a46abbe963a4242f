import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock, owns, Reader, type RequestContext } from '@tinhso/platform';
import type { Bilingual, UseTarget } from '@tinhso/wallet-contract';
import {
  ApplicationBook,
  type Applications,
  type Destination,
  type FiledPaper,
  type HandedOverResult,
  type HoldingDossier,
} from '@tinhso/wallet-server';
import { revisionsOf } from '../corrections/revisions.js';
import { dossiersOfFiles } from '../data/dossiers-of-files.js';
import { findDossier } from '../data/dossiers.js';
import { eventsOf } from '../data/events.js';
import { filesOf } from '../data/files.js';
import { findResult } from '../data/results.js';
import { currentFiles } from '../domain/current-files.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { checkOf } from './paper-check.js';
import { WalletDestinations } from './wallet-destinations.js';

/** Answers what the wallet asks about drafts and dossiers. */
@Injectable()
export class ApplicationsForWallet implements Applications, OnModuleInit {
  constructor(
    @Inject(ApplicationBook) private readonly asking: ApplicationBook,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(WalletDestinations) private readonly destinations: WalletDestinations,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.asking.register(this);
  }

  /** Undefined for a dossier that ended without a result. */
  async resultOf(manager: EntityManager, dossierId: string): Promise<HandedOverResult | undefined> {
    const row = await findDossier(manager, dossierId);
    const documentId = (await findResult(manager, dossierId))?.documentId;
    if (row?.status !== 'returned' || !documentId) return undefined;
    const { title, validMonths } = this.book.definitionOf(row).result;
    return { ownerId: row.accountId, documentId, dossierCode: row.code, title, ...(validMonths ? { validMonths } : {}) };
  }

  procedureTitle(code: string): Bilingual | undefined {
    return this.book.inForce(code, this.clock.now())?.shortTitle;
  }

  async filedPaper(ctx: RequestContext, dossierId: string, paperKey: string): Promise<FiledPaper | undefined> {
    const { manager } = this.reader;
    const row = await findDossier(manager, dossierId);
    if (!row || !owns(ctx, row.accountId)) return undefined;
    const paper = this.book.definitionOf(row).papers.find(({ key }) => key === paperKey);
    if (!paper) return undefined;
    const revisions = await revisionsOf(manager, row.id);
    const links = currentFiles(await filesOf(manager, row.id), revisions).filter((link) => link.paperKey === paperKey);
    const round = links[0]?.round ?? 0;
    const filedAt = revisions.find(({ number }) => number === round)?.changedAt ?? row.submittedAt;
    const checked = checkOf(row, await eventsOf(manager, row.id), filedAt, this.offices.office(row.unitId).shortName);
    const fileIds = links.map(({ fileId }) => fileId);
    return { title: paper.title, fileIds, dossierCode: row.code, filedAt, ...(checked ? { checked } : {}) };
  }

  destination(ctx: RequestContext, target: UseTarget): Promise<Destination | undefined> {
    return this.destinations.find(ctx, target);
  }

  dossiersOf(manager: EntityManager, fileIds: readonly string[]): Promise<ReadonlyMap<string, HoldingDossier>> {
    return dossiersOfFiles(manager, fileIds);
  }
}
