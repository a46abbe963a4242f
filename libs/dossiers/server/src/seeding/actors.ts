import { newId, type WorkingCalendar } from '@tinhso/kernel';
import type { OrganisationsFacade } from '@tinhso/organisations-server';
import type { RequestContext } from '@tinhso/platform';
import { drawPaper } from './demo-paper.js';
import { isForFirst } from './plan.js';
import type { Dice } from './random.js';

export interface DemoStaff {
  readonly accountId: string;
  readonly fullName: string;
  readonly role: string;
  readonly unitId: string;
}
export interface DemoCitizen {
  readonly accountId: string;
  readonly fullName: string;
}

/** An office with its people, as a request of each would carry them. */
export interface DemoOffice {
  readonly unitId: string;
  readonly communeCode: string;
  readonly provinceCode: string;
  readonly clerk: RequestContext;
  readonly officer: RequestContext;
  readonly leader: RequestContext;
}

/** All codes there may be: which one a commune belongs to is asked, not assumed. */
const PROVINCE_CODES = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

const PICTURES = 8;

const contextOf = (actor: RequestContext['actor'], grantedUnitIds: readonly string[]): RequestContext => ({
  traceId: newId(),
  actor,
  locale: 'vi',
  grantedUnitIds,
  grantedPosts: actor.kind === 'staff' ? actor.posts : [],
});

/** The people of the demo as they act. */
export class DemoActors {
  readonly calendar: WorkingCalendar;
  readonly offices: readonly DemoOffice[];
  readonly citizens: readonly RequestContext[];
  private readonly pictures: Promise<Buffer>[] = [];

  /** @throws Error when no office has a clerk, an officer and a leader, or there are no citizens */
  constructor(organisations: OrganisationsFacade, staff: readonly DemoStaff[], citizens: readonly DemoCitizen[]) {
    this.calendar = organisations.provinceCalendar();
    this.offices = [...new Set(staff.map((person) => person.unitId))].flatMap((unitId) => {
      const communeCode = organisations.unit(unitId)?.communeCode;
      const acting = (role: string): RequestContext | undefined => {
        const person = staff.find((each) => each.unitId === unitId && each.role === role);
        if (!person) return undefined;
        const { accountId, fullName: name } = person;
        return contextOf({ kind: 'staff', accountId, sessionId: newId(), name, posts: [{ unitId, role }] }, [unitId]);
      };
      const [clerk, officer, leader] = [acting('one_stop_clerk'), acting('case_officer'), acting('leader')];
      const provinceCode = communeCode && PROVINCE_CODES.find((code) => organisations.communeIsIn(communeCode, code));
      return communeCode && provinceCode && clerk && officer && leader
        ? [{ unitId, communeCode, provinceCode, clerk, officer, leader }]
        : [];
    });
    this.citizens = citizens.map(({ accountId, fullName: name }) =>
      contextOf({ kind: 'citizen', accountId, sessionId: newId(), name }, []),
    );
    if (this.offices.length === 0 || this.citizens.length === 0) throw new Error('the demo needs a staffed office and citizens');
  }

  /**
   * Who applies at an office: somebody who lives there. What lies open in the first rounds is the first person's, and so are some of the things
   * that are done, so that whoever signs in as that person finds something in every state.
   */
  applicantAt(office: number, n: number, dice: Dice): RequestContext {
    const [first] = this.citizens;
    if (first && office === 0 && isForFirst(n, this.offices.length)) return first;
    const here = this.citizens.filter((_, at) => at % this.offices.length === office);
    return dice.of(here.length > 0 ? here : this.citizens);
  }

  /** One of a few drawn papers; drawing each anew would be the larger part of the demo's time. */
  picture(dice: Dice): Promise<Buffer> {
    const which = dice.between(0, PICTURES - 1);
    return (this.pictures[which] ??= drawPaper(dice));
  }
}
