import { Inject, Injectable } from '@nestjs/common';
import { newId, parsePhone, tidyText } from '@tinhso/kernel';
import { appendAudit } from '@tinhso/audit-server';
import { FieldCipher, isDuplicate, Reader, UnitOfWork, type RequestContext } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { PasswordHasher } from '../credentials/password-hasher.js';
import type { AccountRow } from '../data/account.entity.js';
import { findAccountByLogin, findAccountByPhone, insertAccount } from '../data/accounts.js';

interface NewAccount {
  readonly fullName: string;
  /** Not held against the list of common passwords: the caller answers for it. */
  readonly password: string;
  /** Any way of writing a Vietnamese mobile number. */
  readonly phone?: string;
  readonly email?: string;
}
/** An account of a citizen whose phone is taken as confirmed. */
export interface NewCitizenAccount extends NewAccount {
  readonly phone: string;
}
/** An account of a member of staff; it opens nothing until a post is given in organisations. */
export interface NewStaffAccount extends NewAccount {
  readonly login: string;
}

/** Makes accounts without a code: for administrators and demo data. Making one that exists gives the one that exists. */
@Injectable()
export class CreateAccountUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(Reader) private readonly reader: Reader,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
  ) {}

  /** @throws RangeError for what is no mobile number */
  async citizen(ctx: RequestContext, input: NewCitizenAccount): Promise<{ accountId: string; created: boolean }> {
    const phoneIndex = this.cipher.blindIndex('phone', readable(input.phone));
    return this.create(ctx, 'citizen', input, null, (manager) => findAccountByPhone(manager, 'citizen', phoneIndex));
  }

  async staff(ctx: RequestContext, input: NewStaffAccount): Promise<{ accountId: string; created: boolean }> {
    return this.create(ctx, 'staff', input, input.login.toLowerCase(), (manager) => findAccountByLogin(manager, input.login));
  }

  private async create(
    ctx: RequestContext,
    kind: AccountRow['kind'],
    input: NewAccount,
    login: string | null,
    find: (manager: EntityManager) => Promise<AccountRow | null>,
  ): Promise<{ accountId: string; created: boolean }> {
    const before = await find(this.reader.manager);
    if (before) return { accountId: before.id, created: false };
    const passwordHash = await this.hasher.hash(input.password);
    const id = newId();
    const phone = input.phone === undefined ? undefined : readable(input.phone);
    const contact = {
      phoneIndex: phone === undefined ? null : this.cipher.blindIndex('phone', phone),
      phoneSealed: phone === undefined ? null : this.cipher.seal(id, phone),
      emailIndex: null,
      emailSealed: input.email === undefined ? null : this.cipher.seal(id, input.email),
    };
    const fullName = tidyText(input.fullName);
    try {
      await this.unitOfWork.run(ctx, async (tx) => {
        await insertAccount(tx, { id, kind, state: 'active', login, ...contact, fullName, passwordHash, locale: ctx.locale });
        await appendAudit(tx, { action: 'identity.account-created', subjectType: 'account', subjectId: id });
      });
      return { accountId: id, created: true };
    } catch (error) {
      // Two seeds at once: the other one was first.
      const other = isDuplicate(error) ? await find(this.reader.manager) : null;
      if (!other) throw error;
      return { accountId: other.id, created: false };
    }
  }
}

function readable(text: string): string {
  const phone = parsePhone(text);
  if (!phone.ok) throw new RangeError('not a Vietnamese mobile number');
  return phone.value;
}
