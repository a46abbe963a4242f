import { isStoppingKind, privacyLimits, type AskPrivacyRequest, type CorrectableField, type RequestKind } from '@tinhso/privacy-contract';
import type { messages } from './messages.js';

export type AskedKind = Exclude<RequestKind, 'erase'>;

/** What is on the form. */
export interface AskForm {
  readonly kind: AskedKind | undefined;
  readonly field: CorrectableField | undefined;
  readonly value: string;
  /** The use of data that is to stop, or `anotherUse`. */
  readonly use: string | undefined;
  readonly statement: string;
}

/** A use that cannot be stopped by itself: what it is stands in the statement. */
export const anotherUse = 'another';

export const emptyAsk: AskForm = { kind: undefined, field: undefined, value: '', use: undefined, statement: '' };

type Faults = Partial<Record<keyof AskForm, keyof typeof messages>>;

/** The request of a form, or what is missing, by control in the order of the page. */
export function requestOf({ kind, field, value, use, statement }: AskForm): { body?: AskPrivacyRequest; faults: Faults } {
  const correcting = kind === 'correct';
  const faults: Faults = {
    ...(kind ? {} : { kind: 'privacy.ask.fault.kind' }),
    ...(correcting && !field ? { field: 'privacy.ask.fault.field' } : {}),
    ...(correcting && !value.trim() ? { value: 'privacy.ask.fault.value' } : {}),
    ...(isStoppingKind(kind) && !use ? { use: 'privacy.ask.fault.use' } : {}),
    ...(statement.trim().length < privacyLimits.statement.minLength ? { statement: 'privacy.ask.fault.statement' } : {}),
  };
  if (!kind || Object.keys(faults).length > 0) return { faults };
  const said = statement.trim();
  if (isStoppingKind(kind)) return { body: { kind, statement: said, ...(use && use !== anotherUse ? { use } : {}) }, faults };
  if (kind !== 'correct') return { body: { kind, statement: said }, faults };
  return field ? { body: { kind, statement: said, correction: { field, value: value.trim() } }, faults } : { faults };
}
