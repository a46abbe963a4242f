import { Inject, Injectable } from '@nestjs/common';
import { FilesFacade } from '@tinhso/files-server';
import type { AskedConsultation, ConsultationPage, ConsultationQuery, ConsultationRow as RowView } from '@tinhso/dossiers-contract';
import { platformProblems, Problem, Reader, type Locale, type RequestContext } from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import { askedOf, countAsked } from '../data/consultations.js';
import { DossierRow } from '../data/dossier.entity.js';
import { findDossier } from '../data/dossiers.js';
import { filesOf } from '../data/files.js';
import type { ConsultationRow } from '../data/office-work.entities.js';
import { Offices } from '../offices/offices.js';
import { consultationView } from './consultation-view.js';
import { parseCursor, printCursor } from './cursor.js';
import { papersView } from './papers.js';
import { ProcedureBook } from './procedure-book.js';

const PAGE = 30;

/** What a unit is asked by others, as far as the posts of the asking person reach. Not more of a dossier than the question needs. */
@Injectable()
export class AskedConsultations {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(FilesFacade) private readonly files: FilesFacade,
  ) {}

  /** @throws Problem invalid for an unknown cursor */
  async page(ctx: RequestContext, { state = 'waiting', cursor }: ConsultationQuery): Promise<ConsultationPage> {
    const { manager } = this.reader;
    const reach = this.offices.reachOf(ctx.grantedPosts);
    const rows = await askedOf(manager, reach, state, parseCursor(cursor), PAGE + 1);
    const last = rows.length > PAGE ? rows[PAGE - 1] : undefined;
    const shown = rows.slice(0, PAGE);
    const dossiers = await manager.find(DossierRow, {
      select: { id: true, code: true, procedureCode: true, procedureVersion: true },
      where: { id: In(shown.map((row) => row.dossierId)) },
    });
    const byId = new Map(dossiers.map((row) => [row.id, row]));
    return {
      items: shown.flatMap((row) => this.line(row, byId.get(row.dossierId), ctx.locale)),
      ...(last ? { nextCursor: printCursor({ at: last.dueAt, id: last.id }) } : {}),
      waiting: await countAsked(manager, reach),
    };
  }

  /** A question with its dossier. @throws Problem not-found alike for absent questions and those to units or of fields out of reach */
  async reached(
    ctx: RequestContext,
    manager: EntityManager,
    row: ConsultationRow | null,
  ): Promise<{ asked: ConsultationRow; dossier: DossierRow }> {
    const dossier = row && (await findDossier(manager, row.dossierId));
    if (!dossier || !this.offices.isAsked(ctx.grantedPosts, row.askedUnitId, dossier.procedureCode))
      throw Problem.from(platformProblems, 'not-found');
    return { asked: row, dossier };
  }

  /** One question, with the papers that may be opened. */
  async view(manager: EntityManager, row: ConsultationRow, dossier: DossierRow, locale: Locale): Promise<AskedConsultation> {
    const definition = this.book.definitionOf(dossier);
    const links = (await filesOf(manager, dossier.id)).filter((link) => row.papers.includes(link.paperKey));
    const files = await this.files.describe(manager, [...links.map((link) => link.fileId), ...row.files]);
    const papers = papersView(definition, links, files, locale);
    return {
      ...consultationView(row, this.offices.office(row.askedUnitId).shortName, files),
      dossierCode: dossier.code,
      procedure: { code: dossier.procedureCode, title: definition.shortTitle[locale] },
      askingUnit: this.offices.office(row.askingUnitId).shortName,
      papers: papers.map((paper) => ({
        title: paper.title,
        files: paper.files.map(({ id, name, mediaType, size }) => ({ id, name, mediaType, size })),
      })),
    };
  }

  private line(row: ConsultationRow, dossier: DossierRow | undefined, locale: Locale): RowView[] {
    if (!dossier) return [];
    return [
      {
        id: row.id,
        title: row.question,
        dossierCode: dossier.code,
        procedureTitle: this.book.definitionOf(dossier).shortTitle[locale],
        askingUnit: this.offices.office(row.askingUnitId).shortName,
        unitName: this.offices.office(row.askedUnitId).shortName,
        askedAt: row.askedAt.toISOString(),
        dueAt: row.dueAt.toISOString(),
        state: row.state,
      },
    ];
  }
}
