import { Inject, Injectable } from '@nestjs/common';
import { DelegationFacade } from '@tinhso/delegation-server';
import { dossierCitizenScopes } from '@tinhso/dossiers-contract';
import { Reader } from '@tinhso/platform';
import { coSignaturesOf } from '../co-signing/co-signings.js';
import type { DossierRow } from '../data/dossier.entity.js';

/** Somebody who is told of a dossier, and where the news leads. */
export interface Recipient {
  readonly accountId: string;
  readonly link: string;
}

/**
 * Who is told about a dossier: its owner; for a child or a company, which nobody signs in as, those who act for it; whoever
 * filed it, as long as that person may still see it; and whoever signed it too. Each link leads to what that person may see.
 */
@Injectable()
export class Recipients {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(DelegationFacade) private readonly delegation: DelegationFacade,
  ) {}

  async of(row: DossierRow): Promise<Recipient[]> {
    const signers = (await coSignaturesOf(this.reader.manager, row.id)).flatMap(({ id, accountId }): Recipient[] =>
      accountId ? [{ accountId, link: `/cung-ky/${id}` }] : [],
    );
    return [...signers, ...(await this.owner(row))];
  }

  /** The same without those who only signed. */
  async owner(row: DossierRow): Promise<Recipient[]> {
    const actors = await this.delegation.actorsFor(this.reader.manager, row.accountId, dossierCitizenScopes.read);
    const keepers = actors.filter((actor) => actor.role !== 'delegate');
    const told = [...keepers, ...actors.filter((actor) => actor.role === 'delegate' && actor.accountId === row.filedBy)];
    const link = `/ho-so/${row.id}`;
    const others = told.map(({ accountId, authority }): [string, Recipient] => [
      accountId,
      { accountId, link: `${link}?thay=${encodeURIComponent(authority)}` },
    ]);
    return [...(keepers.length > 0 ? [] : [{ accountId: row.accountId, link }]), ...new Map(others).values()];
  }
}
