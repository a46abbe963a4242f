import type { FastifyRequest } from 'fastify';
import type { Locale, RequestContext } from '../context/request-context.js';

const CONTEXT = Symbol('requestContext');
type Carrier = FastifyRequest & { [CONTEXT]?: RequestContext };

/** Trace id of a request: set by Fastify's `genReqId`, echoed as `x-request-id`. */
export const traceIdOf = (request: FastifyRequest): string => String(request.id);

/** Language of the answer: cookie `lang`, then Accept-Language, then Vietnamese. */
export function localeOf(request: FastifyRequest): Locale {
  const cookie = /(?:^|;\s*)lang=(vi|en)\b/.exec(request.headers.cookie ?? '')?.[1];
  if (cookie) return cookie as Locale;
  return /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'vi';
}

export const setContext = (request: FastifyRequest, context: RequestContext): void => {
  (request as Carrier)[CONTEXT] = context;
};

/** The context of a request, once the policy guard has made it. */
export const knownContext = (request: FastifyRequest): RequestContext | undefined => (request as Carrier)[CONTEXT];

/** The context the policy guard made. @throws Error when the guard has not run, which default deny excludes. */
export function contextOf(request: FastifyRequest): RequestContext {
  const context = knownContext(request);
  if (!context) throw new Error('no request context: the policy guard has not run');
  return context;
}
