import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { WorkingCalendar } from '@tinhso/kernel';
import type { UnitView } from '@tinhso/organisations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { RoleScopes, type Actor, type RequestContext, type StaffPost } from '@tinhso/platform';
import { isCommuneKind, type PlaceLookup, type ProcedureDefinition } from '@tinhso/procedures-contract';
import { ProceduresFacade } from '@tinhso/procedures-server';
import type { IssuingAgency } from '@tinhso/signing-contract';
import type { SupplementClock } from '../domain/deadlines.js';
import type { Reach } from './reach.js';

/** Of a dossier, what decides which posts reach it. */
interface Placed {
  readonly unitId: string;
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

  /** Whether the clock starts anew after supplements or goes on. */
  supplementClock(unitId: string): SupplementClock {
    return this.organisations.settings(unitId).supplementClock;
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

  /** Whether one of the posts reaches a dossier: its unit in the subtree, its field among the post's. */
  reaches(posts: readonly StaffPost[], { unitId, procedureCode }: Placed): boolean {
    return posts.some(
      (post) =>
        this.organisations.isWithin(unitId, [post.unitId]) &&
        (!post.fields || post.fields.includes(this.procedures.fieldOf(procedureCode) ?? '')),
    );
  }

  /** Scopes that a member of staff holds over one dossier, by posts that reach it. */
  scopesOver(actor: Actor, placed: Placed): readonly string[] {
    if (actor.kind !== 'staff') return [];
    const posts = actor.posts.filter((post) => this.reaches([post], placed));
    return [...new Set(posts.flatMap((post) => [...this.roles.scopesOf(post.role)]))];
  }

  /** Title of the acting member of staff over a unit: "Chủ tịch", and of whom in whose place. Undefined for others and for who holds no post there. */
  async titleOf(
    manager: EntityManager,
    { actor }: RequestContext,
    unitId: string,
    at: Date,
  ): Promise<{ own: string; inPlaceOf?: string } | undefined> {
    return actor.kind === 'staff' ? this.organisations.signingTitle(manager, actor.accountId, unitId, at) : undefined;
  }

  /** Letterhead of NĐ 30/2020: the unit, the unit above it, the place before the date. */
  letterhead(unitId: string): IssuingAgency {
    const { name, place, parentName } = this.office(unitId);
    return { ...(parentName ? { parent: parentName } : {}), name, place };
  }
}
