import type { Answers, LogicFacts } from '@tinhso/procedures-contract';
import { plainDate } from '@tinhso/ui';

/** Facts for conditions and fees as of today, sent online. The server decides with its own date. */
export function todayFacts(answers: Answers): LogicFacts {
  return { answers, today: plainDate(new Date()), channel: 'online' };
}
