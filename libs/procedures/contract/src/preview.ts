import type { Answers } from './answers.js';
import type { ProcedureDefinition } from './definition.js';

/** Page of the citizen client in which a draft is tried out; it can only be shown inside a page of the same origin. */
export const PREVIEW_PATH = '/xem-truoc';

/** Said by the page once it listens. */
export interface PreviewReady {
  readonly kind: 'tinhso:preview-ready';
}

/** What the designer shows: the draft as it is now, and how the person reads. */
export interface PreviewContent {
  readonly kind: 'tinhso:preview';
  readonly definition: ProcedureDefinition;
  readonly lang: 'vi' | 'en';
  readonly theme: 'light' | 'dark';
  readonly text: 'normal' | 'large';
  /** Key of the page that is being edited; shown at once when it changes. */
  readonly page?: string;
  /** A way to be walked: these answers are given, then the first question that is still open is shown. `at` tells one walk from the next. */
  readonly walk?: { readonly answers: Answers; readonly at: number };
}

type Kind = (PreviewReady | PreviewContent)['kind'];

/** Whether a message between windows is one of the preview's. */
export function isPreviewMessage<K extends Kind>(data: unknown, kind: K): data is Extract<PreviewReady | PreviewContent, { kind: K }> {
  return typeof data === 'object' && data !== null && 'kind' in data && data.kind === kind;
}
