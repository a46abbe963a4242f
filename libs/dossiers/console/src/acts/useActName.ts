import type { StaffDossier } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { onlyBack, type Act } from './acts.js';
import { messages } from './messages.js';

/** What an act is called for this dossier: it names its object ("Ký số Giấy khai sinh", "Yêu cầu bổ sung 2 mục"). */
export function useActName(
  dossier: (Pick<StaffDossier, 'result'> & Partial<Pick<StaffDossier, 'office'>>) | undefined,
  flagged: number,
): (act: Act) => string {
  const t = useT(messages);
  return (act) => {
    if (act === 'sign') return t('dossiers.act.sign', { result: dossier?.result.title ?? '' });
    if (act === 'hand_over' && onlyBack(dossier?.office)) return t('dossiers.act.hand_back');
    if (act === 'request_supplement' && flagged > 0) return t('dossiers.act.request_supplement.count', { count: flagged });
    return t(`dossiers.act.${act}`);
  };
}
