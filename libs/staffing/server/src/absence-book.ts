import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import { OrganisationsFacade, StaffRegister, type Absence, type HeldPost } from '@tinhso/organisations-server';
import { Clock } from '@tinhso/platform';
import type { AbsenceView, Colleague } from '@tinhso/staffing-contract';
import { compareNames } from '@tinhso/kernel';
import type { EntityManager } from 'typeorm';
import { standingOf } from './domain/period.js';

/** Absences over this many days ago are history that nobody asks for on the page. */
const LOOK_BACK_DAYS = 180;

/** Absences as people see them, and who may stand in for whom. */
@Injectable()
export class AbsenceBook {
  constructor(
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(StaffRegister) private readonly register: StaffRegister,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** Absences of some accounts, the latest first. */
  async of(manager: EntityManager, accountIds: readonly string[]): Promise<AbsenceView[]> {
    const since = new Date(this.clock.now().getTime() - LOOK_BACK_DAYS * 86_400_000);
    return this.views(manager, await this.register.absences(manager, accountIds, since));
  }

  async view(manager: EntityManager, id: string): Promise<AbsenceView> {
    const absence = await this.register.absence(manager, id);
    const [view] = absence ? await this.views(manager, [absence]) : [];
    if (!view) throw new Error(`absence ${id} is not there after it was recorded`);
    return view;
  }

  /**
   * Colleagues who can stand in for somebody through a whole period: with a post of their own, all that time, in a unit of the
   * absent person's posts or above it.
   */
  async colleagues(manager: EntityManager, absentId: string, from: Date, to: Date): Promise<Colleague[]> {
    const absent = (await this.register.posts(manager, [absentId])).filter((post) => overlaps(post, from, to));
    const unitIds = [...new Set(absent.flatMap((post) => this.organisations.ancestors(post.unitId).map((unit) => unit.id)))];
    const ids = (await this.register.accountsOf(manager, unitIds)).filter((id) => id !== absentId);
    const posts = (await this.register.posts(manager, ids)).filter((post) => unitIds.includes(post.unitId) && covers(post, from, to));
    const names = await this.identity.namesOf(
      manager,
      posts.map((post) => post.accountId),
    );
    return posts
      .map(({ accountId, title, unitId }) => ({
        accountId,
        name: names.get(accountId) ?? '',
        title,
        unit: this.organisations.unit(unitId)?.shortName ?? '',
      }))
      .filter((colleague, i, all) => all.findIndex((each) => each.accountId === colleague.accountId) === i)
      .sort((a, b) => compareNames(a.name, b.name));
  }

  private async views(manager: EntityManager, absences: readonly Absence[]): Promise<AbsenceView[]> {
    const ids = absences.flatMap((absence) => [absence.absentAccountId, absence.deputyAccountId, absence.recordedBy]);
    const names = await this.identity.namesOf(manager, [...new Set(ids)]);
    const nameOf = (id: string): string => names.get(id) ?? '';
    return absences.map(({ id, absentAccountId, deputyAccountId, validFrom, validTo, reason, recordedBy, calledOffAt }) => ({
      id,
      absent: { accountId: absentAccountId, name: nameOf(absentAccountId) },
      deputy: { accountId: deputyAccountId, name: nameOf(deputyAccountId) },
      from: validFrom.toISOString(),
      to: validTo.toISOString(),
      reason,
      recordedBy: nameOf(recordedBy),
      standing: calledOffAt ? 'called-off' : standingOf(this.clock.now(), validFrom, validTo),
    }));
  }
}

const overlaps = ({ validFrom, validTo }: HeldPost, from: Date, to: Date): boolean => validFrom < to && (!validTo || validTo > from);
const covers = ({ validFrom, validTo }: HeldPost, from: Date, to: Date): boolean => validFrom <= from && (!validTo || validTo >= to);
