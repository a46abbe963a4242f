import { Injectable } from '@nestjs/common';
import type { RequestContext } from '@tinhso/platform';
import type { DocumentKind } from '@tinhso/signing-contract';

/** The document in question, by ids. */
export interface DocumentInQuestion {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly subjectId: string;
  readonly issuerUnitId: string;
  /** `revoke`: take it back, for who leads the office that issued it. */
  readonly act: 'read' | 'revoke';
}

export type DocumentAccessRule = (ctx: RequestContext, document: DocumentInQuestion) => Promise<boolean>;

/** Upward question: "may this person read this document, or take it back?". Answered by the owner of the subject type; nobody's answer is no. */
@Injectable()
export class DocumentAccess {
  private readonly rules = new Map<string, DocumentAccessRule>();

  /** @throws Error when the subject type has a rule already */
  register(subjectType: string, rule: DocumentAccessRule): void {
    if (this.rules.has(subjectType)) throw new Error(`two rules for reading documents of ${subjectType}`);
    this.rules.set(subjectType, rule);
  }

  async allows(ctx: RequestContext, subjectType: string, document: DocumentInQuestion): Promise<boolean> {
    const rule = this.rules.get(subjectType);
    return rule !== undefined && (await rule(ctx, document));
  }
}
