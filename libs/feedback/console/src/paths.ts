import type { TicketView } from '@tinhso/feedback-contract';
import type { GlyphName } from '@tinhso/ui/console';

/** How a list stands in the address and in the column of lists; only time has colour. */
export const viewLooks: Readonly<Record<TicketView, { slug: string; glyph: GlyphName; tone?: 'err' | 'warn' }>> = {
  triage: { slug: 'cho-nhan', glyph: 'inbox' },
  mine: { slug: 'toi-dang-giu', glyph: 'user' },
  unit: { slug: 'dang-mo', glyph: 'list' },
  overdue: { slug: 'qua-han', glyph: 'late', tone: 'err' },
  reopened: { slug: 'mo-lai', glyph: 'undo', tone: 'warn' },
  waiting: { slug: 'cho-nguoi-gui', glyph: 'pause' },
  answered: { slug: 'da-tra-loi', glyph: 'check' },
  closed: { slug: 'da-ket-thuc', glyph: 'inTime' },
};

const bySlug = new Map(Object.entries(viewLooks).map(([view, { slug }]) => [slug, view as TicketView]));

export const viewOfSlug = (slug: string): TicketView | undefined => bySlug.get(slug);
const withSearch = (path: string, search: string): string => (search ? `${path}?${search}` : path);
export const viewPath = (view: TicketView, search = ''): string => withSearch(`/${viewLooks[view].slug}`, search);
export const ticketPath = (view: TicketView, id: string, search = ''): string => withSearch(`${viewPath(view)}/${id}`, search);
export const boardPath = '/bang-qua-han';
export const rulesPath = '/thu-quy-tac';
