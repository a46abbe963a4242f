import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId } from '@tinhso/kernel';
import { accountIdOf, platformProblems, Problem, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { procedureProblems, type DraftContent, type DraftOrigin, type DraftSource, type DraftView } from '@tinhso/procedures-contract';
import { CatalogueSnapshot } from '../../data/catalogue-snapshot.js';
import { insertDraft, recordDeed } from '../../data/drafts.js';
import { DesignDesk } from '../../design/design-desk.js';
import { DraftViews } from '../../design/draft-views.js';
import { blankContent, catalogueContent } from '../../design/starting-content.js';
import { titleIn, withCode } from '../../design/draft-content.js';

interface Beginning {
  readonly code: string;
  readonly origin: DraftOrigin;
  readonly content: DraftContent;
  readonly basedOn?: number;
  /** The version whose content it begins with, for the history. */
  readonly begunWith?: number;
}

const CODE = /^\d\.\d{6}$/;

/** Begins a draft: from nothing, from the catalogue, from a published version (to change, restore or copy), or from a file. */
@Injectable()
export class CreateDraft {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(DesignDesk) private readonly desk: DesignDesk,
    @Inject(DraftViews) private readonly views: DraftViews,
  ) {}

  /** @throws Problem forbidden, procedure-unknown, definition-unreadable */
  async run(ctx: RequestContext, from: DraftSource): Promise<DraftView> {
    this.desk.refuseOutside(ctx);
    const { code, origin, content, basedOn, begunWith = basedOn } = this.beginning(from);
    const id = newId();
    await this.unitOfWork.run(ctx, async (tx) => {
      const me = accountIdOf(ctx);
      const draft = { id, code, origin, content: withCode(content, code), basedOn: basedOn ?? null };
      await insertDraft(tx, { ...draft, title: titleIn(content, code), state: 'draft', authorId: me, editorId: me });
      await recordDeed(tx, { code, draftId: id, act: 'created', ...(begunWith === undefined ? {} : { version: begunWith }) });
      await appendAudit(tx, { action: 'procedure.draft-created', subjectType: 'procedure_draft', subjectId: id, fields: [origin] });
    });
    return this.views.whole(ctx, this.reader.manager, await this.desk.draft(this.reader.manager, id));
  }

  private beginning(from: DraftSource): Beginning {
    switch (from.kind) {
      case 'blank':
        return {
          code: from.code,
          origin: 'blank',
          content: blankContent(from.code, from.title.trim(), from.field.trim()),
          ...this.latest(from.code),
        };
      case 'catalogue': {
        const entry = this.snapshot.entry(from.code);
        if (!entry) throw Problem.from(procedureProblems, 'procedure-unknown');
        return { code: from.code, origin: 'catalogue', content: catalogueContent(entry), ...this.latest(from.code) };
      }
      case 'version': {
        const version = this.snapshot.numbered(from.code, from.version);
        if (!version) throw Problem.from(platformProblems, 'not-found');
        const { version: _version, validFrom: _validFrom, ...content } = version.definition;
        if (from.toCode !== undefined && from.toCode !== from.code)
          return { code: from.toCode, origin: 'version', content, ...this.latest(from.toCode) };
        const { basedOn } = this.latest(from.code);
        return { code: from.code, origin: basedOn === from.version ? 'version' : 'restore', content, basedOn, begunWith: from.version };
      }
      case 'file': {
        const { code } = from.content;
        if (typeof code !== 'string' || !CODE.test(code) || typeof from.content.form !== 'object')
          throw Problem.from(procedureProblems, 'definition-unreadable');
        const { version: _version, validFrom: _validFrom, ...content } = from.content;
        return { code, origin: 'file', content, ...this.latest(code) };
      }
    }
  }

  /** What the draft will follow, whatever it begins with: so that it is known when another one came in between. */
  private latest(code: string): { basedOn?: number } {
    const version = this.snapshot.latest(code)?.definition.version;
    return version === undefined ? {} : { basedOn: version };
  }
}
