import { Inject, Injectable } from '@nestjs/common';
import { IdentityFacade } from '@tinhso/identity-server';
import type { EntityManager } from 'typeorm';

/** The numbers by which a citizen can be invited: the confirmed phone, and a citizen ID that somebody vouched for. */
@Injectable()
export class CoSignerNumbers {
  constructor(@Inject(IdentityFacade) private readonly identity: IdentityFacade) {}

  /** Blind indexes. */
  async of(manager: EntityManager, accountId: string): Promise<Buffer[]> {
    const found = [await this.identity.phoneIndexOf(manager, accountId), await this.identity.citizenIdIndexOf(manager, accountId)];
    return found.flatMap((index) => index ?? []);
  }
}
