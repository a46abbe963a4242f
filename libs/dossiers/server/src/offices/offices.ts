import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { WorkingCalendar } from '@tinhso/kernel';
import type { UnitView } from '@tinhso/organisations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { RoleScopes, type Actor, type RequestContext } from '@tinhso/platform';
import type { PlaceLookup, ProcedureDefinition } from '@tinhso/procedures-contract';
import type { IssuingAgency } from '@tinhso/signing-contract';
import type { SupplementClock } from '../domain/deadlines.js';

/** What dossiers ask of the organisations domain. Everything but posts comes from memory. */
@Injectable()
export class Offices {
  readonly places: PlaceLookup;

  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(RoleScopes) private readonly roles: RoleScopes,
  ) {
    this.places = organisations.places;
  }

  /** @throws Error for an id that no unit ever had, which would be a fault of our own data */
  office(unitId: string): UnitView {
    const unit = this.organisations.unit(unitId);
    if (!unit) throw new Error(`unknown unit ${unitId}`);
    return unit;
  }

  /** The office of a commune that may receive this procedure; undefined when the commune is not served here. */
  competent(communeCode: string, definition: ProcedureDefinition): UnitView | undefined {
    return this.organisations.competentUnit(communeCode, definition.competence.unitKind);
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

  /** The units and everything below them. */
  subtree(unitIds: readonly string[]): readonly string[] {
    return this.organisations.subtreeIds(unitIds);
  }

  isWithin(unitId: string, rootIds: readonly string[]): boolean {
    return this.organisations.isWithin(unitId, rootIds);
  }

  /** Scopes that a member of staff holds over one unit, by posts there or above. */
  scopesOver(actor: Actor, unitId: string): readonly string[] {
    if (actor.kind !== 'staff') return [];
    const posts = actor.posts.filter((post) => this.isWithin(unitId, [post.unitId]));
    return [...new Set(posts.flatMap((post) => [...this.roles.scopesOf(post.role)]))];
  }

  /** Title of the acting member of staff over a unit: "Chủ tịch". Undefined for others and for who holds no post there. */
  async titleOf(manager: EntityManager, { actor }: RequestContext, unitId: string, at: Date): Promise<string | undefined> {
    return actor.kind === 'staff' ? this.organisations.postTitle(manager, actor.accountId, unitId, at) : undefined;
  }

  /** Letterhead of NĐ 30/2020: the unit, the unit above it, the place before the date. */
  letterhead(unitId: string): IssuingAgency {
    const { name, place, parentName } = this.office(unitId);
    return { ...(parentName ? { parent: parentName } : {}), name, place };
  }
}
