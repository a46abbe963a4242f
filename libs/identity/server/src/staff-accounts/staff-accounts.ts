import { Inject, Injectable } from '@nestjs/common';
import { appendAudit } from '@tinhso/audit-server';
import { newId, tidyText } from '@tinhso/kernel';
import { FieldCipher, idBytes, idFromBytes, UnitOfWork, type RequestContext, type Tx } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { PasswordHasher } from '../credentials/password-hasher.js';
import type { AccountState } from '../data/account.entity.js';
import { insertAccount, setAccountState, setInitialPassword } from '../data/accounts.js';
import { tidyEmail } from '../domain/email.js';
import { SessionEnder } from '../devices/session-ender.js';
import { SecondFactors } from '../second-factor/second-factors.js';
import { readPhone } from '../use-cases/challenge.js';
import { newInitialPassword } from './initial-password.js';

const DAY = 86_400_000;
/** How long a handed-over password opens the page on which another is chosen. */
const INITIAL_PASSWORD_DAYS = 7;

/** A staff account as those see it who administer staff. */
export interface StaffAccountView {
  readonly accountId: string;
  readonly login: string;
  readonly fullName: string;
  readonly state: AccountState;
  readonly secondFactor: boolean;
  readonly initialPassword: boolean;
}

/** Who is to get an account. The office vouches for the phone. */
export interface NewStaffMember {
  readonly login: string;
  readonly fullName: string;
  readonly phone?: string;
  readonly email?: string;
}

/** Staff accounts for the domain that administers staff. Who may ask is the caller's to judge. */
@Injectable()
export class StaffAccounts {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(SessionEnder) private readonly ender: SessionEnder,
    @Inject(SecondFactors) private readonly factors: SecondFactors,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  /** Staff accounts by id; others are left out. One query. */
  async list(manager: EntityManager, ids: readonly string[]): Promise<StaffAccountView[]> {
    if (ids.length === 0) return [];
    const rows: {
      id: Buffer;
      login: string;
      full_name: string;
      state: AccountState;
      has_factor: number;
      initial_password_until: Date | null;
    }[] = await manager.query(
      `SELECT a.id, a.login, a.full_name, a.state, a.initial_password_until,
         EXISTS (SELECT 1 FROM totp_factor t WHERE t.account_id = a.id AND t.confirmed_at IS NOT NULL)
           OR EXISTS (SELECT 1 FROM passkey p WHERE p.account_id = a.id) AS has_factor
       FROM account a WHERE a.kind = 'staff' AND a.id IN (?)`,
      [ids.map(idBytes)],
    );
    return rows.map((row) => ({
      accountId: idFromBytes(row.id),
      login: row.login,
      fullName: row.full_name,
      state: row.state,
      secondFactor: Number(row.has_factor) === 1,
      initialPassword: row.initial_password_until !== null,
    }));
  }

  /**
   * Makes an account with a password that is shown once. `alongside` writes what belongs to the same transaction.
   * @throws Problem invalid for what is no mobile number, Error of a unique key when the login or the phone is taken
   */
  async create(
    ctx: RequestContext,
    { login, fullName, phone, email }: NewStaffMember,
    alongside: (tx: Tx, accountId: string) => Promise<void>,
  ): Promise<{ accountId: string; initialPassword: string }> {
    const initialPassword = newInitialPassword();
    const passwordHash = await this.hasher.hash(initialPassword);
    const id = newId();
    const contact = this.contactOf(id, phone === undefined ? undefined : readPhone(ctx, phone), email);
    await this.unitOfWork.run(ctx, async (tx) => {
      const name = { login: login.toLowerCase(), fullName: tidyText(fullName) };
      await insertAccount(tx, { id, kind: 'staff', state: 'active', ...name, ...contact, passwordHash: null, locale: ctx.locale });
      await setInitialPassword(tx, id, passwordHash, this.lastDay(tx));
      await appendAudit(tx, { action: 'identity.account-created', subjectType: 'account', subjectId: id, dataSubjectId: id });
      await alongside(tx, id);
    });
    return { accountId: id, initialPassword };
  }

  private contactOf(id: string, phone: string | undefined, email: string | undefined) {
    return {
      phoneIndex: phone === undefined ? null : this.cipher.blindIndex('phone', phone),
      phoneSealed: phone === undefined ? null : this.cipher.seal(id, phone),
      emailIndex: null,
      emailSealed: email === undefined ? null : this.cipher.seal(id, tidyEmail(email)),
    };
  }

  /** A new password to be handed over; every session ends. */
  async resetPassword(ctx: RequestContext, accountId: string): Promise<string> {
    const initialPassword = newInitialPassword();
    const passwordHash = await this.hasher.hash(initialPassword);
    await this.ending(ctx, accountId, async (tx) => {
      await setInitialPassword(tx, accountId, passwordHash, this.lastDay(tx));
      await appendAudit(tx, { action: 'identity.password-reset', subjectType: 'account', subjectId: accountId, dataSubjectId: accountId });
    });
    return initialPassword;
  }

  /** Takes every second factor away; at the next sign-in a new one is set up. Every session ends. */
  resetSecondFactor(ctx: RequestContext, accountId: string): Promise<void> {
    return this.ending(ctx, accountId, (tx) => this.factors.reset(tx, accountId));
  }

  /** @returns false when it was in that state already */
  async setLocked(ctx: RequestContext, accountId: string, locked: boolean): Promise<boolean> {
    let changed = false;
    await this.ending(ctx, accountId, async (tx) => {
      changed = await setAccountState(tx, accountId, locked ? 'active' : 'locked', locked ? 'locked' : 'active');
      const action = locked ? 'identity.account-locked' : 'identity.account-unlocked';
      if (changed) await appendAudit(tx, { action, subjectType: 'account', subjectId: accountId, dataSubjectId: accountId });
    });
    return changed;
  }

  /** Ends every session of an account after `work` was committed with it: what it may do has changed. */
  async ending(ctx: RequestContext, accountId: string, work: (tx: Tx) => Promise<void>): Promise<void> {
    const ended = await this.unitOfWork.run(ctx, async (tx) => {
      await work(tx);
      return this.ender.endOthers(tx, accountId, undefined, 'by-administrator');
    });
    await this.ender.tell(ended);
  }

  private lastDay({ now }: Tx): Date {
    return new Date(now.getTime() + INITIAL_PASSWORD_DAYS * DAY);
  }
}
