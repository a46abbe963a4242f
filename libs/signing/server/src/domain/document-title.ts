import { definitionOf, type DocumentKind } from '@tinhso/signing-contract';

/** What a document is called: its own title, else that of its kind. */
export const titleOf = (document: {
  readonly kind: DocumentKind;
  readonly title: { readonly vi: string; readonly en: string } | null;
}): { readonly vi: string; readonly en: string } => document.title ?? definitionOf(document.kind);
