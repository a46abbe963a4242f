import { randomUUID } from 'node:crypto';
import { call, maritalStatusApplication, staffToken } from './api.js';

const box = () => process.env.E2E_SANDBOX_URL ?? 'http://127.0.0.1:3001';

/** A dossier for which the desk has asked for money. */
export async function askedToPay(
  token: string,
  amount: number,
): Promise<{ readonly dossierId: string; readonly code: string; readonly obligationId: string }> {
  const sent = await call<{ id: string; code: string }>('/api/v1/citizen/dossiers', {
    token,
    body: maritalStatusApplication(),
    key: randomUUID(),
  });
  const { id: dossierId, code } = sent.body;
  const body = { version: 1, amount, reason: 'Lệ phí cấp giấy xác nhận' };
  await call(`/api/v1/staff/dossiers/${dossierId}/payment-request`, { token: await staffToken('minhxuan.motcua'), body });
  const { body: list } = await call<{ due: { id: string; caseCode: string }[] }>('/api/v1/citizen/payments', { token });
  return { dossierId, code, obligationId: list.due.find(({ caseCode }) => caseCode === code)?.id ?? '' };
}

/** Transfers at the stand-in bank as somebody does in a banking app. @returns the bank's number of it */
export async function transfer(account: string, amount: number, content: string, notice = 'ok'): Promise<string> {
  const answer = await fetch(`${box()}/bank/transfers`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ account, amount, content, payerName: 'MA THI HANH', notice }),
  });
  if (!answer.ok) throw new Error(`the bank answers ${answer.status}`);
  return ((await answer.json()) as { id: string }).id;
}

/** The page of the banking app after it has scanned a code. */
export const scanPage = (payload: string): string => `${box()}/bank/scan?payload=${encodeURIComponent(payload)}`;
