import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type Reception, type ReceptionSummary } from '@tinhso/dossiers-contract';
import { FilesFacade } from '@tinhso/files-server';
import { platformProblems, Problem, type RequestContext, type Tx } from '@tinhso/platform';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { findReception } from './receptions.js';
import type { ReceptionRow } from './reception.entities.js';
import { letterOf, ReceptionVault } from './reception-vault.js';

/** Receptions as the clerks of a desk may see and change them. */
@Injectable()
export class ReceptionDesk {
  constructor(
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(ReceptionVault) private readonly vault: ReceptionVault,
    @Inject(FilesFacade) private readonly files: FilesFacade,
  ) {}

  /** One at a desk that the acting clerk's posts reach. @throws Problem not-found alike for absent ones and those of other desks */
  async find(ctx: RequestContext, manager: EntityManager, id: string): Promise<ReceptionRow> {
    const row = await findReception(manager, id);
    if (row && this.reaches(ctx, row)) return row;
    throw Problem.from(platformProblems, 'not-found');
  }

  /** Whether a post of the acting clerk is at the desk that began it: who has moved on leaves it there. */
  reaches(ctx: RequestContext, row: ReceptionRow): boolean {
    return this.offices.reaches(ctx.grantedPosts, this.placed(row));
  }

  /** The same for a change of what is not finished. @throws Problem not-found | reception-changed */
  async open(tx: Tx, id: string, version: number): Promise<ReceptionRow> {
    const row = await this.find(tx.ctx, tx.manager, id);
    if (row.finishedAt || row.version !== version)
      throw Problem.from(dossierProblems, 'reception-changed', { extra: { currentVersion: row.version } });
    return row;
  }

  /** The form in force, if this desk receives the procedure in this way. @throws Problem procedure-not-here */
  formFor(unitId: string, { procedureCode, channel }: Pick<ReceptionRow, 'procedureCode' | 'channel'>, now: Date): ProcedureDefinition {
    const definition = this.book.inForce(procedureCode, now);
    const competent = definition && this.offices.competent(this.offices.office(unitId).communeCode, definition);
    if (!definition?.channels.includes(channel) || competent?.id !== unitId) throw Problem.from(dossierProblems, 'procedure-not-here');
    return definition;
  }

  summary(row: ReceptionRow, locale: 'vi' | 'en'): ReceptionSummary {
    const office = this.offices.office(row.unitId);
    return {
      id: row.id,
      procedure: { code: row.procedureCode, title: this.book.titleOf(row.procedureCode, locale) },
      channel: row.channel,
      unit: { id: office.id, name: office.shortName },
      personName: row.personName,
      beganAt: row.begunAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
    };
  }

  async view({ manager, ctx, now }: Tx, row: ReceptionRow): Promise<Reception> {
    const { person, answers, papers } = this.vault.open(row);
    const letter = letterOf(row);
    const facts = await this.files.describe(
      manager,
      papers.map(({ fileId }) => fileId),
    );
    return {
      ...this.summary(row, ctx.locale),
      person,
      ...(letter ? { letter } : {}),
      hasAccount: row.hasAccount,
      formVersion: this.formFor(row.unitId, row, now).version,
      answers,
      papers: [...papers],
      files: papers.flatMap(({ paper, fileId }) => {
        const file = facts.get(fileId);
        return file ? [{ id: fileId, paper, name: file.name, mediaType: file.mediaType, size: file.size }] : [];
      }),
      version: row.version,
    };
  }

  private placed({ unitId, procedureCode }: ReceptionRow): { unitId: string; deskUnitId: string; procedureCode: string } {
    return { unitId, deskUnitId: unitId, procedureCode };
  }
}
