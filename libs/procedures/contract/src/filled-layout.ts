import { formatVndLong } from '@tinhso/kernel';
import type { Answer, Answers } from './answers.js';
import { holds, type LogicFacts } from './condition.js';
import type { ProcedureDefinition } from './definition.js';
import { layoutParts, type LayoutFact, type LayoutPlace } from './layout-text.js';
import { fieldsByKey, printAnswer, printDate, type PlaceLookup } from './printed-answers.js';
import type { LayoutBlock } from './result-layout.js';

/** A piece of a filled text. Numbers and dates in words are left to whoever draws: it knows the language's numerals. */
export type LayoutRun = string | { readonly words: number } | { readonly moneyWords: number } | { readonly dateWords: string };
export type FilledText = LayoutRun[];

/** A part of the document with everything filled in. */
export type FilledBlock =
  | { kind: 'paragraph'; text: FilledText; strong?: boolean }
  | { kind: 'heading'; text: string }
  | { kind: 'row'; label: string; text: FilledText; strong?: boolean; half?: boolean }
  | { kind: 'table'; title?: string; head: string[]; shares: number[]; rows: string[][] }
  | { kind: 'list'; items: FilledText[] };

/** A layout with everything filled in. Same members as ResultDocumentData of signing, which adds the agency. */
export interface FilledLayout {
  title: string;
  below?: FilledText;
  preamble: FilledText[];
  blocks: FilledBlock[];
  recipients: string[];
}

/** What a layout is filled from. */
export interface LayoutSources {
  /** Answers to the questions that are shown. */
  readonly answers: Answers;
  /** What the office added, by field key; dates as `YYYY-MM-DD`. */
  readonly office: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<LayoutFact, string>>;
  readonly places: PlaceLookup;
  readonly logic: Pick<LogicFacts, 'today' | 'channel'>;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const two = (n: string, below: number): string => (Number(n) < below ? n : String(Number(n)));

/** NĐ 30/2020, annex I, II.4: days below 10 and the months 1 and 2 keep their zero. */
function longDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `ngày ${two(day, 10)} tháng ${two(month, 3)} năm ${year}`;
}

/** A value in its stored and its printed form. */
interface Found {
  readonly raw: Answer;
  readonly text: string;
}

function formatted({ raw, text }: Found, format: string | undefined): LayoutRun {
  const stored = typeof raw === 'string' || typeof raw === 'number' ? String(raw) : '';
  if (format === 'upper') return text.toLocaleUpperCase('vi');
  if (format === 'lower') return text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
  if (DATE.test(stored)) return format === 'long' ? longDate(stored) : format === 'words' ? { dateWords: stored } : printDate(stored);
  const amount = /^\d{1,15}$/.test(stored) ? Number(stored) : undefined;
  if (amount === undefined) return text;
  if (format === 'words') return { words: amount };
  if (format === 'money') return formatVndLong(amount);
  return format === 'moneyWords' ? { moneyWords: amount } : text;
}

class Filler {
  private readonly fields;

  constructor(
    definition: ProcedureDefinition,
    private readonly sources: LayoutSources,
  ) {
    this.fields = fieldsByKey(definition);
  }

  holds(block: { when?: LayoutBlock['when'] }): boolean {
    const { answers, logic } = this.sources;
    return holds(block.when, { ...logic, answers });
  }

  /** The text with its places filled; undefined when one of them has neither a value nor something to stand in for it. */
  text(template: string): FilledText | undefined {
    const runs: FilledText = [];
    for (const part of layoutParts(template)) {
      const run = typeof part === 'string' ? part : this.run(part);
      if (run === undefined) return undefined;
      if (run !== '') runs.push(run);
    }
    return runs.length > 0 ? runs : undefined;
  }

  block(block: LayoutBlock): FilledBlock | undefined {
    switch (block.kind) {
      case 'heading':
        return { kind: 'heading', text: block.text };
      case 'paragraph': {
        const text = this.text(block.text);
        return text && { kind: 'paragraph', text, ...(block.strong ? { strong: true } : {}) };
      }
      case 'row': {
        const text = this.text(block.value);
        const { label, strong, half } = block;
        return text && { kind: 'row', label, text, ...(strong ? { strong } : {}), ...(half ? { half } : {}) };
      }
      case 'list': {
        const items = block.items.flatMap((item) => [this.text(item) ?? []]).filter((item) => item.length > 0);
        return items.length > 0 ? { kind: 'list', items } : undefined;
      }
      case 'table':
        return this.table(block);
    }
  }

  private table({ of, title, columns }: Extract<LayoutBlock, { kind: 'table' }>): FilledBlock | undefined {
    const rows = this.sources.answers[of];
    if (!Array.isArray(rows) || rows.length === 0) return undefined;
    const items = this.fields.get(of)?.itemFields ?? [];
    const cell = (row: (typeof rows)[number], key: string): string => {
      const item = items.find((each) => each.key === key);
      const value = row[key];
      return item && value !== undefined ? printAnswer(item, value, this.sources.places) : '';
    };
    return {
      kind: 'table',
      ...(title ? { title } : {}),
      head: columns.map(({ label }) => label),
      shares: columns.map(({ share = 1 }) => share),
      rows: rows.map((row) => columns.map(({ item }) => cell(row, item))),
    };
  }

  private run({ name, format, fallback }: LayoutPlace): LayoutRun | undefined {
    const found = this.find(name);
    return found ? formatted(found, format) : fallback;
  }

  private find(name: string): Found | undefined {
    const { answers, office, facts, places } = this.sources;
    if (name.startsWith('office.')) {
      const raw = office[name.slice('office.'.length)];
      return raw ? { raw, text: raw } : undefined;
    }
    if (Object.hasOwn(facts, name)) {
      const raw = facts[name as LayoutFact];
      return { raw, text: raw };
    }
    const field = this.fields.get(name);
    const raw = answers[name];
    return field && raw !== undefined ? { raw, text: printAnswer(field, raw, places) } : undefined;
  }
}

/** Fills the layout of a procedure's result. @throws Error when the procedure has none */
export function fillLayout(definition: ProcedureDefinition, sources: LayoutSources): FilledLayout {
  const { layout } = definition.result;
  if (!layout) throw new Error(`${definition.code} version ${definition.version} has no layout for its result`);
  const filler = new Filler(definition, sources);
  const below = layout.below && filler.text(layout.below);
  return {
    title: layout.title,
    ...(below ? { below } : {}),
    preamble: (layout.preamble ?? []).flatMap((line) => [filler.text(line) ?? []]).filter((line) => line.length > 0),
    blocks: layout.blocks.flatMap((block) => (filler.holds(block) ? (filler.block(block) ?? []) : [])),
    recipients: [...layout.recipients],
  };
}
