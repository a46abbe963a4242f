import { call, type CallOptions } from '../support/api.js';

/** A call that has to go through. @throws Error with the answer when it does not */
export async function done<T = Record<string, unknown>>(path: string, options: CallOptions): Promise<T> {
  const { status, body } = await call<T>(`/api/v1${path}`, options);
  if (status >= 300) throw new Error(`${path} answers ${status} ${JSON.stringify(body)}`);
  return body;
}
