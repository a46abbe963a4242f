import { ticketLevels, ticketSources, ticketStatuses, type StaffTicketQuery } from '@tinhso/feedback-contract';

/** What narrows a list of the queue. */
export type QueueFilter = Pick<StaffTicketQuery, 'category' | 'commune' | 'level' | 'status' | 'source' | 'overdue' | 'q'>;

const among = <T extends string>(all: readonly T[], text: string | null): T | undefined => all.find((each) => each === text);
const fitting = (pattern: RegExp, text: string | null): string | undefined => (text !== null && pattern.test(text) ? text : undefined);

/** The filter that an address carries; what it could not mean is left out. */
export function readFilter(params: URLSearchParams): QueueFilter {
  return tidy({
    category: fitting(/^[a-z][a-z0-9-]{1,39}$/, params.get('loai')),
    commune: fitting(/^\d{5}$/, params.get('xa')),
    level: among(ticketLevels, params.get('muc')),
    status: among(ticketStatuses, params.get('tt')),
    source: among(ticketSources, params.get('nguon')),
    overdue: params.get('qua-han') === '1',
    q: params.get('q')?.slice(0, 100),
  });
}

/** The same as an address carries it, without the question mark. */
export function writeFilter(
  { category, commune, level, status, source, overdue, q }: QueueFilter,
  more: Record<string, string> = {},
): string {
  const parts = { loai: category, xa: commune, muc: level, tt: status, nguon: source, 'qua-han': overdue ? '1' : undefined, q, ...more };
  return new URLSearchParams(Object.entries(parts).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}

/** Without what asks for nothing. */
export function tidy(filter: { [K in keyof QueueFilter]: QueueFilter[K] | undefined }): QueueFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined && value !== '' && value !== false));
}

/** Whether something beside the words narrows the list. */
export const narrows = ({ q: _, ...filter }: QueueFilter): boolean => Object.keys(filter).length > 0;
