export interface Row {
  readonly id: string;
  readonly level: number;
  readonly asks: string;
  readonly state: string;
  readonly note: string;
  readonly evidence: readonly string[];
}
export const states: readonly string[];
export function ledger(): Row[];
export function requirements(): Map<string, number>;
export function ledgerFaults(rows: readonly Row[], wanted: ReadonlyMap<string, number>, exists?: (path: string) => boolean): string[];
export function summary(rows: readonly Row[]): string;
export function markdown(rows: readonly Row[]): string;
