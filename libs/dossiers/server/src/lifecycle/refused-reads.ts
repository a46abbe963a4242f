import { Inject, Injectable } from '@nestjs/common';
import { recordRefusal } from '@tinhso/audit-server';
import { Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { findDossier } from '../data/dossiers.js';

/** Attempts of staff on dossiers outside their reach. They are answered like absent ones, and leave a trace. */
@Injectable()
export class RefusedReads {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Runs work on a dossier; when it ends in not-found, the attempt is recorded and the same answer given. */
  async watch<T>(ctx: RequestContext, id: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Problem && error.code === 'not-found') await this.record(ctx, id);
      throw error;
    }
  }

  private async record(ctx: RequestContext, id: string): Promise<void> {
    const row = await findDossier(this.reader.manager, id);
    await recordRefusal(this.unitOfWork, ctx, {
      action: 'dossier.read',
      subjectType: 'dossier',
      subjectId: id,
      ...(row ? { dataSubjectId: row.accountId, caseId: row.id } : {}),
    });
  }
}
