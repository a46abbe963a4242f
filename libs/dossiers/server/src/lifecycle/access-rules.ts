import { Inject, Injectable } from '@nestjs/common';
import { owns, Reader, type RequestContext } from '@tinhso/platform';
import type { DocumentInQuestion } from '@tinhso/signing-server';
import { consultationsOf } from '../data/consultations.js';
import { findDossier } from '../data/dossiers.js';
import { filesOf } from '../data/files.js';
import { Offices } from '../offices/offices.js';

/** May somebody read what belongs to a dossier (papers, documents)? The owner may, and staff whose scope reaches its unit. */
@Injectable()
export class AccessRules {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  async mayRead(ctx: RequestContext, dossierId: string): Promise<boolean> {
    const row = await findDossier(this.reader.manager, dossierId);
    if (!row) return false;
    if (owns(ctx, row.accountId)) return true;
    return this.offices.reaches(ctx.grantedPosts, row);
  }

  /** The control sheet speaks of the people of the office: it is theirs. Every other document may be read by who may read the dossier. */
  async mayUseDocument(ctx: RequestContext, { subjectId, kind, issuerUnitId, act }: DocumentInQuestion): Promise<boolean> {
    if (act === 'revoke') return this.mayRevoke(ctx, subjectId, issuerUnitId);
    if (kind === 'form-06' && ctx.actor.kind !== 'staff') return false;
    return this.mayRead(ctx, subjectId);
  }

  /** Whoever leads the office that issued it, in the field of the procedure. */
  private async mayRevoke(ctx: RequestContext, dossierId: string, issuerUnitId: string): Promise<boolean> {
    const row = await findDossier(this.reader.manager, dossierId);
    return row !== null && this.offices.isAsked(ctx.grantedPosts, issuerUnitId, row.procedureCode);
  }

  /** A paper named in a question to a unit that is still being asked may be opened by that unit, and no other paper. */
  async mayReadAsAsked(ctx: RequestContext, { id: fileId, subjectId: dossierId }: { id: string; subjectId: string }): Promise<boolean> {
    if (ctx.grantedPosts.length === 0) return false;
    const { manager } = this.reader;
    const row = await findDossier(manager, dossierId);
    if (!row) return false;
    const open = (await consultationsOf(manager, dossierId)).filter(
      (asked) => asked.queue === 'waiting' && this.offices.isAsked(ctx.grantedPosts, asked.askedUnitId, row.procedureCode),
    );
    if (open.length === 0) return false;
    const file = (await filesOf(manager, dossierId)).find((link) => link.fileId === fileId);
    return file !== undefined && open.some((asked) => asked.papers.includes(file.paperKey));
  }
}
