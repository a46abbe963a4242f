import { Inject, Injectable } from '@nestjs/common';
import type { WorkingCalendar } from '@tinhso/kernel';
import type { LivingPost, OfficeRules, Role, UnitKind, UnitView } from '@tinhso/organisations-contract';
import type { Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { OrganisationSnapshot } from './data/organisation-snapshot.js';
import { findHolders, findHoldersIn, findLivingPosts, findRolesHeld, type Holder } from './data/staff-posts.js';
import { AppointStaff, type NewPost } from './use-cases/appoint-staff.js';

/**
 * Units, places, calendars and posts for the other domains. What takes no `manager` answers from memory at once
 * and is at most half a minute behind another process.
 */
@Injectable()
export class OrganisationsFacade {
  constructor(
    @Inject(OrganisationSnapshot) private readonly snapshot: OrganisationSnapshot,
    @Inject(AppointStaff) private readonly appoint: AppointStaff,
  ) {}

  unit(id: string): UnitView | undefined {
    return this.snapshot.get().tree.get(id);
  }

  unitByCode(code: string): UnitView | undefined {
    return this.units().find((unit) => unit.code === code);
  }

  /** Whether it is the province itself, whose posts have a say in what is one for all of it. */
  isProvince(id: string): boolean {
    const unit = this.unit(id);
    return unit !== undefined && unit.parentId === undefined;
  }

  /** Every unit of the province. */
  units(): UnitView[] {
    return this.snapshot.get().tree.all();
  }

  /** The office of a commune that receives dossiers of procedures for which `kind` is competent. */
  competentUnit(communeCode: string, kind: UnitKind): UnitView | undefined {
    return this.snapshot.get().tree.competent(communeCode, kind);
  }

  /**
   * An office of the province that receives dossiers itself, by kind and, where there are several, by name. A province without one of
   * that name receives them at its one-stop centre.
   */
  provinceUnit(kind: UnitKind, name: string | undefined): UnitView | undefined {
    const units = this.units();
    const named = units.find((unit) => unit.kind === kind && (name === undefined || unit.name === name));
    return named ?? units.find((unit) => unit.kind === 'province_one_stop');
  }

  /** From the unit itself up to the province. */
  ancestors(unitId: string): UnitView[] {
    return this.snapshot.get().tree.ancestors(unitId);
  }

  isWithin(unitId: string, unitIds: readonly string[]): boolean {
    return this.snapshot.get().tree.isWithin(unitId, unitIds);
  }

  /** The units named and all below them: the jurisdiction of posts in them. */
  subtreeIds(unitIds: readonly string[]): string[] {
    return this.snapshot.get().tree.subtreeIds(unitIds);
  }

  /** The calendar by which the legal clock of a unit runs. */
  calendar(unitId: string): WorkingCalendar {
    return this.snapshot.calendarOf(unitId);
  }

  /** The calendar of the province as a whole, for dates that are promised before a unit is chosen. */
  provinceCalendar(): WorkingCalendar {
    return this.snapshot.calendarOf(this.rootId());
  }

  private rootId(): string {
    return this.units().find((unit) => unit.parentId === undefined)?.id ?? '';
  }

  /** Rules by which a unit works at a moment: its own decisions, those above it, the province's, the national ones. */
  rules(unitId: string, at: Date): OfficeRules {
    return this.snapshot.rulesOf(unitId, at);
  }

  /** Rules of the province as a whole, for what is not one unit's. */
  provinceRules(at: Date): OfficeRules {
    return this.snapshot.rulesOf(this.rootId(), at);
  }

  /** Names of a commune anywhere in the country and of its province; bound, so that it can be handed on as it is. */
  readonly places = (communeCode: string): { commune: string; province: string } | undefined => {
    const { communes, provinces } = this.snapshot.get();
    const commune = communes.get(communeCode);
    const province = provinces.find((each) => each.code === commune?.provinceCode);
    return commune && province ? { commune: commune.fullName, province: province.fullName } : undefined;
  };

  /** Whether a commune exists and belongs to the province. */
  communeIsIn(communeCode: string, provinceCode: string): boolean {
    return this.snapshot.get().communes.get(communeCode)?.provinceCode === provinceCode;
  }

  /** Posts that an account holds at a moment, oldest first. */
  livingPosts(manager: EntityManager, accountId: string, at: Date): Promise<LivingPost[]> {
    return findLivingPosts(manager, accountId, at);
  }

  /** Accounts that hold a post of a role anywhere at a moment. */
  holdersOf(manager: EntityManager, role: Role, at: Date): Promise<string[]> {
    return findHolders(manager, role, at);
  }

  /** Who acts from a post of a role in one unit at a moment, deputies included. */
  holdersIn(manager: EntityManager, unitId: string, role: Role, at: Date): Promise<Holder[]> {
    return findHoldersIn(manager, unitId, role, at);
  }

  /** The unit of a kind that is nearest to another: the one of its commune, else the first of the province; by its name where it has one. */
  nearestUnit(fromUnitId: string, kind: string, name: string | undefined): UnitView | undefined {
    const from = this.unit(fromUnitId);
    const units = this.units().filter((unit) => unit.kind === kind && (name === undefined || unit.name === name));
    return (
      units.find((unit) => unit.communeCode !== undefined && unit.communeCode === from?.communeCode) ??
      units.find((unit) => unit.communeCode === undefined)
    );
  }

  /** Which roles somebody holds at a moment, by id of the unit. */
  rolesHeld(manager: EntityManager, at: Date): Promise<Map<string, Set<string>>> {
    return findRolesHeld(manager, at);
  }

  /**
   * The position of a member of staff in a unit or above it, as it stands under a signature; for a deputy also that of the
   * absent head signed for.
   */
  async signingTitle(
    manager: EntityManager,
    accountId: string,
    unitId: string,
    at: Date,
  ): Promise<{ own: string; inPlaceOf?: string } | undefined> {
    const posts = await findLivingPosts(manager, accountId, at);
    const nearest = (among: readonly LivingPost[]): LivingPost | undefined =>
      among.find((post) => post.unitId === unitId) ?? among.find((post) => this.isWithin(unitId, [post.unitId]));
    const own = nearest(posts.filter((post) => !post.deputyFor));
    const deputised = nearest(posts.filter((post) => post.deputyFor && post.role === 'leader'));
    if (deputised && own?.role !== 'leader') return { own: own?.title ?? deputised.title, inPlaceOf: deputised.title };
    return own ? { own: own.title } : undefined;
  }

  /** Gives an account a post; returns the id of the post. */
  appointStaff(tx: Tx, post: NewPost): Promise<string> {
    return this.appoint.run(tx, post);
  }
}
