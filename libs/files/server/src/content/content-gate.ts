import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { pdfStructure, type FileMediaType, type FileProblemCode, type Refusal } from '@tinhso/files-contract';
import { judgeType } from '../domain/judge-type.js';
import { encodeImage } from './image-encoder.js';
import { lookIntoPdf, type PdfContent } from './pdf-pages.js';
import { sniff } from './sniff.js';
import { Turnstile } from './turnstile.js';
import { VirusScanner } from './virus-scanner.js';

/** Content that may be kept. */
export interface KeptContent {
  readonly kind: 'kept';
  readonly bytes: Buffer;
  readonly mediaType: FileMediaType;
  readonly sha256: Buffer;
  /** Pixels, for images. */
  readonly width?: number;
  readonly height?: number;
}
export type Examined = KeptContent | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Files examined at once in one process: each may hold tens of megabytes of pixels. */
const AT_ONCE = 2;

/** Every file passes here before it is kept: looked at by content, searched for viruses, images drawn anew, PDFs checked for what officials need. */
@Injectable()
export class ContentGate {
  private readonly turnstile = new Turnstile(AT_ONCE);

  constructor(@Inject(VirusScanner) private readonly scanner: Pick<VirusScanner, 'scan'>) {}

  /** @throws Problem scanner-away when there is a scanner and it cannot be asked */
  examine(bytes: Buffer, claim: { readonly name: string; readonly declaredType?: string }): Promise<Examined> {
    return this.turnstile.pass(() => this.look(bytes, claim));
  }

  private async look(bytes: Buffer, { name, declaredType }: { name: string; declaredType?: string }): Promise<Examined> {
    const refused = (code: FileProblemCode): Examined => ({ kind: 'refused', refusal: { code } });
    if (bytes.length === 0) return refused('file-empty');
    const verdict = judgeType({ name, declaredType, sniffedType: await sniff(bytes) });
    if (verdict.kind === 'refuse') return { kind: 'refused', refusal: verdict.refusal };
    // Before anything of ours opens it.
    if ((await this.scanner.scan(bytes)) !== undefined) return refused('file-infected');
    const { mediaType } = verdict;
    if (mediaType === 'application/pdf') {
      const content = await lookAtPdf(bytes);
      if (content !== 'seen') return refused(pdfRefusals[content]);
      return { kind: 'kept', bytes, mediaType, sha256: hash(bytes) };
    }
    const image = await encodeImage(bytes, mediaType);
    if (image.kind !== 'encoded') return refused(imageRefusals[image.kind]);
    return { kind: 'kept', bytes: image.bytes, mediaType, sha256: hash(image.bytes), width: image.width, height: image.height };
  }
}

const pdfRefusals: Record<Exclude<PdfContent, 'seen'>, FileProblemCode> = {
  locked: 'file-pdf-locked',
  damaged: 'file-damaged',
  empty: 'file-pdf-empty',
  blank: 'file-pdf-blank',
  heavy: 'file-pdf-heavy',
};
const imageRefusals = { 'too-big': 'file-image-too-big', damaged: 'file-damaged', blank: 'file-image-blank' } as const;

/** What is wrong on the surface is told without opening the file. */
function lookAtPdf(bytes: Buffer): Promise<PdfContent> {
  const text = bytes.toString('latin1');
  const structure = pdfStructure({ head: text, tail: text, all: text, size: bytes.length });
  return structure === 'sound' ? lookIntoPdf(bytes) : Promise.resolve(structure);
}

const hash = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();
