import { ticketStatusTexts, type FeedbackCategories, type TicketLevel, type TicketSource } from '@tinhso/feedback-contract';
import type { Lang } from '@tinhso/ui';
import type { QueueFilter } from './queue-filter.js';

interface Words {
  readonly lang: Lang;
  readonly categories: FeedbackCategories['categories'];
  readonly communes: readonly { readonly code: string; readonly fullName: string }[];
  readonly level: (level: TicketLevel) => string;
  readonly source: (source: TicketSource) => string;
  readonly overdue: string;
}

/** What narrows a list, each in words, to be taken off one by one. */
export function wordsOf({ category, commune, level, status, source, overdue }: QueueFilter, words: Words): [keyof QueueFilter, string][] {
  const all: [keyof QueueFilter, string | undefined][] = [
    ['category', category && (words.categories.find(({ key }) => key === category)?.name[words.lang] ?? category)],
    ['commune', commune && (words.communes.find(({ code }) => code === commune)?.fullName ?? commune)],
    ['level', level && words.level(level)],
    ['status', status && ticketStatusTexts[status][words.lang]],
    ['source', source && words.source(source)],
    ['overdue', overdue ? words.overdue : undefined],
  ];
  return all.filter((entry): entry is [keyof QueueFilter, string] => entry[1] !== undefined && entry[1] !== '');
}
