import type { UnitKind, UnitView } from '@tinhso/organisations-contract';

/** Units by id with the questions one asks of their tree. Immutable; a change makes a new one. */
export class UnitTree {
  private readonly byId: ReadonlyMap<string, UnitView>;
  private readonly children = new Map<string, string[]>();
  private readonly byCommune = new Map<string, UnitView[]>();

  /** @throws Error when a parent is missing or parents form a ring: such a tree would give rights to the wrong people */
  constructor(units: readonly UnitView[]) {
    this.byId = new Map(units.map((unit) => [unit.id, unit]));
    for (const unit of units) {
      if (unit.parentId !== undefined) {
        if (!this.byId.has(unit.parentId)) throw new Error(`unit ${unit.code} has a parent that is not there`);
        this.children.set(unit.parentId, [...(this.children.get(unit.parentId) ?? []), unit.id]);
      }
      if (unit.communeCode !== undefined) this.byCommune.set(unit.communeCode, [...(this.byCommune.get(unit.communeCode) ?? []), unit]);
    }
    for (const unit of units) this.ancestors(unit.id);
  }

  all(): UnitView[] {
    return [...this.byId.values()];
  }

  get(id: string): UnitView | undefined {
    return this.byId.get(id);
  }

  /** From the unit itself up to the root. @throws Error for a ring */
  ancestors(id: string): UnitView[] {
    const path: UnitView[] = [];
    for (let unit = this.byId.get(id); unit; unit = unit.parentId === undefined ? undefined : this.byId.get(unit.parentId)) {
      if (path.includes(unit)) throw new Error(`unit ${unit.code} stands above itself`);
      path.push(unit);
    }
    return path;
  }

  /** Whether a unit is one of `ids` or stands below one of them. */
  isWithin(id: string, ids: readonly string[]): boolean {
    return this.ancestors(id).some((unit) => ids.includes(unit.id));
  }

  /** The units named and all below them, each once. Unknown ids are left out. */
  subtreeIds(ids: readonly string[]): string[] {
    const found = new Set(ids.filter((id) => this.byId.has(id)));
    // A Set may grow while it is walked, and the walk then visits what was added.
    for (const id of found) for (const child of this.children.get(id) ?? []) found.add(child);
    return [...found];
  }

  /** Offices of a commune. */
  ofCommune(communeCode: string): readonly UnitView[] {
    return this.byCommune.get(communeCode) ?? [];
  }

  /** The office of a commune that is competent for procedures of a kind. */
  competent(communeCode: string, kind: UnitKind): UnitView | undefined {
    return this.ofCommune(communeCode).find((unit) => unit.kind === kind);
  }
}
