import { Inject, Injectable } from '@nestjs/common';
import { identityLimits } from '@tinhso/identity-contract';
import { FieldCipher, type Tx } from '@tinhso/platform';
import { findTotp, putTotp, useTotpStep } from '../data/factors.js';
import { matchingStep, newTotpSecret } from '../domain/totp.js';

/** Keeps authenticator secrets sealed and checks their codes, each good once. */
@Injectable()
export class TotpSecrets {
  constructor(@Inject(FieldCipher) private readonly cipher: FieldCipher) {}

  /** A new secret that waits for its first code. An authenticator in use is left alone. */
  async prepare(tx: Tx, accountId: string, secret: string = newTotpSecret()): Promise<string> {
    await putTotp(tx, accountId, this.cipher.seal(accountId, secret));
    return secret;
  }

  /**
   * Whether `code` is right, and burns it.
   * @param state `confirmed`: the authenticator in use. `waiting`: the one that is being set up.
   */
  async check(tx: Tx, accountId: string, code: string, state: 'confirmed' | 'waiting' = 'confirmed'): Promise<boolean> {
    const factor = await findTotp(tx.manager, accountId);
    if (!factor || (factor.confirmedAt === null) !== (state === 'waiting')) return false;
    if (state === 'waiting' && tx.now.getTime() - factor.createdAt.getTime() > identityLimits.totp.enrolTtl * 1000) return false;
    const step = matchingStep(this.cipher.open(accountId, factor.secretSealed), code, tx.now);
    return step !== undefined && useTotpStep(tx, accountId, step);
  }
}
