import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import {
  accountIdOf,
  idBytes,
  platformProblems,
  Problem,
  Publisher,
  Reader,
  UnitOfWork,
  type RequestContext,
  type Tx,
} from '@tinhso/platform';
import { procedureProblems, type DraftView, type ProcedureDefinition, type PublishDraft as Publication } from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../../data/catalogue-snapshot.js';
import { changeDraft, recordDeed } from '../../data/drafts.js';
import { nextVersion } from '../../data/versions.js';
import { DesignDesk, outdated } from '../../design/design-desk.js';
import { DraftViews } from '../../design/draft-views.js';
import { ensureEntry } from '../../design/own-entry.js';
import { refuseAuthor } from './move-draft.js';

/** A second person makes a draft a version: numbered, from a day on, never to be changed again. */
@Injectable()
export class PublishDraft {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(Publisher) private readonly publisher: Publisher,
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(DesignDesk) private readonly desk: DesignDesk,
    @Inject(DraftViews) private readonly views: DraftViews,
  ) {}

  /** @throws Problem forbidden, not-found, draft-not-in-review, not-own-review, procedure-draft-changed, definition-faulty, invalid */
  async run(ctx: RequestContext, id: string, publication: Publication): Promise<DraftView> {
    this.desk.refuseOutside(ctx);
    const { validFrom } = publication;
    const draft = await this.desk.draft(this.reader.manager, id);
    if (draft.state !== 'in_review') throw Problem.from(procedureProblems, 'draft-not-in-review');
    if (validFrom < this.desk.today()) throw pastDay(ctx);
    await this.desk.refuseFaulty(ctx, draft.content, validFrom);
    await this.unitOfWork.run(ctx, (tx) => this.publish(tx, id, publication));
    await this.snapshot.changed();
    return this.views.whole(ctx, this.reader.manager, await this.desk.draft(this.reader.manager, id));
  }

  private async publish(tx: Tx, id: string, { revision, validFrom, note }: Publication): Promise<void> {
    const draft = await this.desk.draft(tx.manager, id);
    await refuseAuthor(tx, draft);
    const version = await nextVersion(tx.manager, draft.code);
    // What was checked is what is published: the same revision, still in review.
    if (!(await changeDraft(tx, { id, revision, state: 'in_review' }, { state: 'published', publishedAs: version }))) throw outdated(draft);
    const definition = { ...draft.content, version, validFrom } as unknown as ProcedureDefinition;
    const json = JSON.stringify(definition);
    const contentHash = createHash('sha256').update(json).digest('hex');
    await tx.manager.query(
      `INSERT INTO procedure_version (id, code, version, valid_from, definition, content_hash, published_at, made_here, published_by)
       VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?)`,
      [idBytes(newId()), draft.code, version, validFrom, json, contentHash, tx.now, idBytes(accountIdOf(tx.ctx))],
    );
    await ensureEntry(tx, definition);
    await recordDeed(tx, { code: draft.code, draftId: id, version, act: 'published', ...(note === undefined ? {} : { note }) });
    await appendAudit(tx, { action: 'procedure.published', subjectType: 'procedure', subjectId: `${draft.code}@${version}` });
    await this.publisher.publish(tx, { type: 'procedure.published', payload: { procedureCode: draft.code, version } });
  }
}

function pastDay({ locale }: RequestContext): Problem {
  const message = locale === 'vi' ? 'Ngày hiệu lực phải từ hôm nay trở đi.' : 'The first day is today or later.';
  return Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/validFrom', message }] });
}
