import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@tinhso/platform';

/** What an owning domain is told of a file when it is asked about it. */
export interface AttachedFile {
  readonly id: string;
  readonly ownerId: string;
  readonly subjectType: string;
  readonly subjectId: string;
}

/** May this actor read this file now? */
export type AccessRule = (ctx: RequestContext, file: AttachedFile) => Promise<boolean>;

/** Port through which the domains above answer for the files they hold. Filled in `onModuleInit`. */
@Injectable()
export class FileAccess {
  private readonly rules = new Map<string, AccessRule>();
  private readonly shelves = new Map<string, string>();

  /** @throws Error when the kind of subject is taken */
  register(subjectType: string, rule: AccessRule): void {
    if (this.rules.has(subjectType)) throw new Error(`access to files of a ${subjectType} is registered twice`);
    this.rules.set(subjectType, rule);
  }

  /**
   * Says that files of this subject are their owner's alone: whoever acts for the owner needs `scope`, and when the owner goes they go.
   * @throws Error when the kind of subject is taken
   */
  registerShelf(subjectType: string, scope: string): void {
    if (this.shelves.has(subjectType)) throw new Error(`files of a ${subjectType} are somebody's own already`);
    this.shelves.set(subjectType, scope);
  }

  isShelf(subjectType: string | null): boolean {
    return subjectType !== null && this.shelves.has(subjectType);
  }

  /** Whether the owner's file is open to this request: always to the owner in person, to others by what they were given. */
  admitsForOwner({ actor }: RequestContext, subjectType: string | null): boolean {
    const scope = subjectType === null ? undefined : this.shelves.get(subjectType);
    const acting = actor.kind === 'citizen' ? actor.actingFor : undefined;
    return scope === undefined || !acting || acting.scopes.includes(scope);
  }

  /** No rule, no access. */
  async allows(ctx: RequestContext, file: AttachedFile): Promise<boolean> {
    return (await this.rules.get(file.subjectType)?.(ctx, file)) ?? false;
  }
}
