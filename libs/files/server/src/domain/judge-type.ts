import { fileMediaTypes, type FileMediaType } from '@tinhso/files-contract';
import { extensionOf } from './file-name.js';
import type { Refusal } from '@tinhso/files-contract';

/** What the sender says and what the bytes say. */
export interface TypeEvidence {
  readonly name: string;
  /** Media type the browser believes in; often empty, sometimes from the ending alone. */
  readonly declaredType?: string;
  /** Media type found in the bytes; none when unknown (plain text, rubbish). */
  readonly sniffedType?: string;
}

export type TypeVerdict =
  { readonly kind: 'keep'; readonly mediaType: FileMediaType } | { readonly kind: 'refuse'; readonly refusal: Refusal };

const ENDINGS: Record<FileMediaType, readonly string[]> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  'application/pdf': ['pdf'],
};

const NAMES: Record<FileMediaType, string> = {
  'image/jpeg': 'ảnh JPG',
  'image/png': 'ảnh PNG',
  'image/webp': 'ảnh WebP',
  'application/pdf': 'PDF',
};

const isKept = (type: string | undefined): type is FileMediaType => fileMediaTypes.includes(type as FileMediaType);

/** How the found type is named to people: ours by a word, others by the part after the slash. */
const nameOf = (type: string): string => (isKept(type) ? NAMES[type] : (type.split('/')[1] ?? type).replace(/^x-/, '').toUpperCase());

/**
 * Decides by content. A name that promises something else than the content holds is refused rather than corrected:
 * either the wrong file was chosen, or somebody is trying something.
 */
export function judgeType({ name, declaredType, sniffedType }: TypeEvidence): TypeVerdict {
  const refuse = (refusal: Refusal): TypeVerdict => ({ kind: 'refuse', refusal });
  if (sniffedType === 'image/heic' || sniffedType === 'image/heif' || sniffedType === 'image/heic-sequence')
    return refuse({ code: 'file-heic' });
  const ending = extensionOf(name);
  if (!isKept(sniffedType)) {
    const promised = fileMediaTypes.find((type) => ENDINGS[type].includes(ending));
    // Nothing recognisable under a good name is a broken file; a recognised stranger is a wrong one.
    if (sniffedType === undefined && promised) return refuse({ code: 'file-damaged' });
    if (sniffedType !== undefined && promised)
      return refuse({ code: 'file-name-mismatch', named: `.${ending}`, found: nameOf(sniffedType) });
    return refuse({ code: 'file-type-refused', ...(sniffedType === undefined ? {} : { found: nameOf(sniffedType) }) });
  }
  if (ending !== '' && !ENDINGS[sniffedType].includes(ending))
    return refuse({ code: 'file-name-mismatch', named: `.${ending}`, found: NAMES[sniffedType] });
  // Some phones say image/jpg; an unknown or empty claim promises nothing.
  const claim = declaredType?.toLowerCase().replace('image/jpg', 'image/jpeg').split(';')[0]?.trim();
  if (isKept(claim) && claim !== sniffedType)
    return refuse({ code: 'file-name-mismatch', named: `.${ENDINGS[claim][0]}`, found: NAMES[sniffedType] });
  return { kind: 'keep', mediaType: sniffedType };
}
