import { dossierOutcomes, type DossierOutcome } from '@tinhso/assistance-contract';

/** Of two outcomes the one that asks for more: whoever reads the case must not miss it. */
export const worseOutcome = (a: DossierOutcome, b: DossierOutcome): DossierOutcome =>
  dossierOutcomes.indexOf(a) >= dossierOutcomes.indexOf(b) ? a : b;

/** What became of the dossier, in words for the citizen. */
export const outcomeText: Readonly<Record<DossierOutcome, { readonly vi: string; readonly en: string }>> = {
  none: { vi: 'Chưa có hồ sơ nào được nộp, và sẽ không được nộp.', en: 'Nothing had been filed, and nothing will be.' },
  withdrawn: { vi: 'Hồ sơ đã nộp được rút lại.', en: 'The dossier has been withdrawn.' },
  flagged: {
    vi: 'Hồ sơ đã được xử lý đến bước không tự rút được nữa. Lãnh đạo đơn vị sẽ xem xét và báo lại bạn.',
    en: 'The dossier has come too far to be withdrawn. The head of the office will look at it and tell you.',
  },
};
