import { sumMoney } from '@tinhso/kernel';
import { codeOfCommonKey, lifeEventOf, type FeeSum } from '@tinhso/procedures-contract';

/** What one procedure costs of all that is filed together. */
export interface ProcedureSum {
  readonly procedureCode: string;
  readonly total: number;
}

/** Sums that are certain and not nothing, by procedure: the common form of a life event has several. */
export function sumsByProcedure(code: string, { lines }: Pick<FeeSum, 'lines'>): ProcedureSum[] {
  const codeOf = (key: string) => (lifeEventOf(code) === undefined ? code : (codeOfCommonKey(key) ?? code));
  return [...new Set(lines.map(({ key }) => codeOf(key)))].flatMap((procedureCode) => {
    const own = lines.filter(({ key }) => codeOf(key) === procedureCode);
    const certain = own.every((line) => line.total !== undefined);
    const total = certain ? sumMoney(own.map((line) => line.total ?? 0)) : 0;
    return total > 0 ? [{ procedureCode, total }] : [];
  });
}
