import { Inject, Injectable } from '@nestjs/common';
import { identityProblems, passwordFaultTexts, type PasswordContext } from '@tinhso/identity-contract';
import { Problem, type RequestContext } from '@tinhso/platform';
import { passwordRefusal } from '../domain/password-check.js';
import { PasswordHasher } from './password-hasher.js';

/** Takes a new password: refuses what is easy to guess, hashes the rest. Must never be called inside a transaction. */
@Injectable()
export class NewPasswords {
  constructor(@Inject(PasswordHasher) private readonly hasher: PasswordHasher) {}

  /** @throws Problem password-refused (422) with the reason at `/password` */
  async hash(ctx: RequestContext, password: string, person: PasswordContext): Promise<string> {
    this.refuseWeak(ctx, password, person);
    return this.hasher.hash(password);
  }

  /** @throws Problem password-refused (422) with the reason at `/password` */
  refuseWeak(ctx: RequestContext, password: string, person: PasswordContext): void {
    const fault = passwordRefusal(password, person);
    if (!fault) return;
    const message = passwordFaultTexts[fault][ctx.locale];
    throw Problem.from(identityProblems, 'password-refused', { detail: message, errors: [{ pointer: '/password', message }] });
  }
}
