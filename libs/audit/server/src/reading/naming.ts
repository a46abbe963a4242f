import { Inject, Injectable } from '@nestjs/common';
import { actionText, fieldText, type AuditActor } from '@tinhso/audit-contract';
import type { Locale } from '@tinhso/platform';
import type { EntityManager } from 'typeorm';
import { AuditCases, type KnownCase } from '../ports/cases.js';
import { AuditOffices, type HeldPost } from '../ports/offices.js';
import { AuditPeople, type KnownPerson } from '../ports/people.js';
import { postAt } from '../domain/post-at.js';
import type { EntryRow } from './entry-row.js';

const SYSTEM: Readonly<Record<Locale, string>> = { vi: 'Hệ thống Tỉnh Số', en: 'The Tỉnh Số system' };
const UNKNOWN: Readonly<Record<Locale, string>> = { vi: 'Người không rõ tên', en: 'Somebody unknown' };

type Named = Pick<EntryRow, 'actorKind' | 'actorId' | 'unitId' | 'at'>;

/** Words for the ids of a page of entries. */
export class Names {
  constructor(
    private readonly locale: Locale,
    private readonly people: ReadonlyMap<string, KnownPerson>,
    private readonly posts: readonly HeldPost[],
    private readonly cases: ReadonlyMap<string, KnownCase>,
    private readonly offices: AuditOffices,
  ) {}

  person(id: string): string {
    return this.people.get(id)?.fullName ?? UNKNOWN[this.locale];
  }

  actor({ actorKind, actorId, unitId, at }: Named): AuditActor {
    const base = { kind: actorKind, id: actorId };
    if (actorKind === 'system') return { ...base, name: SYSTEM[this.locale] };
    const office = unitId ? this.offices.nameOf(unitId) : undefined;
    const post = actorKind === 'staff' ? postAt(this.posts, actorId, unitId, at) : undefined;
    return {
      ...base,
      name: this.person(actorId),
      ...(post ? { position: post.title } : {}),
      ...(office ? { office } : {}),
    };
  }

  case(id: string | null): KnownCase | undefined {
    return id === null ? undefined : this.cases.get(id);
  }

  what(action: string): string {
    return actionText(action)[this.locale];
  }

  /** Names of fields; those of a form are known to its case alone. */
  fields(fields: readonly string[], caseId: string | null): string[] {
    const form = this.case(caseId)?.fieldName;
    return [...new Set(fields.map((field) => fieldText(field)?.[this.locale] ?? form?.(field) ?? field))];
  }
}

/** Finds words for ids in a constant number of queries, however many entries. */
@Injectable()
export class Naming {
  constructor(
    @Inject(AuditPeople) private readonly people: AuditPeople,
    @Inject(AuditOffices) private readonly offices: AuditOffices,
    @Inject(AuditCases) private readonly cases: AuditCases,
  ) {}

  async of(
    manager: EntityManager,
    entries: readonly Pick<EntryRow, 'actorKind' | 'actorId' | 'personId' | 'caseId' | 'actingForId'>[],
    locale: Locale,
  ): Promise<Names> {
    const staff = entries.filter((entry) => entry.actorKind === 'staff').map((entry) => entry.actorId);
    const accounts = entries.flatMap(({ actorKind, actorId, personId, actingForId }) => [
      ...(actorKind === 'staff' || actorKind === 'citizen' ? [actorId] : []),
      ...[personId, actingForId].flatMap((id) => id ?? []),
    ]);
    const caseIds = entries.flatMap(({ caseId }) => caseId ?? []);
    return new Names(
      locale,
      await this.people.describe(manager, accounts),
      await this.offices.posts(manager, staff),
      await this.cases.describe(manager, caseIds, locale),
      this.offices,
    );
  }
}
