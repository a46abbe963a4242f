import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, passwordFaultTexts, type PasswordContext } from '@tinhso/identity-contract';
import { AppConfig, Problem, type RequestContext } from '@tinhso/platform';
import type { AccountRow } from '../data/account.entity.js';
import { passwordRefusal } from '../domain/password-check.js';
import { PasswordHasher } from './password-hasher.js';

/** What a guesser knows of an account's names. */
export const namesIn = ({ fullName, login }: Pick<AccountRow, 'fullName' | 'login'>): string[] => [fullName, ...(login ? [login] : [])];

/** Takes a new password: refuses what is easy to guess, hashes the rest. Must never be called inside a transaction. */
@Injectable()
export class NewPasswords {
  constructor(
    @Inject(PasswordHasher) private readonly hasher: PasswordHasher,
    @Inject(AppConfig) private readonly config: AppConfig,
  ) {}

  /** @throws Problem password-refused (422) with the reason at `/password` */
  async hash(ctx: RequestContext, password: string, person: PasswordContext): Promise<string> {
    this.refuseWeak(ctx, password, person);
    return this.hasher.hash(password);
  }

  /** @throws Problem password-refused (422) with the reason at `/password` */
  refuseWeak(ctx: RequestContext, password: string, person: PasswordContext): void {
    const names = [...(person.names ?? []), this.config.settings.PROVINCE];
    const fault = passwordRefusal(password, { ...person, names });
    if (!fault) return;
    const message = passwordFaultTexts[fault][ctx.locale];
    throw Problem.from(identityProblems, 'password-refused', { detail: message, errors: [{ pointer: '/password', message }] });
  }
}
