import type { ResultBlock, ResultDocumentData, ResultText } from '@tinhso/signing-contract';
import type { Content } from 'pdfmake/interfaces.js';
import { dateInWords } from '../dates.js';
import type { DocumentFrame } from '../frame.js';
import { letterhead } from '../layout/letterhead.js';
import { grid } from '../layout/grid.js';
import { entries, entry, numbered, paragraph, title } from '../layout/text.js';
import { amountInWords, inWords } from '../words.js';
import { leaderSignature } from './leader-signature.js';

/** A filled text with its numbers and dates written out. */
function plain(text: ResultText): string {
  return text
    .map((run) => {
      if (typeof run === 'string') return run;
      if ('moneyWords' in run) return amountInWords(run.moneyWords);
      return 'words' in run ? inWords(run.words) : dateInWords(run.dateWords);
    })
    .join('');
}

/** Lines of one text each; answers of several lines keep them. */
const lines = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

type Row = Extract<ResultBlock, { kind: 'row' }>;

function rowContent(row: Row, next: ResultBlock | undefined): Content[] {
  if (row.half && next?.kind === 'row' && next.half) return entries([row.label, plain(row.text)], [next.label, plain(next.text)]);
  return entry(row.label, plain(row.text), row.strong);
}

function blockContent(block: ResultBlock, next: ResultBlock | undefined): Content[] {
  switch (block.kind) {
    case 'paragraph':
      return lines(plain(block.text)).map((line) => paragraph({ text: line, bold: block.strong ?? false }));
    case 'heading':
      return [{ text: block.text, bold: true, alignment: 'center', margin: [0, 6, 0, 6], headlineLevel: 1 }];
    case 'row':
      return rowContent(block, next);
    case 'table':
      return [...(block.title ? [{ text: block.title, margin: [0, 2, 0, 3] } as Content] : []), grid(block)];
    case 'list':
      return [numbered(block.items.map(plain))];
  }
}

/** Parts one after the other; the second of two half rows is drawn with the first. */
function body(blocks: readonly ResultBlock[]): Content[] {
  const drawn: Content[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as ResultBlock;
    const next = blocks[at + 1];
    drawn.push(...blockContent(block, next));
    if (block.kind === 'row' && block.half && next?.kind === 'row' && next.half) at++;
  }
  return drawn;
}

/** A result whose layout is data (NĐ 30/2020, annex I). */
export function resultDocument(data: ResultDocumentData, frame: DocumentFrame): Content[] {
  return [
    letterhead(data.agency, frame),
    title(data.title, data.below && plain(data.below)),
    ...data.preamble.map((line) => paragraph({ text: plain(line), italics: true })),
    ...body(data.blocks),
    leaderSignature(frame, data.recipients),
  ];
}
