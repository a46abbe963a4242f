import type { PersonalDataExport } from '@tinhso/privacy-contract';
import type { SheetBlock } from '@tinhso/signing-server';
import { fieldLabels } from './field-labels.js';

/** `2026-11-23T02:05:09.000Z` as people read it. */
function readable(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (!/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return text;
  const local = new Date(Date.parse(text) + 7 * 3_600_000).toISOString();
  return `${local.slice(11, 16)} ngày ${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)}`;
}

/** A record as lines; what lies within goes one level down, its name put before. */
function linesOf(record: Readonly<Record<string, unknown>>, prefix = ''): [string, string][] {
  return Object.entries(record).flatMap(([key, value]): [string, string][] => {
    const label = prefix + (fieldLabels[key] ?? key);
    if (Array.isArray(value)) {
      if (value.length === 0) return [[label, '–']];
      return value.flatMap((each: unknown, index) =>
        typeof each === 'object' && each !== null
          ? linesOf(each as Record<string, unknown>, `${label} ${index + 1} · `)
          : [[`${label} ${index + 1}`, readable(each)] as [string, string]],
      );
    }
    if (typeof value === 'object' && value !== null) return linesOf(value as Record<string, unknown>, `${label} · `);
    return [[label, readable(value)]];
  });
}

/** The export for reading on paper: one block for each record, sections with their titles, empty ones said to be so. */
export function sheetBlocks({ sections }: PersonalDataExport): SheetBlock[] {
  return sections.flatMap(({ title, records }): SheetBlock[] => {
    const heading = `${title.vi} (${records.length})`;
    if (records.length === 0) return [{ heading, lines: [['Không có dữ liệu', '']] }];
    return records.map((record, index) => ({ ...(index === 0 ? { heading } : {}), lines: linesOf(record) }));
  });
}
