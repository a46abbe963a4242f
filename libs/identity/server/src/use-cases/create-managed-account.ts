import { newId, tidyText } from '@tinhso/kernel';
import { appendAudit } from '@tinhso/audit-server';
import type { FieldCipher, Tx } from '@tinhso/platform';
import { insertAccount } from '../data/accounts.js';

/** Somebody in whose name others act: a child, a company. */
export interface NewManagedAccount {
  readonly fullName: string;
  /** A stored number at which the person proved to be reachable. It opens no way in and stays free for whoever registers with it. */
  readonly phone?: string;
}

/** Makes an account that nobody can sign in to: without password, and without a phone or e-mail that leads to it. @returns its id */
export async function createManagedAccount(tx: Tx, { fullName, phone }: NewManagedAccount, cipher: FieldCipher): Promise<string> {
  const id = newId();
  const nowhere = {
    login: null,
    phoneIndex: null,
    phoneSealed: phone === undefined ? null : cipher.seal(id, phone),
    emailIndex: null,
    emailSealed: null,
    passwordHash: '',
  };
  await insertAccount(tx, { id, kind: 'citizen', state: 'managed', ...nowhere, fullName: tidyText(fullName), locale: tx.ctx.locale });
  await appendAudit(tx, { action: 'identity.managed-account-created', subjectType: 'account', subjectId: id, dataSubjectId: id });
  return id;
}
