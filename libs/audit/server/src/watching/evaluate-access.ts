import { Inject, Injectable } from '@nestjs/common';
import { systemContext, UnitOfWork, type Tx } from '@tinhso/platform';
import { AccessRule } from '../data/flag.entities.js';
import { keepSign, type Sign } from '../data/flags.js';
import { bucketStart } from '../domain/unusual.js';
import { AuditOffices } from '../ports/offices.js';
import { nextAccesses, type Access } from './accesses.js';
import { isAboutOne, judge } from './judges.js';
import { AccessSurroundings, type Surroundings } from './surroundings.js';

const BATCH = 500;

/**
 * Holds what was sealed since the last time against the rules of unusual access. One worker at a time; what was seen and
 * what came of it are written in one transaction, so a crash neither loses a sign nor makes it twice.
 */
@Injectable()
export class EvaluateAccess {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(AccessSurroundings) private readonly surroundings: AccessSurroundings,
    @Inject(AuditOffices) private readonly offices: AuditOffices,
  ) {}

  /** One batch. @returns whether there may be more */
  run(): Promise<boolean> {
    return this.unitOfWork.run(systemContext('audit.watch'), async (tx) => {
      const [watch]: { position: number }[] = await tx.manager.query('SELECT position FROM access_watch WHERE id = 1 FOR UPDATE');
      const seen = Number(watch?.position ?? 0);
      const { accesses, position } = await nextAccesses(tx, seen, BATCH);
      if (position === seen) return false;
      if (accesses.length > 0) for (const sign of await this.signs(tx, accesses)) await keepSign(tx, sign);
      await tx.manager.query('UPDATE access_watch SET position = ? WHERE id = 1', [position]);
      return position - seen === BATCH;
    });
  }

  private async signs(tx: Tx, accesses: readonly Access[]): Promise<Sign[]> {
    const rules = await tx.manager.findBy(AccessRule, { enabled: true });
    const around = await this.surroundings.of(tx, accesses, Math.max(0, ...rules.map((rule) => rule.windowMinutes)));
    return rules.flatMap((rule) => lastOfEach(accesses, rule).flatMap((last) => this.sign(rule, last, around) ?? []));
  }

  private sign(rule: AccessRule, last: Access, { byActor, cases, people }: Surroundings): Sign | undefined {
    const after = last.at.getTime() - rule.windowMinutes * 60_000;
    const one = isAboutOne(rule);
    const window = (byActor.get(last.actorId) ?? []).filter(
      ({ at, personId }) => at.getTime() > after && at <= last.at && (!one || personId === last.personId),
    );
    return judge({
      rule,
      last,
      window,
      calendar: this.offices.calendar(last.unitId ?? undefined),
      wasOpen: (caseId, at) => {
        const known = cases.get(caseId);
        return known !== undefined && (known.closedAt === undefined || at <= known.closedAt);
      },
      nameOf: (accountId) => people.get(accountId)?.fullName,
    });
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
