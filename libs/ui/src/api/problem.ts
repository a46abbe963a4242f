import type { Lang } from '../i18n/define-messages.js';
import { translate } from '../i18n/translate.js';
import { apiMessages } from './messages.js';

/** One fault of a request: RFC 6901 pointer into the body (`/answers/con_ho_ten`) and a sentence for the person. */
export interface FieldFault {
  pointer: string;
  message: string;
}

/** RFC 9457 problem document as the server sends it. */
export interface ProblemDocument {
  type?: string;
  title?: string;
  status?: number;
  code?: string;
  detail?: string;
  errors?: FieldFault[];
  traceId?: string;
  [extension: string]: unknown;
}

/** A request that did not succeed. `code` is stable and of the server's contract, or `network` when no answer came. */
export class ApiError extends Error {
  override readonly name = 'ApiError';

  constructor(
    readonly status: number,
    readonly problem: ProblemDocument,
    /** Seconds after which trying again makes sense, from Retry-After. */
    readonly retryAfter?: number,
  ) {
    super(problem.title ?? problem.code ?? `HTTP ${status}`);
  }

  get code(): string {
    return this.problem.code ?? (this.status === 0 ? 'network' : `http-${this.status}`);
  }

  /** No answer, or one that says "later": what was typed should be kept and sent again. */
  get isTemporary(): boolean {
    return this.status === 0 || this.status === 429 || this.status === 502 || this.status === 503 || this.status === 504;
  }
}

/** Any thrown thing as an ApiError; what never reached the server is `network`. */
export function toApiError(thrown: unknown): ApiError {
  if (thrown instanceof ApiError) return thrown;
  if (thrown instanceof TypeError || (thrown instanceof DOMException && thrown.name !== 'AbortError')) {
    return new ApiError(0, { code: 'network' });
  }
  throw thrown;
}

/** Problem document and Retry-After of a response that is not 2xx; a body that is not a problem keeps the status alone. */
export function errorOf(response: Response, body: unknown): ApiError {
  const retry = Number(response.headers.get('retry-after'));
  const problem = typeof body === 'object' && body !== null ? (body as ProblemDocument) : {};
  return new ApiError(response.status, problem, Number.isFinite(retry) && retry > 0 ? retry : undefined);
}

/** Faults by pointer, the first one of each. */
export function faultsByPointer(error: ApiError): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { pointer, message } of error.problem.errors ?? []) faults[pointer] ??= message;
  return faults;
}

/** What to tell a person: what happened, what to do, and the short code to read out on the phone. */
export function explain(error: ApiError, lang: Lang): { title: string; detail: string; reference?: string } {
  const t = (key: keyof typeof apiMessages, values?: Record<string, string | number>) => translate(lang, apiMessages, key, values);
  const reference = error.problem.traceId?.slice(0, 8);
  if (error.status === 0) return { title: t('ui.api.network.title'), detail: t('ui.api.network.detail') };
  if (error.status === 429 && !error.problem.detail) {
    const minutes = Math.max(1, Math.ceil((error.retryAfter ?? 60) / 60));
    return { title: error.problem.title ?? t('ui.api.tooMany.title'), detail: t('ui.api.tooMany.detail', { minutes }), reference };
  }
  if (error.status >= 500) {
    return { title: t('ui.api.server.title'), detail: t('ui.api.server.detail'), reference };
  }
  return { title: error.problem.title ?? t('ui.api.refused.title'), detail: error.problem.detail ?? '', reference };
}
