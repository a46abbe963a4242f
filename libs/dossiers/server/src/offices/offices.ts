import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { WorkingCalendar } from '@tinhso/kernel';
import type { OfficeRules, UnitView } from '@tinhso/organisations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { RoleScopes, type Actor, type RequestContext, type StaffPost } from '@tinhso/platform';
import { isCommuneKind, type PlaceLookup, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { ProceduresFacade } from '@tinhso/procedures-server';
import type { IssuingAgency } from '@tinhso/signing-contract';
import type { StepUnit } from '@tinhso/procedures-contract';
import type { DossierFacts } from '@tinhso/dossiers-contract';
import type { SupplementClock } from '../domain/deadlines.js';
import { supplementUntil } from '../domain/supplement-term.js';
import { scopesAt } from './desk-scopes.js';
import type { Reach } from './reach.js';

/** What an action hangs on that is a rule of the office. */
export type OfficeLimits = Required<Pick<DossierFacts, 'maxPromiseMoves' | 'supplementLate'>>;

/** Of a dossier, what decides which posts reach it. */
interface Placed {
  /** The receiving unit. */
  readonly unitId: string;
  /** The unit whose move it is. */
  readonly deskUnitId: string;
  readonly procedureCode: string;
}

/** What dossiers ask of the organisations domain. Everything but posts comes from memory. */
@Injectable()
export class Offices {
  readonly places: PlaceLookup;

  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(RoleScopes) private readonly roles: RoleScopes,
    @Inject(ProceduresFacade) private readonly procedures: ProceduresFacade,
  ) {
    this.places = organisations.places;
  }

  /** @throws Error for an id that no unit ever had, which would be a fault of our own data */
  office(unitId: string): UnitView {
    const unit = this.organisations.unit(unitId);
    if (!unit) throw new Error(`unknown unit ${unitId}`);
    return unit;
  }

  /**
   * The office that may receive this procedure: the one of the commune chosen, or the one of the province. Undefined when the commune is
   * not served here or the province has no such office.
   */
  competent(communeCode: string | undefined, { competence }: ProcedureDefinition): UnitView | undefined {
    const { unitKind, unitName } = competence;
    if (!isCommuneKind(unitKind)) return this.organisations.provinceUnit(unitKind, unitName);
    return communeCode === undefined ? undefined : this.organisations.competentUnit(communeCode, unitKind);
  }

  calendar(unitId: string): WorkingCalendar {
    return this.organisations.calendar(unitId);
  }

  provinceCalendar(): WorkingCalendar {
    return this.organisations.provinceCalendar();
  }

  /** The rules by which an office works at a moment. */
  rules(unitId: string, at: Date): OfficeRules {
    return this.organisations.rules(unitId, at);
  }

  /** What the first dates of a dossier hang on. */
  receiving(unitId: string, at: Date): { calendar: WorkingCalendar; receiveWithinHours: number } {
    return { calendar: this.calendar(unitId), receiveWithinHours: this.rules(unitId, at).receiveWithinHours };
  }

  /** Rules for what no office has yet: drafts and what hangs on them. */
  provinceRules(at: Date): OfficeRules {
    return this.organisations.provinceRules(at);
  }

  /** Until when the first request for supplements may come, by the rule of the day of acceptance. Undefined before it. */
  supplementUntil({ unitId, acceptedAt }: { unitId: string; acceptedAt: Date | null }): Date | undefined {
    return acceptedAt ? supplementUntil({ calendar: this.calendar(unitId), rules: this.rules(unitId, acceptedAt) }, acceptedAt) : undefined;
  }

  /** What the rules of the office leave of a dossier's actions at a moment. */
  limits(row: { unitId: string; submittedAt: Date; acceptedAt: Date | null }, now: Date): OfficeLimits {
    const until = this.supplementUntil(row);
    return {
      maxPromiseMoves: this.rules(row.unitId, row.submittedAt).promiseMoves,
      supplementLate: until !== undefined && now > until,
    };
  }

  /** Whether the clock starts anew after supplements or a payment, or goes on: as it was when the dossier was filed. */
  waitClock({ unitId, submittedAt }: { unitId: string; submittedAt: Date }, what: 'applicant' | 'payment'): SupplementClock {
    const { supplementClock, paymentClock } = this.rules(unitId, submittedAt);
    return what === 'applicant' ? supplementClock : paymentClock;
  }

  /** The unit that does a step of a dossier. One that the province does not have leaves it with the receiving unit: nothing is lost. */
  unitOfStep(unit: StepUnit, { unitId }: Pick<Placed, 'unitId'>): string {
    if (unit === 'receiving') return unitId;
    if (unit === 'parent') return this.office(unitId).parentId ?? unitId;
    return this.organisations.nearestUnit(unitId, unit.kind, unit.name)?.id ?? unitId;
  }

  /** From a unit up to the province: who is told when a step is late, one after the other. */
  unitsUp(unitId: string): UnitView[] {
    return this.organisations.ancestors(unitId);
  }

  /** How many units there are from one up to the province. */
  levels(unitId: string): number {
    return this.unitsUp(unitId).length;
  }

  /** What some posts reach together, for selecting many dossiers in one query. */
  reachOf(posts: readonly StaffPost[]): Reach[] {
    const everywhere = posts.filter((post) => !post.fields);
    const limited = posts.filter((post) => post.fields);
    return [
      ...(everywhere.length > 0 ? [{ unitIds: this.organisations.subtreeIds(everywhere.map((post) => post.unitId)) }] : []),
      ...limited.map((post) => ({
        unitIds: this.organisations.subtreeIds([post.unitId]),
        procedureCodes: this.procedures.codesOfFields(post.fields ?? []),
      })),
    ];
  }

  /** Whether one of the posts reaches a dossier: the unit that received it or has it, and its field among the post's. */
  reaches(posts: readonly StaffPost[], placed: Placed): boolean {
    return posts.some((post) => this.admits(post, placed.procedureCode) && this.within(post, placed).some(Boolean));
  }

  /** Scopes that a member of staff holds over one dossier, by posts that reach it: at the desk that received it, and where the work is. */
  scopesOver(actor: Actor, placed: Placed): readonly string[] {
    if (actor.kind !== 'staff') return [];
    const scopes = actor.posts
      .filter((post) => this.admits(post, placed.procedureCode))
      .flatMap((post) => {
        const [received, works] = this.within(post, placed);
        return scopesAt([...this.roles.scopesOf(post.role)], { received, works });
      });
    return [...new Set(scopes)];
  }

  /** The units of posts that are limited to no field, and all below them, by name. */
  reachedUnits(posts: readonly StaffPost[]): UnitView[] {
    const ids = new Set(this.organisations.subtreeIds(posts.filter((post) => !post.fields).map((post) => post.unitId)));
    return this.organisations
      .units()
      .filter((unit) => ids.has(unit.id))
      .sort((a, b) => a.shortName.localeCompare(b.shortName, 'vi'));
  }

  /** Whether a unit, or one above it, is one of the posts', and the field of the procedure among theirs. */
  isAsked(posts: readonly StaffPost[], unitId: string, procedureCode: string): boolean {
    return posts.some((post) => this.admits(post, procedureCode) && this.organisations.isWithin(unitId, [post.unitId]));
  }

  private admits({ fields }: StaffPost, procedureCode: string): boolean {
    return !fields || fields.includes(this.procedures.fieldOf(procedureCode) ?? '');
  }

  private within(post: StaffPost, { unitId, deskUnitId }: Placed): [received: boolean, works: boolean] {
    const reached = [post.unitId];
    return [this.organisations.isWithin(unitId, reached), this.organisations.isWithin(deskUnitId, reached)];
  }

  /**
   * Title of the acting member of staff, where the work on a dossier is or else where it was received: "Chủ tịch", and of whom in whose
   * place. Undefined for others and for who holds no post there.
   */
  async titleOf(
    manager: EntityManager,
    { actor }: RequestContext,
    { deskUnitId, unitId }: Pick<Placed, 'deskUnitId' | 'unitId'>,
    at: Date,
  ): Promise<{ own: string; inPlaceOf?: string } | undefined> {
    if (actor.kind !== 'staff') return undefined;
    const there = await this.organisations.signingTitle(manager, actor.accountId, deskUnitId, at);
    return there ?? this.organisations.signingTitle(manager, actor.accountId, unitId, at);
  }

  /** Letterhead of NĐ 30/2020: the unit, the unit above it, the place before the date. */
  letterhead(unitId: string): IssuingAgency {
    const { name, place, parentName } = this.office(unitId);
    return { ...(parentName ? { parent: parentName } : {}), name, place };
  }
}
