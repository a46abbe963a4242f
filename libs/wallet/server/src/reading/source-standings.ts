import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { WalletPaperRow } from '../data/wallet-paper.entity.js';
import { PaperSources, type SourceStanding } from '../ports/paper-sources.js';

/** What became of papers that other domains put in, by the id of the paper: one question for each kind of subject. */
@Injectable()
export class SourceStandings {
  constructor(@Inject(PaperSources) private readonly sources: PaperSources) {}

  async of(manager: EntityManager, rows: readonly WalletPaperRow[]): Promise<ReadonlyMap<string, SourceStanding>> {
    const found = new Map<string, SourceStanding>();
    for (const type of new Set(rows.flatMap(({ sourceType }) => sourceType ?? []))) {
      const mine = rows.filter(({ sourceType, sourceId }) => sourceType === type && sourceId);
      const standings = await this.sources.of(type)?.standings(
        manager,
        mine.flatMap(({ sourceId }) => sourceId ?? []),
      );
      for (const { id, sourceId } of mine) {
        const standing = standings?.get(sourceId ?? '');
        if (standing) found.set(id, standing);
      }
    }
    return found;
  }
}
