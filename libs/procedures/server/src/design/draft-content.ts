import type { DraftContent } from '@tinhso/procedures-contract';

const LONGEST = 300;

const vietnamese = (text: unknown): string | undefined => {
  const vi = typeof text === 'object' && text !== null ? (text as Record<string, unknown>).vi : undefined;
  return typeof vi === 'string' && vi.trim() !== '' ? vi.trim().slice(0, LONGEST) : undefined;
};

/** What a draft is called in lists, however little there is of it. */
export const titleIn = (content: DraftContent, code: string): string => vietnamese(content.shortTitle) ?? vietnamese(content.title) ?? code;

/** A draft is of one procedure for good; number and first day come with publication. */
export function withCode(content: DraftContent, code: string): DraftContent {
  const { version: _version, validFrom: _validFrom, ...rest } = content;
  return { ...rest, code };
}
