import { privacyLimits, type AskPrivacyRequest, type CorrectableField, type RequestKind } from '@tinhso/privacy-contract';
import type { messages } from './messages.js';

export type AskedKind = Exclude<RequestKind, 'erase'>;

/** What is on the form. */
export interface AskForm {
  readonly kind: AskedKind | undefined;
  readonly field: CorrectableField | undefined;
  readonly value: string;
  readonly statement: string;
}

export const emptyAsk: AskForm = { kind: undefined, field: undefined, value: '', statement: '' };

type Faults = Partial<Record<keyof AskForm, keyof typeof messages>>;

/** The request of a form, or what is missing, by control in the order of the page. */
export function requestOf({ kind, field, value, statement }: AskForm): { body?: AskPrivacyRequest; faults: Faults } {
  const correcting = kind === 'correct';
  const faults: Faults = {
    ...(kind ? {} : { kind: 'privacy.ask.fault.kind' }),
    ...(correcting && !field ? { field: 'privacy.ask.fault.field' } : {}),
    ...(correcting && !value.trim() ? { value: 'privacy.ask.fault.value' } : {}),
    ...(statement.trim().length < privacyLimits.statement.minLength ? { statement: 'privacy.ask.fault.statement' } : {}),
  };
  if (!kind || Object.keys(faults).length > 0) return { faults };
  const said = statement.trim();
  if (kind !== 'correct') return { body: { kind, statement: said }, faults };
  return field ? { body: { kind, statement: said, correction: { field, value: value.trim() } }, faults } : { faults };
}
