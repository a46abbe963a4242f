import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { statusTexts } from '@tinhso/dossiers-contract';
import type { PersonMatter } from '@tinhso/identity-contract';
import { PersonMatters } from '@tinhso/identity-server';
import type { RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { dossiersOfAccount } from '../data/dossiers.js';
import { Offices } from '../offices/offices.js';
import { ProcedureBook } from './procedure-book.js';

/** Dossiers of one person that are looked through for those within reach; the newest come first. */
const MOST = 50;

/** Dossiers of somebody who was looked up, as far as the asking post reaches. */
@Injectable()
export class PersonMattersSource implements OnModuleInit {
  constructor(
    @Inject(PersonMatters) private readonly matters: PersonMatters,
    @Inject(Offices) private readonly offices: Offices,
    @Inject(ProcedureBook) private readonly book: ProcedureBook,
  ) {}

  onModuleInit(): void {
    this.matters.register((manager, accountId, ctx) => this.within(manager, accountId, ctx));
  }

  private async within(manager: EntityManager, accountId: string, ctx: RequestContext): Promise<PersonMatter[]> {
    const rows = await dossiersOfAccount(manager, accountId, undefined, MOST);
    return rows
      .filter((row) => this.offices.reaches(ctx.grantedPosts, row))
      .map((row) => ({
        kind: 'dossier',
        id: row.id,
        code: row.code,
        title: this.book.definitionOf(row).shortTitle[ctx.locale],
        statusText: statusTexts[row.status][ctx.locale],
        open: row.queue !== 'closed',
        unitName: this.offices.office(row.unitId).shortName,
        since: row.submittedAt.toISOString(),
      }));
  }
}
