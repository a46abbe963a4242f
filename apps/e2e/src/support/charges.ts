import { randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import { call, staffToken } from './api.js';

/** What the desk of phường Minh Xuân asks a citizen for without a dossier. @returns its id and code */
export async function charged(phone: string, reason: string, amount: number): Promise<{ id: string; caseCode: string }> {
  const body = { kind: 'counter', phone, reason, amount };
  const token = await staffToken('minhxuan.motcua');
  const opened = await call<{ id: string; caseCode: string }>('/api/v1/staff/counter/charges', { token, body, key: randomUUID() });
  expect(opened.status).toBe(201);
  return opened.body;
}
