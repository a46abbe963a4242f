import type { Holder } from '@tinhso/dossiers-contract';
import type { UnitView } from '@tinhso/organisations-contract';
import type { DossierRow } from '../data/dossier.entity.js';

/** Who has the next move on a dossier, and since when. @param desk the unit that has the step, when it is not the one that received it */
export function holderOf(row: DossierRow, office: UnitView, desk: UnitView = office): Holder {
  const since = row.statusSince.toISOString();
  switch (row.status) {
    case 'awaiting_supplement':
    case 'awaiting_payment':
      return { side: 'citizen', since };
    case 'returned':
    case 'refused':
    case 'withdrawn':
    case 'stopped':
      return { side: 'nobody', since };
    case 'submitted':
    case 'completed':
      return { side: 'office', office: office.deskName ?? office.shortName, since };
    case 'processing':
      return { side: 'office', office: desk.shortName, ...(row.officerName ? { person: row.officerName } : {}), since };
    default:
      return { side: 'office', office: desk.shortName, since };
  }
}
