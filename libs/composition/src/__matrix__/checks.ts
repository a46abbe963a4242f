import { Examination } from './examine.js';
import { examinePersonalData } from './personal-data.js';
import { policyless } from './policies.js';
import type { Row } from './row.js';
import { allRows } from './rows/index.js';
import { scenarios } from './scenarios/index.js';
import type { Stage } from './stage.js';

/** One thing that is examined on the stage. */
export interface Check {
  /** The row, when it is an operation. */
  readonly row?: Row;
  /** @param hasty ends at the first fault @returns what is wrong */
  run(stage: Stage, options?: { hasty?: boolean }): Promise<readonly string[]>;
}

/** Every operation by its id, and what no operation does at once. */
export function allChecks(): ReadonlyMap<string, Check> {
  const operations = [...allRows()].map(([operation, row]): [string, Check] => [
    operation,
    { row, run: (stage, options) => Examination.of(stage, operation, row, options) },
  ]);
  return new Map([
    ...operations,
    ...Object.entries(scenarios),
    ['(export and erasure of personal data)', { run: examinePersonalData }],
    ['(an operation that does not say who may)', { run: examineSilence }],
  ]);
}

/** What declares nothing is open to nobody. */
async function examineSilence(stage: Stage): Promise<string[]> {
  const silent = policyless(stage, 'citizenMe');
  const { status, body } = await silent(() => stage.world.call('/api/v1/citizen/me', { token: stage.cast.owner.token() }));
  return status === 403 && body.code === 'forbidden' ? [] : [`expected 403 forbidden, got ${status} ${JSON.stringify(body)}`];
}
