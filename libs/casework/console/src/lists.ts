import type { WorklistName } from '@tinhso/casework-contract';
import type { GlyphName } from '@tinhso/ui/console';

/** How a list stands in the address and in the column of lists. `tone` colours its count when it is not empty: only time has colour. */
export const listLooks: Readonly<Record<WorklistName, { slug: string; glyph: GlyphName; tone?: 'err' | 'warn' }>> = {
  mine: { slug: 'toi-dang-giu', glyph: 'user' },
  to_receive: { slug: 'cho-tiep-nhan', glyph: 'inbox' },
  to_process: { slug: 'chua-ai-nhan', glyph: 'users' },
  to_sign: { slug: 'cho-ky', glyph: 'pen' },
  to_return: { slug: 'cho-tra-ket-qua', glyph: 'desk' },
  stuck: { slug: 'cham-nhan', glyph: 'hourglass', tone: 'warn' },
  escalated: { slug: 'da-bao-cap-tren', glyph: 'warning', tone: 'err' },
  overdue: { slug: 'qua-han', glyph: 'late', tone: 'err' },
  due_today: { slug: 'hom-nay', glyph: 'today', tone: 'warn' },
  due_soon: { slug: 'sap-den-han', glyph: 'clock' },
  awaiting_supplement: { slug: 'cho-bo-sung', glyph: 'pause' },
  awaiting_payment: { slug: 'cho-nop-phi', glyph: 'coin' },
  elsewhere: { slug: 'o-co-quan-khac', glyph: 'send' },
  processing: { slug: 'dang-xu-ly', glyph: 'form' },
  open: { slug: 'tat-ca', glyph: 'list' },
  closed: { slug: 'da-ket-thuc', glyph: 'inTime' },
};

const bySlug = new Map(Object.entries(listLooks).map(([name, { slug }]) => [slug, name as WorklistName]));

/** Path of a list, and of a search in it. */
export function listPath(name: WorklistName, q = ''): string {
  return `/hop-viec/${listLooks[name].slug}${q ? `?q=${encodeURIComponent(q)}` : ''}`;
}

/** The list of a slug; undefined for a slug that names none. */
export function listOfSlug(slug: string): WorklistName | undefined {
  return bySlug.get(slug);
}

/** Path of a dossier, opened out of a list so that the next one is a key away. */
export function casePath(id: string, name: WorklistName, q = ''): string {
  const search = new URLSearchParams({ ds: listLooks[name].slug, ...(q && { q }) });
  return `/ho-so/${id}?${search.toString()}`;
}
