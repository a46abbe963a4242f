import { Inject, Injectable } from '@nestjs/common';
import type { AssistanceCase, CaseList, CaseQuery } from '@tinhso/assistance-contract';
import { appendAudit } from '@tinhso/audit-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { casesOf, countOpenCases, findCase } from '../../data/cases.js';
import { CaseViews } from './case-views.js';

const PAGE = 30;

/** Cases within the jurisdiction: the list, and one as a whole. Opening one is recorded. */
@Injectable()
export class ReadCases {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(CaseViews) private readonly views: CaseViews,
  ) {}

  async list(ctx: RequestContext, { cursor }: CaseQuery): Promise<CaseList> {
    const { manager } = this.reader;
    const unitIds = this.organisations.subtreeIds(ctx.grantedUnitIds);
    const rows = await casesOf(manager, unitIds, cursor, PAGE + 1);
    const page = rows.slice(0, PAGE);
    const last = rows.length > PAGE ? page.at(-1) : undefined;
    return {
      items: await this.views.summaries(manager, ctx, page),
      ...(last ? { nextCursor: last.id } : {}),
      open: await countOpenCases(manager, unitIds),
    };
  }

  /** @throws Problem not-found */
  one(ctx: RequestContext, id: string): Promise<AssistanceCase> {
    return this.unitOfWork.run(ctx, async (tx) => {
      const row = this.views.within(ctx, await findCase(tx.manager, id));
      await appendAudit(tx, {
        action: 'assistance.case-read',
        subjectType: 'assistance_case',
        subjectId: id,
        fields: ['fullName'],
        dataSubjectId: row.accountId,
        caseId: id,
      });
      return this.views.whole(tx.manager, ctx, row);
    });
  }
}
