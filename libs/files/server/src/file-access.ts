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

  /** @throws Error when the kind of subject is taken */
  register(subjectType: string, rule: AccessRule): void {
    if (this.rules.has(subjectType)) throw new Error(`access to files of a ${subjectType} is registered twice`);
    this.rules.set(subjectType, rule);
  }

  /** No rule, no access. */
  async allows(ctx: RequestContext, file: AttachedFile): Promise<boolean> {
    return (await this.rules.get(file.subjectType)?.(ctx, file)) ?? false;
  }
}
