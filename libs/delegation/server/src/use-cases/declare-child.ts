import { Inject, Injectable } from '@nestjs/common';
import { localDateOf, majorityOn, startOfLocalDay, type ChildView, type NewChild } from '@tinhso/delegation-contract';
import { fold, parseCitizenId, tidyText } from '@tinhso/kernel';
import { Clock, platformProblems, Problem, type FieldFault, type RequestContext } from '@tinhso/platform';
import { ManagedDetails } from '../managed-details.js';
import { ReadDelegations } from '../reading/read-delegations.js';
import { DeclareManaged } from './declare-managed.js';

const texts = {
  future: { vi: 'Ngày sinh không thể ở tương lai', en: 'The date of birth cannot be in the future' },
  adult: {
    vi: 'Người này đã đủ 18 tuổi, tự đăng ký tài khoản được; muốn làm thay thì người ấy uỷ quyền cho bạn',
    en: 'This person is of age and can have an account; to act for them, ask them for the authority',
  },
  citizenId: { vi: 'Số định danh có đúng 12 số', en: 'A citizen ID has exactly 12 digits' },
} as const;

/** A parent or guardian declares a child and files for it from now on, until the eighteenth birthday begins. */
@Injectable()
export class DeclareChildUseCase {
  constructor(
    @Inject(DeclareManaged) private readonly declaring: DeclareManaged,
    @Inject(ManagedDetails) private readonly details: ManagedDetails,
    @Inject(ReadDelegations) private readonly reading: ReadDelegations,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  /** @throws Problem invalid with every fault | managed-known | delegation-limit */
  async run(ctx: RequestContext, { fullName, birthDate, citizenId, relation }: NewChild): Promise<ChildView> {
    const id = citizenId === undefined ? undefined : parseCitizenId(citizenId);
    const today = localDateOf(this.clock.now());
    const errors: FieldFault[] = [];
    if (birthDate > today) errors.push({ pointer: '/birthDate', message: texts.future[ctx.locale] });
    if (majorityOn(birthDate) <= today) errors.push({ pointer: '/birthDate', message: texts.adult[ctx.locale] });
    if (id?.ok === false) errors.push({ pointer: '/citizenId', message: texts.citizenId[ctx.locale] });
    if (errors.length > 0) throw Problem.from(platformProblems, 'invalid', { errors });
    const principalId = await this.declaring.run(ctx, {
      kind: 'child',
      fullName,
      identityIndex: this.details.identityOf('child', `${fold(tidyText(fullName))}|${birthDate}`),
      details: { birthDate, relation, ...(id?.ok ? { citizenId: id.value.value } : {}) },
      role: 'guardian',
      expiresAt: startOfLocalDay(majorityOn(birthDate)),
    });
    return this.reading.child(ctx, principalId);
  }
}
