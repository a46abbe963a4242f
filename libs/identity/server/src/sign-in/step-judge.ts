import { Inject, Injectable } from '@nestjs/common';
import type { SecondFactorAnswer } from '@tinhso/identity-contract';
import type { Tx } from '@tinhso/platform';
import { CodeIssuer } from '../credentials/code-issuer.js';
import type { SecondFactorChallengeRow } from '../data/second-factor-challenge.entity.js';
import { SecurityNotices } from '../devices/security-notices.js';
import { PasskeyCeremonies } from '../passkeys/passkey-ceremonies.js';
import { BackupCodesKeeper } from '../second-factor/backup-codes.js';
import { TotpSecrets } from '../second-factor/totp-secrets.js';

/** Whether the answer is right; burns what it accepts. */
export type Judgement = (tx: Tx) => Promise<boolean>;

const never: Judgement = () => Promise.resolve(false);

/** Judges one answer to a second step, whichever way it was given. */
@Injectable()
export class StepJudge {
  constructor(
    @Inject(TotpSecrets) private readonly totp: TotpSecrets,
    @Inject(BackupCodesKeeper) private readonly backup: BackupCodesKeeper,
    @Inject(PasskeyCeremonies) private readonly ceremonies: PasskeyCeremonies,
    @Inject(CodeIssuer) private readonly codes: CodeIssuer,
    @Inject(SecurityNotices) private readonly notices: SecurityNotices,
  ) {}

  /** What takes long or needs no transaction is done here, the rest in the judgement. */
  async prepare({ id, accountId, kind }: SecondFactorChallengeRow, answer: SecondFactorAnswer): Promise<Judgement> {
    if (answer.way === 'totp') return (tx) => this.totp.check(tx, accountId, answer.code);
    if (answer.way === 'backup') return (tx) => this.backupCode(tx, accountId, answer.code);
    if (answer.way === 'passkey') {
      const expected = { purpose: 'second-factor', kind, accountId } as const;
      return (await this.ceremonies.checkUse(answer.ceremonyId, answer.response, expected))?.burn ?? never;
    }
    // Staff are never sent codes, so for them none is right.
    if (kind === 'staff') return never;
    const entry = { subjectId: id, purpose: 'second-factor', typed: answer.code } as const;
    return async (tx) => {
      const outcome = await this.codes.enter(tx, entry);
      return outcome.kind === 'right' && outcome.channel === answer.way;
    };
  }

  private async backupCode(tx: Tx, accountId: string, code: string): Promise<boolean> {
    const right = await this.backup.check(tx, accountId, code);
    if (right) await this.notices.publish(tx, accountId, 'backup-code-used');
    return right;
  }
}
