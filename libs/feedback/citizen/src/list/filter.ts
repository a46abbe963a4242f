import type { TicketQuery } from '@tinhso/feedback-contract';

/** What is looked for among public reports, and whether it is looked at on the map. Lives in the address, so that it can be sent to others. */
export interface ListFilter {
  text: string;
  state: 'all' | 'open' | 'closed';
  category: string;
  commune: string;
  byMap: boolean;
}

const states: Readonly<Record<string, ListFilter['state']>> = { 'dang-xu-ly': 'open', 'da-ket-thuc': 'closed' };
const LONGEST = 100;

/** Whatever stands in the address and is none of ours is left out. */
export const filterFromUrl = (search: URLSearchParams): ListFilter => ({
  text: (search.get('q') ?? '').slice(0, LONGEST),
  state: states[search.get('tinh-trang') ?? ''] ?? 'all',
  category: matching(search.get('loai'), /^[a-z][a-z0-9-]{1,39}$/),
  commune: matching(search.get('xa'), /^\d{5}$/),
  byMap: search.has('ban-do'),
});

const matching = (text: string | null, pattern: RegExp): string => (text !== null && pattern.test(text) ? text : '');

export function filterToUrl({ text, state, category, commune, byMap }: ListFilter): string {
  const search = new URLSearchParams();
  if (text.trim()) search.set('q', text.trim());
  const stated = Object.entries(states).find(([, each]) => each === state)?.[0];
  if (stated) search.set('tinh-trang', stated);
  if (category) search.set('loai', category);
  if (commune) search.set('xa', commune);
  if (byMap) search.set('ban-do', '');
  const query = search.toString();
  return query === '' ? '/phan-anh' : `/phan-anh?${query}`;
}

/** The same as the server is asked. */
export const queryOf = ({ text, state, category, commune }: ListFilter): Omit<TicketQuery, 'cursor'> => ({
  ...(text.trim() && { text: text.trim() }),
  ...(state !== 'all' && { state }),
  ...(category && { category }),
  ...(commune && { commune }),
});
