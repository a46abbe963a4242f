import type { ProcedureDefinition } from '@tinhso/procedures-contract';

/** A published version of a procedure. */
export interface PublishedVersion {
  readonly id: string;
  readonly definition: ProcedureDefinition;
  /** First local day on which it is no longer offered. */
  readonly archivedOn?: string;
}

/** All published versions by code and number. Immutable. */
export class PublishedVersions {
  private readonly byCode = new Map<string, PublishedVersion[]>();
  private readonly byId: ReadonlyMap<string, PublishedVersion>;

  constructor(versions: readonly PublishedVersion[]) {
    this.byId = new Map(versions.map((version) => [version.id, version]));
    for (const version of [...versions].sort((a, b) => b.definition.version - a.definition.version)) {
      const { code } = version.definition;
      this.byCode.set(code, [...(this.byCode.get(code) ?? []), version]);
    }
  }

  get(id: string): PublishedVersion | undefined {
    return this.byId.get(id);
  }

  numbered(code: string, version: number): PublishedVersion | undefined {
    return this.byCode.get(code)?.find((each) => each.definition.version === version);
  }

  /**
   * The version in force on a local date: the highest number whose day has come. Once that one is archived there is none: what it
   * replaced does not come back by itself. One that was archived before its day never counted.
   */
  inForce(code: string, date: string): PublishedVersion | undefined {
    const latest = this.byCode.get(code)?.find(({ definition, archivedOn }) => {
      const calledOff = archivedOn !== undefined && archivedOn < definition.validFrom;
      return definition.validFrom <= date && !calledOff;
    });
    return latest?.archivedOn !== undefined && latest.archivedOn <= date ? undefined : latest;
  }

  /** Codes that have a version, in force or not. */
  codes(): string[] {
    return [...this.byCode.keys()];
  }

  /** The version with the highest number. */
  latest(code: string): PublishedVersion | undefined {
    return this.byCode.get(code)?.[0];
  }
}
