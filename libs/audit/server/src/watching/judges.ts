import type { AccessRule } from '../data/flag.entities.js';
import type { Sign } from '../data/flags.js';
import { bucketStart, isOffHours, nameKinship } from '../domain/unusual.js';
import type { Access } from './accesses.js';

/** What is known around the looks of one member of staff within a rule's window. */
export interface Scene {
  readonly rule: AccessRule;
  /** The look that made us judge; the last of the window. */
  readonly last: Access;
  /** Looks of the same member of staff within the window, the last included; of the same person where the rule is about one. */
  readonly window: readonly Access[];
  readonly calendar: Parameters<typeof isOffHours>[0];
  /** Whether a case gave a reason to look at that moment. */
  readonly wasOpen: (caseId: string, at: Date) => boolean;
  readonly nameOf: (accountId: string) => string | undefined;
}

/** Which of the looks count for a rule. */
type Judge = (scene: Scene) => readonly Access[];

const withoutOpenCase = ({ window, wasOpen }: Scene): readonly Access[] =>
  window.filter((each) => !each.refused && !(each.caseId !== null && wasOpen(each.caseId, each.at)));

const judges: Readonly<Record<AccessRule['rule'], Judge>> = {
  'many-people': ({ window }) => [...new Map(window.filter((each) => !each.refused).map((each) => [each.personId, each])).values()],
  'many-refused': ({ window }) => window.filter((each) => each.refused),
  'off-hours': ({ rule, window, calendar }) => {
    const night = { from: rule.nightFrom ?? '21:00', to: rule.nightTo ?? '05:00' };
    return window.filter((each) => isOffHours(calendar, night, each.at));
  },
  'no-case': withoutOpenCase,
  'own-household': (scene) => {
    const { last, nameOf, window } = scene;
    const [own, other] = [nameOf(last.actorId), last.personId ? nameOf(last.personId) : undefined];
    const kinship = own && other ? nameKinship(own, other) : undefined;
    if (kinship === 'same-name') return window.filter((each) => !each.refused);
    return kinship === 'household' ? withoutOpenCase(scene) : [];
  },
};

/** Rules that are about one person at a time. */
export const isAboutOne = ({ rule }: AccessRule): boolean => rule === 'no-case' || rule === 'own-household';

/** The sign that a rule sees in a scene, if there are enough looks that count and the last is one of them. */
export function judge(scene: Scene): Sign | undefined {
  const { rule, last, calendar } = scene;
  const counted = judges[rule.rule](scene);
  const first = counted[0];
  if (!first || counted.length < rule.threshold) return undefined;
  return {
    rule: rule.rule,
    actorId: last.actorId,
    unitId: last.unitId,
    ...(isAboutOne(rule) && last.personId ? { personId: last.personId } : {}),
    windowStart: bucketStart(last.at, rule.windowMinutes, calendar.utcOffsetMinutes),
    count: counted.length,
    threshold: rule.threshold,
    firstAt: counted.reduce((min, { at }) => (at < min ? at : min), first.at),
    lastAt: counted.reduce((max, { at }) => (at > max ? at : max), first.at),
  };
}
