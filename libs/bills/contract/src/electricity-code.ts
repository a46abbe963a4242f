/**
 * Customer codes of EVN: 11 to 13 letters and digits that begin with P. The first six name the branch; some branches have a code of four.
 * `unknown-branch` is a warning: the list of branches may be older than a branch is.
 */
export type ElectricityCodeFault = 'too-short' | 'too-long' | 'characters' | 'prefix' | 'unknown-branch';

/** Branch codes and their names. */
export type ElectricityBranches = Readonly<Record<string, string>>;

export const ELECTRICITY_CODE = { least: 11, most: 13 } as const;

/** As it stands on the bill: no spaces, dots or dashes, capital letters. */
export const tidyCode = (typed: string): string => typed.replace(/[\s.-]/g, '').toUpperCase();

/** Name of the branch, as soon as enough is typed. The longer code wins: PA07 and PA07TG are two branches. */
export function branchOf(code: string, branches: ElectricityBranches): string | undefined {
  const tidy = tidyCode(code);
  return branches[tidy.slice(0, 6)] ?? branches[tidy.slice(0, 4)];
}

/** What is wrong with a code, the gravest first; nothing when it can be looked up. */
export function faultOfElectricityCode(code: string, branches: ElectricityBranches): ElectricityCodeFault | undefined {
  const tidy = tidyCode(code);
  if (!/^[A-Z0-9]*$/.test(tidy)) return 'characters';
  if (tidy.length > 0 && !tidy.startsWith('P')) return 'prefix';
  if (tidy.length < ELECTRICITY_CODE.least) return 'too-short';
  if (tidy.length > ELECTRICITY_CODE.most) return 'too-long';
  return branchOf(tidy, branches) === undefined ? 'unknown-branch' : undefined;
}

/** Whether a provider may be asked about it. */
export const isElectricityCode = (code: string): boolean => /^P[A-Z0-9]{10,12}$/.test(tidyCode(code));
