import { Inject, Injectable } from '@nestjs/common';
import type { VersionRow, VersionState } from '@tinhso/procedures-contract';
import type { EntityManager } from 'typeorm';
import { CatalogueSnapshot } from '../data/catalogue-snapshot.js';
import { versionFacts, type VersionFacts } from '../data/versions.js';
import { DraftViews } from './draft-views.js';

/** Published versions as colleagues read them. */
@Injectable()
export class VersionViews {
  constructor(
    @Inject(CatalogueSnapshot) private readonly snapshot: CatalogueSnapshot,
    @Inject(DraftViews) private readonly views: DraftViews,
  ) {}

  /** Versions of one procedure or of all, highest number first. */
  async rows(manager: EntityManager, today: string, code?: string): Promise<VersionRow[]> {
    const facts = await versionFacts(manager, code);
    const names = await this.views.names(
      manager,
      facts.map(({ publishedBy }) => publishedBy),
    );
    return facts.map((each) => ({
      id: each.id,
      code: each.code,
      version: each.version,
      state: this.stateOf(each, today),
      madeHere: each.madeHere,
      validFrom: each.validFrom,
      publishedAt: each.publishedAt.toISOString(),
      ...(each.publishedBy ? { publishedBy: { accountId: each.publishedBy, name: names.get(each.publishedBy) ?? '' } } : {}),
      ...(each.archivedAt ? { archivedAt: each.archivedAt.toISOString() } : {}),
    }));
  }

  private stateOf({ id, code, validFrom, archivedAt }: VersionFacts, today: string): VersionState {
    if (archivedAt) return 'archived';
    if (validFrom > today) return 'planned';
    return this.snapshot.inForceOn(code, today)?.id === id ? 'in_force' : 'superseded';
  }
}
