import type { MeterReading } from '@tinhso/bills-contract';
import type { Texts } from '../domain/details.js';

/** A bill as its provider tells of it. */
export interface ProvidersBill {
  readonly billNo: string;
  readonly period: string;
  readonly amount: number;
  readonly dueOn: string;
  readonly lines: readonly { readonly label: Texts; readonly amount: number }[];
  readonly reading?: MeterReading;
  /** Of a bill that is no longer open. */
  readonly paidOn?: string;
}

/** What a provider knows of a customer. `customer` is masked already: the whole name never leaves the driver. */
export interface CustomerAccount {
  readonly customer: string;
  readonly open: readonly ProvidersBill[];
  /** Newest first. */
  readonly past: readonly ProvidersBill[];
}

/** News of a payment. The same `id` is taken once, however often it is told. */
export interface PaidNotice {
  readonly id: string;
  readonly biller: string;
  readonly code: string;
  /** Absent for an advance. */
  readonly billNo?: string;
  readonly amount: number;
  readonly paidAt: Date;
  readonly reference: string;
}

/** `taken` now or before · `already-paid` elsewhere, so that the money has to go back · `refused` for good, with why. */
export type NoticeOutcome =
  { readonly kind: 'taken' } | { readonly kind: 'already-paid' } | { readonly kind: 'refused'; readonly why: string };

/** The line to the providers. Every call may be repeated. */
export abstract class BillProvider {
  /** Whether it is set up at all. */
  abstract readonly connected: boolean;
  /** @returns undefined for a code of nobody. @throws Error when the provider cannot be reached or answers what cannot be understood */
  abstract lookUp(biller: string, code: string, timeoutMs?: number): Promise<CustomerAccount | undefined>;
  /** @throws Error when it cannot be reached: to be told again */
  abstract notifyPaid(notice: PaidNotice): Promise<NoticeOutcome>;
}
