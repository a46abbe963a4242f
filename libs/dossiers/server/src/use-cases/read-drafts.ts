import { Inject, Injectable } from '@nestjs/common';
import { dossierProblems, type Draft, type DraftList } from '@tinhso/dossiers-contract';
import { Clock, ownerIdOf, platformProblems, Problem, Reader, type RequestContext } from '@tinhso/platform';
import { draftsOf, findDraft } from '../data/drafts.js';
import { ProcedureBook } from '../reading/procedure-book.js';
import { DraftKeeper } from './draft-contents.js';

/** The citizen's drafts: the list, and one as a whole. */
@Injectable()
export class ReadDrafts {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
    @Inject(DraftKeeper) private readonly keeper: DraftKeeper,
  ) {}

  async list(ctx: RequestContext): Promise<DraftList> {
    const rows = await draftsOf(this.reader.manager, ownerIdOf(ctx), this.clock.now());
    return { items: rows.map((row) => this.keeper.summary(row, this.book.titleOf(row.procedureCode, ctx.locale))) };
  }

  /** @throws Problem not-found | procedure-not-online when the procedure was closed meanwhile */
  async one(ctx: RequestContext, id: string): Promise<Draft> {
    const row = await findDraft(this.reader.manager, ownerIdOf(ctx), id, this.clock.now());
    if (!row) throw Problem.from(platformProblems, 'not-found');
    const definition = this.book.inForce(row.procedureCode, this.clock.now());
    if (!definition) throw Problem.from(dossierProblems, 'procedure-not-online');
    return this.keeper.whole(row, definition, ctx.locale);
  }
}
