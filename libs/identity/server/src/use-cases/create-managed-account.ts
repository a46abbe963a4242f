import { newId, tidyText } from '@tinhso/kernel';
import { appendAudit } from '@tinhso/audit-server';
import type { Tx } from '@tinhso/platform';
import { insertAccount } from '../data/accounts.js';

/** Somebody in whose name others act: a child, a company. */
export interface NewManagedAccount {
  readonly fullName: string;
}

/** Makes an account that nobody can sign in to: without phone, e-mail and password. @returns its id */
export async function createManagedAccount(tx: Tx, { fullName }: NewManagedAccount): Promise<string> {
  const id = newId();
  const nowhere = { login: null, phoneIndex: null, phoneSealed: null, emailIndex: null, emailSealed: null, passwordHash: '' };
  await insertAccount(tx, { id, kind: 'citizen', state: 'managed', ...nowhere, fullName: tidyText(fullName), locale: tx.ctx.locale });
  await appendAudit(tx, { action: 'identity.managed-account-created', subjectType: 'account', subjectId: id, dataSubjectId: id });
  return id;
}
