import type { Holder } from '@tinhso/dossiers-contract';
import type { UnitView } from '@tinhso/organisations-contract';
import type { DossierRow } from '../data/dossier.entity.js';

/** Who has the next move on a dossier, and since when. */
export function holderOf(row: DossierRow, office: UnitView): Holder {
  const since = row.statusSince.toISOString();
  switch (row.status) {
    case 'awaiting_supplement':
      return { side: 'citizen', since };
    case 'returned':
    case 'refused':
    case 'withdrawn':
      return { side: 'nobody', since };
    case 'submitted':
    case 'completed':
      return { side: 'office', office: office.deskName ?? office.shortName, since };
    case 'processing':
      return { side: 'office', office: office.shortName, ...(row.officerName ? { person: row.officerName } : {}), since };
    default:
      return { side: 'office', office: office.shortName, since };
  }
}
