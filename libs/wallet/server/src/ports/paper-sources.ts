import { Injectable } from '@nestjs/common';
import type { Bilingual } from '@tinhso/wallet-contract';
import type { EntityManager } from 'typeorm';

/** A paper that an office issued otherwise than as the result of a dossier. */
export interface SourcedPaper {
  /** Into whose wallet it belongs. */
  readonly ownerId: string;
  readonly kind: string;
  readonly title: Bilingual;
  readonly number: string;
  readonly issuer: string;
  readonly issuedAt: Date;
}

/** What became of such a paper since. */
export interface SourceStanding {
  /** It does not hold any more, since when and why. */
  readonly revoked?: { readonly at: Date; readonly reason: Bilingual };
  /** It holds, and this has to be known of it. */
  readonly remark?: Bilingual;
}

export interface PaperSource {
  /** Nothing for what belongs into no wallet. */
  paper(manager: EntityManager, subjectId: string): Promise<SourcedPaper | undefined>;
  /** Of many at once; those with nothing to say are left out. */
  standings(manager: EntityManager, subjectIds: readonly string[]): Promise<ReadonlyMap<string, SourceStanding>>;
}

/** Upward port: a domain above whose signed documents of one kind of subject are papers of the wallet. */
@Injectable()
export class PaperSources {
  private readonly sources = new Map<string, PaperSource>();

  /** @throws Error when the kind of subject is taken */
  register(subjectType: string, source: PaperSource): void {
    if (this.sources.has(subjectType)) throw new Error(`two domains put papers of ${subjectType} into wallets`);
    this.sources.set(subjectType, source);
  }

  of(subjectType: string): PaperSource | undefined {
    return this.sources.get(subjectType);
  }
}
