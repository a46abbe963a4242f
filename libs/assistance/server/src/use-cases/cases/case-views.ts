import { Inject, Injectable } from '@nestjs/common';
import { assistanceStaffScopes, type AssistanceCase, type CaseSummary } from '@tinhso/assistance-contract';
import { ApplicationIntake } from '@tinhso/dossiers-server';
import { IdentityFacade } from '@tinhso/identity-server';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { idBytes, platformProblems, Problem, RoleScopes, type RequestContext } from '@tinhso/platform';
import { In, type EntityManager } from 'typeorm';
import { helperRecord } from '../../data/cases.js';
import type { CaseRow } from '../../data/case.entities.js';
import { FilingRow } from '../../data/filing.entity.js';
import { SessionRow } from '../../data/session.entity.js';
import { Helpers } from '../../people/helpers.js';

/** What belongs to some cases, by id. */
interface Surroundings {
  readonly sessions: ReadonlyMap<string, SessionRow>;
  readonly filings: ReadonlyMap<string, FilingRow>;
  readonly names: ReadonlyMap<string, string>;
  readonly helpers: ReadonlyMap<string, { name: string; team: string; unit: string }>;
}

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));

/** Cases for reading, in a constant number of queries. */
@Injectable()
export class CaseViews {
  constructor(
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(ApplicationIntake) private readonly intake: ApplicationIntake,
    @Inject(Helpers) private readonly helpers: Helpers,
    @Inject(RoleScopes) private readonly roles: RoleScopes,
  ) {}

  /** @throws Problem not-found alike for absent cases and those of other communes */
  within(ctx: RequestContext, row: CaseRow | null): CaseRow {
    if (!row || !this.organisations.isWithin(row.unitId, ctx.grantedUnitIds)) throw Problem.from(platformProblems, 'not-found');
    return row;
  }

  async summaries(manager: EntityManager, ctx: RequestContext, rows: readonly CaseRow[]): Promise<CaseSummary[]> {
    const around = await this.around(manager, rows);
    return rows.map((row) => this.summary(row, around, ctx));
  }

  async whole(manager: EntityManager, ctx: RequestContext, row: CaseRow): Promise<AssistanceCase> {
    const around = await this.around(manager, [row]);
    const session = around.sessions.get(row.sessionId);
    const filing = row.filingId ? around.filings.get(row.filingId) : undefined;
    if (!session) throw new Error(`case ${row.code} has no session`);
    return {
      ...this.summary(row, around, ctx),
      version: row.version,
      session: {
        id: session.id,
        consent: session.consent,
        startedAt: (session.agreedAt ?? session.createdAt).toISOString(),
        ...(session.endedAt ? { endedAt: session.endedAt.toISOString() } : {}),
      },
      ...(filing ? { filing: filingOf(filing) } : {}),
      ...(filing?.dossierId && filing.dossierCode ? { dossier: { id: filing.dossierId, code: filing.dossierCode } } : {}),
      helperRecord: await helperRecord(manager, row.helperId),
      ...(row.examinedByName ? { examinedBy: row.examinedByName } : {}),
      ...(row.conclusion ? { conclusion: row.conclusion } : {}),
      ...(row.closedAt ? { closedAt: row.closedAt.toISOString() } : {}),
      ...(row.helperOutcome ? { helperOutcome: row.helperOutcome } : {}),
      mayExamine: row.state !== 'closed' && this.mayExamine(ctx, row.unitId),
    };
  }

  private async around(manager: EntityManager, rows: readonly CaseRow[]): Promise<Surroundings> {
    const sessionIds = [...new Set(rows.map((row) => row.sessionId))];
    const filingIds = rows.flatMap((row) => row.filingId ?? []);
    const sessions = sessionIds.length === 0 ? [] : await manager.findBy(SessionRow, { id: In(sessionIds.map(idBytes)) });
    const filings = filingIds.length === 0 ? [] : await manager.findBy(FilingRow, { id: In(filingIds.map(idBytes)) });
    const names = await this.identity.namesOf(manager, [...new Set(rows.map((row) => row.accountId))]);
    return { sessions: byId(sessions), filings: byId(filings), names, helpers: await this.helpers.ofSessions(manager, sessions) };
  }

  private summary(row: CaseRow, { filings, names, helpers }: Surroundings, { locale }: RequestContext): CaseSummary {
    const procedure = row.filingId ? filings.get(row.filingId)?.procedureCode : undefined;
    return {
      id: row.id,
      code: row.code,
      state: row.state,
      openedAt: row.openedAt.toISOString(),
      citizen: names.get(row.accountId) ?? '',
      helper: helpers.get(row.sessionId) ?? { name: '', team: '', unit: '' },
      ...(procedure ? { procedure: { code: procedure, title: this.intake.titleOf(procedure, locale) } } : {}),
      dossierOutcome: row.dossierOutcome,
    };
  }

  private mayExamine({ actor }: RequestContext, unitId: string): boolean {
    if (actor.kind !== 'staff') return false;
    const posts = actor.posts.filter((post) => this.roles.scopesOf(post.role).includes(assistanceStaffScopes.examine));
    return this.organisations.isWithin(
      unitId,
      posts.map((post) => post.unitId),
    );
  }
}

const filingOf = (row: FilingRow): AssistanceCase['filing'] => ({
  id: row.id,
  state: row.state,
  filedAt: row.filedAt.toISOString(),
  ...(row.confirmedBy ? { confirmedBy: row.confirmedBy } : {}),
});
