import {
  branchOf,
  faultOfElectricityCode,
  tidyCode,
  type Biller,
  type ElectricityBranches,
  type ElectricityCodeFault,
} from '@tinhso/bills-contract';

/** What is said about a code: `branch` good news while typing, a fault once somebody asks. */
export interface CodeWords {
  readonly code: string;
  readonly branch?: string;
  readonly fault?: ElectricityCodeFault | 'empty' | 'pattern';
  /** It may be looked up all the same. */
  readonly passable: boolean;
}

/** Judges a code as it is typed. Without the list of branches none is unknown. */
export function judgeCode(
  typed: string,
  { service, code: { pattern } }: Pick<Biller, 'service' | 'code'>,
  branches: ElectricityBranches | undefined,
): CodeWords {
  const code = tidyCode(typed);
  if (code === '') return { code, fault: 'empty', passable: false };
  if (service !== 'electricity')
    return new RegExp(pattern).test(code) ? { code, passable: true } : { code, fault: 'pattern', passable: false };
  const branch = branches && branchOf(code, branches);
  const fault = faultOfElectricityCode(code, branches ?? {});
  const unknown = fault === 'unknown-branch';
  return {
    code,
    ...(branch ? { branch } : {}),
    ...(fault && !(unknown && !branches) ? { fault } : {}),
    passable: fault === undefined || unknown,
  };
}
