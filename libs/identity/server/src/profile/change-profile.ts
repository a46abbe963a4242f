import { Inject, Injectable } from '@nestjs/common';
import { tidyText } from '@tinhso/kernel';
import { identityProblems, profileAttributes, type ChangeProfile, type ProfileAttribute } from '@tinhso/identity-contract';
import { appendAudit } from '@tinhso/audit-server';
import {
  accountIdOf,
  Clock,
  FieldCipher,
  idBytes,
  platformProblems,
  Problem,
  UnitOfWork,
  type RequestContext,
  type Tx,
} from '@tinhso/platform';
import { attributesOf, putAttribute, removeAttribute } from '../data/profile-attributes.js';
import { isPastDay } from './past-day.js';

const verifiedTexts = {
  vi: 'Thông tin này đã được xác thực. Nếu sai, hãy sửa ở nơi đã xác thực rồi liên kết lại.',
  en: 'This has been verified. If it is wrong, have it corrected where it was verified, then link again.',
};
const futureTexts = { vi: 'Ngày sinh phải là một ngày có thật, đã qua.', en: 'The date of birth must be a real day in the past.' };

/** Changes what a citizen tells of herself. What somebody vouched for stays as it is. */
@Injectable()
export class ChangeProfileUseCase {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem attribute-verified (409) naming each, invalid (422) */
  async run(ctx: RequestContext, input: ChangeProfile): Promise<void> {
    if (input.birthDate && !isPastDay(input.birthDate, this.clock.now()))
      throw Problem.from(platformProblems, 'invalid', { errors: [{ pointer: '/birthDate', message: futureTexts[ctx.locale] }] });
    const changes = profileAttributes.flatMap((attribute) => {
      const value = input[attribute];
      return value === undefined ? [] : [{ attribute, value }];
    });
    if (changes.length > 0) await this.unitOfWork.run(ctx, (tx) => this.apply(tx, changes));
  }

  private async apply(tx: Tx, changes: readonly { attribute: ProfileAttribute; value: unknown }[]): Promise<void> {
    const accountId = accountIdOf(tx.ctx);
    const known = new Map((await attributesOf(tx.manager, this.cipher, accountId)).map((each) => [each.attribute, each]));
    const real = changes.filter(({ attribute, value }) => JSON.stringify(known.get(attribute)?.value ?? null) !== JSON.stringify(value));
    const refused = real.filter(({ attribute }) => known.get(attribute)?.verifiedAt);
    if (refused.length > 0)
      throw Problem.from(identityProblems, 'attribute-verified', {
        detail: verifiedTexts[tx.ctx.locale],
        errors: refused.map(({ attribute }) => ({ pointer: `/${attribute}`, message: verifiedTexts[tx.ctx.locale] })),
      });
    for (const { attribute, value } of real) {
      if (attribute === 'fullName') await rename(tx, accountId, tidyText(String(value)));
      else if (value === null) await removeAttribute(tx, accountId, attribute);
      else await putAttribute(tx, this.cipher, { accountId, attribute, value });
    }
    const fields = real.map(({ attribute }) => attribute);
    if (fields.length > 0)
      await appendAudit(tx, {
        action: 'identity.profile-changed',
        subjectType: 'account',
        subjectId: accountId,
        dataSubjectId: accountId,
        fields,
      });
  }
}

/** The name that a person tells is the name of the account; only one that somebody vouched for is kept beside it. */
async function rename(tx: Tx, accountId: string, fullName: string): Promise<void> {
  await removeAttribute(tx, accountId, 'fullName');
  await tx.manager.query('UPDATE account SET full_name = ?, version = version + 1, updated_at = ? WHERE id = ?', [
    fullName,
    tx.now,
    idBytes(accountId),
  ]);
}
