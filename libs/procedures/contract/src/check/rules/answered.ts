import type { CounterExample } from '../fault.js';
import { scenariosIn } from '../scenarios/scenarios.js';
import { spaceOf } from '../scenarios/space.js';
import { counterExampleOf } from '../scenarios/told.js';
import type { Subject } from '../subject.js';

/** Answers of a complete application in which a question has none; undefined when it always has one. */
export function unansweredIn(subject: Subject, key: string): CounterExample | undefined {
  const placed = subject.fields.get(key);
  if (!placed || (placed.field.required && placed.field.when === undefined && placed.page.page.when === undefined)) return undefined;
  const lacking = scenariosIn(subject, spaceOf(subject, [], [key])).all.find(({ answers }) => answers[key] === undefined);
  return lacking && counterExampleOf(subject, lacking);
}
