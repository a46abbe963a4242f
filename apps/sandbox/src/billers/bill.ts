export interface Line {
  readonly label: { readonly vi: string; readonly en: string };
  readonly amount: number;
}

export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly quantity: number;
  readonly unit: string;
}

/** A bill of the stand-in providers. */
export interface Bill {
  readonly billNo: string;
  readonly biller: string;
  readonly code: string;
  readonly period: string;
  readonly amount: number;
  readonly dueOn: string;
  readonly lines: readonly Line[];
  readonly reading?: Reading;
}

/** What was paid for a bill, or in advance. */
export interface Credit {
  readonly id: string;
  readonly biller: string;
  readonly code: string;
  readonly billNo: string | null;
  readonly amount: number;
  readonly creditedAt: string;
  /** `elsewhere`: at the provider's own desk. */
  readonly by: 'province' | 'elsewhere';
}
