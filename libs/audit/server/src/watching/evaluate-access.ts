import { Inject, Injectable } from '@nestjs/common';
import { systemContext, UnitOfWork, type Tx } from '@tinhso/platform';
import { AccessRule } from '../data/flag.entities.js';
import { keepSign } from '../data/flags.js';
import { bucketStart } from '../domain/unusual.js';
import { AuditCases } from '../ports/cases.js';
import { AuditOffices } from '../ports/offices.js';
import { AuditPeople } from '../ports/people.js';
import { accessesOf, nextAccesses, type Access } from './accesses.js';
import { isAboutOne, judge } from './judges.js';

const BATCH = 500;

/**
 * Holds what was sealed since the last time against the rules of unusual access. One worker at a time; what was seen and
 * what came of it are written in one transaction, so a crash neither loses a sign nor makes it twice.
 */
@Injectable()
export class EvaluateAccess {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(AuditCases) private readonly cases: AuditCases,
    @Inject(AuditOffices) private readonly offices: AuditOffices,
    @Inject(AuditPeople) private readonly people: AuditPeople,
  ) {}

  /** One batch. @returns whether there may be more */
  run(): Promise<boolean> {
    return this.unitOfWork.run(systemContext('audit.watch'), async (tx) => {
      const [watch]: { position: number }[] = await tx.manager.query('SELECT position FROM access_watch WHERE id = 1 FOR UPDATE');
      const seen = Number(watch?.position ?? 0);
      const { accesses, position } = await nextAccesses(tx, seen, BATCH);
      if (position === seen) return false;
      const rules = accesses.length > 0 ? await tx.manager.findBy(AccessRule, { enabled: true }) : [];
      for (const rule of rules) for (const last of lastOfEach(accesses, rule)) await this.hold(tx, rule, last);
      await tx.manager.query('UPDATE access_watch SET position = ? WHERE id = 1', [position]);
      return position - seen === BATCH;
    });
  }

  private async hold(tx: Tx, rule: AccessRule, last: Access): Promise<void> {
    const after = new Date(last.at.getTime() - rule.windowMinutes * 60_000);
    const about = isAboutOne(rule) && last.personId ? { personId: last.personId } : {};
    const window = await accessesOf(tx, last.actorId, { after, until: last.at, ...about });
    const cases = isAboutOne(rule)
      ? await this.cases.describe(
          tx.manager,
          window.flatMap(({ caseId }) => caseId ?? []),
          'vi',
        )
      : new Map<string, { open: boolean }>();
    const named = rule.rule === 'own-household' ? [last.actorId, ...(last.personId ? [last.personId] : [])] : [];
    const people = await this.people.describe(tx.manager, named);
    const sign = judge({
      rule,
      last,
      window,
      calendar: this.offices.calendar(last.unitId ?? undefined),
      isOpen: (caseId) => cases.get(caseId)?.open ?? false,
      nameOf: (accountId) => people.get(accountId)?.fullName,
    });
    if (sign) await keepSign(tx, sign);
  }
}

/**
 * The last look of each member of staff in each stretch of time, and at each person where the rule is about one: its window
 * holds the others.
 */
function lastOfEach(accesses: readonly Access[], rule: AccessRule): readonly Access[] {
  const one = isAboutOne(rule);
  const last = new Map<string, Access>();
  for (const access of accesses) {
    if (one && !access.personId) continue;
    const stretch = bucketStart(access.at, rule.windowMinutes, 0).getTime();
    last.set([access.actorId, stretch, ...(one ? [access.personId] : [])].join(' '), access);
  }
  return [...last.values()];
}
