import { Inject, Injectable } from '@nestjs/common';
import type { TSchema, Static } from '@sinclair/typebox';
import { AppConfig, S } from '@tinhso/platform';
import { maskName } from '../domain/mask-name.js';
import { CustomerAnswer } from './answers.js';
import { BillProvider, type CustomerAccount, type NoticeOutcome, type PaidNotice, type ProvidersBill } from './bill-provider.js';

/** Under the lock time of the queue, so that an attempt ends before another worker may take the job. */
const TIMEOUT_MS = 8_000;

/** JSON over HTTP with one key for all providers: an exchange stands between them and the province. */
@Injectable()
export class HttpBillProvider extends BillProvider {
  constructor(@Inject(AppConfig) private readonly config: AppConfig) {
    super();
  }

  get connected(): boolean {
    return Boolean(this.config.settings.BILLERS_URL && this.config.settings.BILLERS_KEY);
  }

  async lookUp(biller: string, code: string, timeoutMs = TIMEOUT_MS): Promise<CustomerAccount | undefined> {
    const answer = await this.send(`/v1/${biller}/customers/${encodeURIComponent(code)}`, { timeoutMs });
    if (answer.status === 404) return undefined;
    if (!answer.ok) throw new Error(`the provider ${biller} answered ${answer.status} to a look-up`);
    const { customer, open, past } = understood(biller, CustomerAnswer, await answer.json());
    return { customer: maskName(customer.name), open: open.map(sound), past: past.map(sound).sort(newestFirst) };
  }

  async notifyPaid({ id, biller, code, billNo, amount, paidAt, reference }: PaidNotice): Promise<NoticeOutcome> {
    const body = { code, billNo: billNo ?? null, amount, paidAt: paidAt.toISOString(), reference };
    const answer = await this.send(`/v1/${biller}/payments/${id}`, { body, timeoutMs: TIMEOUT_MS });
    if (answer.ok) return { kind: 'taken' };
    if (answer.status === 409) return { kind: 'already-paid' };
    if (answer.status !== 422) throw new Error(`the provider ${biller} answered ${answer.status} to news of a payment`);
    const { message } = (await answer.json()) as { message?: unknown };
    return { kind: 'refused', why: typeof message === 'string' ? message.slice(0, 200) : '' };
  }

  private send(path: string, { body, timeoutMs }: { readonly body?: unknown; readonly timeoutMs: number }): Promise<Response> {
    const { BILLERS_URL = '', BILLERS_KEY = '' } = this.config.settings;
    return fetch(`${BILLERS_URL.replace(/\/$/, '')}${path}`, {
      method: body === undefined ? 'GET' : 'PUT',
      headers: { 'x-api-key': BILLERS_KEY, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
  }
}

const newestFirst = (a: ProvidersBill, b: ProvidersBill): number => b.period.localeCompare(a.period);

/** Only what we know of: an answer may hold more. */
const sound = ({ billNo, period, amount, dueOn, lines, reading, paidOn }: ProvidersBill): ProvidersBill => ({
  billNo,
  period,
  amount,
  dueOn,
  lines: lines.map(({ label: { vi, en }, amount: share }) => ({ label: { vi, en }, amount: share })),
  ...(reading ? { reading: { from: reading.from, to: reading.to, quantity: reading.quantity, unit: reading.unit } } : {}),
  ...(paidOn ? { paidOn } : {}),
});

/** @throws Error for an answer of another shape */
function understood<T extends TSchema>(biller: string, schema: T, answer: unknown): Static<T> {
  const outcome = S(schema)['~standard'].validate(answer);
  if (outcome instanceof Promise || outcome.issues) throw new Error(`the provider ${biller} answered what cannot be understood`);
  return outcome.value;
}
