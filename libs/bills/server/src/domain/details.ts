import type { MeterReading } from '@tinhso/bills-contract';

/** A text in both languages. */
export interface Texts {
  readonly vi: string;
  readonly en: string;
}

/** What stands on a bill that is paid here; sealed, because code and name tell whose it is. */
export interface BillDetails {
  readonly code: string;
  /** Masked. */
  readonly customer: string;
  /** `2026-10`; absent for an advance. */
  readonly period?: string;
  readonly dueOn?: string;
  readonly reading?: MeterReading;
}

/** What somebody keeps of a code. */
export interface SavedDetails {
  readonly code: string;
  readonly nickname: string;
}
