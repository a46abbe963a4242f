import { Inject, Injectable } from '@nestjs/common';
import type { DelegationEvent, DelegationEventType } from '@tinhso/delegation-contract';
import { IdentityFacade } from '@tinhso/identity-server';
import { FieldCipher, Reader, type DeliveredEvent } from '@tinhso/platform';
import type { DelegationRow } from './data/delegation.entity.js';
import { findDelegation } from './data/delegations.js';
import { noticeTexts, type NoticeText } from './domain/notice-texts.js';

/** What one person is told about an event of a right. Names nobody: it shows on lock screens. */
export interface DelegationNotice extends NoticeText {
  readonly accountId: string;
  readonly link: string;
}

/** Says who is told what when a right is given, taken, ended or near its end. */
@Injectable()
export class DelegationNotices {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(IdentityFacade) private readonly identity: IdentityFacade,
    @Inject(FieldCipher) private readonly cipher: FieldCipher,
  ) {}

  async of(event: DeliveredEvent): Promise<DelegationNotice[]> {
    const type = event.type as DelegationEventType;
    const { delegationId, actorId } = event.payload as unknown as DelegationEvent['payload'];
    const row = await findDelegation(this.reader.manager, delegationId);
    if (!row) throw new Error(`${type} of the unknown right ${delegationId}`);
    const holder = row.delegateId ?? (await this.invited(row));
    const told = new Set([row.grantedBy, ...(holder ? [holder] : [])]);
    if (actorId) told.delete(actorId);
    const link = `/ca-nhan/uy-quyen/${row.id}`;
    return [...told].flatMap((accountId) => {
      const text = noticeTexts[type][accountId === row.grantedBy ? 'giver' : 'holder'];
      return text ? [{ accountId, link, ...text }] : [];
    });
  }

  private async invited({ id, phoneSealed }: DelegationRow): Promise<string | undefined> {
    if (!phoneSealed) return undefined;
    return (await this.identity.citizenOfPhone(this.reader.manager, this.cipher.open(id, phoneSealed)))?.accountId;
  }
}
