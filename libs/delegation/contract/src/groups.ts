import { Type, type Static } from '@sinclair/typebox';
import type { DelegationRole } from './principals.js';

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** What may be given to somebody else, in words that people choose by. What concerns the account itself is not among them. */
export const delegationGroups = ['follow', 'file', 'amend', 'documents'] as const;
export const DelegationGroup = Type.Union(
  delegationGroups.map((group) => Type.Literal(group)),
  { $id: 'DelegationGroup' },
);
export type DelegationGroup = Static<typeof DelegationGroup>;

/** Each group brings whatever its work needs: nobody can file without seeing what was filed. */
const scopes: Readonly<Record<DelegationGroup, readonly string[]>> = {
  follow: ['dossier.read-own'],
  file: ['dossier.read-own', 'draft.own', 'dossier.submit', 'file.send', 'file.read', 'payment.pay'],
  amend: [
    'dossier.read-own',
    'dossier.supplement',
    'dossier.correct',
    'dossier.withdraw',
    'dossier.choose-return',
    'file.send',
    'file.read',
  ],
  documents: ['dossier.read-own', 'document.read', 'file.read'],
};

/** Citizen scopes of these groups, each once. */
export const scopesOfGroups = (groups: readonly DelegationGroup[]): readonly string[] => [
  ...new Set(groups.flatMap((group) => scopes[group])),
];

/**
 * The wallet of a child or company, which has no hands of its own, and the bills of its house. Nobody else's wallet is ever opened by a right
 * that was given, nor what somebody pays for electricity.
 */
const houseScopes: readonly string[] = ['wallet.read', 'wallet.keep', 'wallet.use', 'bill.pay'];

/**
 * What a role brings beside the groups. A parent or guardian does for a child whatever it would do itself: consents, requests about its
 * data, who looked at them. Of privacy nothing can be given away.
 */
const scopesOfRole: Readonly<Partial<Record<DelegationRole, readonly string[]>>> = {
  guardian: ['privacy.own', ...houseScopes],
  representative: houseScopes,
};

/** Everything that a right opens. */
export const scopesOfRight = ({ role, groups }: { role: DelegationRole; groups: readonly DelegationGroup[] }): readonly string[] => [
  ...scopesOfGroups(groups),
  ...(scopesOfRole[role] ?? []),
];

export const groupTexts: Readonly<Record<DelegationGroup, { readonly name: Bilingual; readonly detail: Bilingual }>> = {
  follow: {
    name: { vi: 'Theo dõi hồ sơ', en: 'Follow dossiers' },
    detail: { vi: 'Xem các hồ sơ đã nộp, đang ở đâu và hẹn ngày nào.', en: 'See the dossiers sent, where they are and when they are due.' },
  },
  file: {
    name: { vi: 'Nộp hồ sơ', en: 'File applications' },
    detail: {
      vi: 'Điền tờ khai, gửi giấy tờ, nộp hồ sơ mới và trả phí; xem các hồ sơ đã nộp.',
      en: 'Fill in forms, send papers, file new applications and pay their fees; see the dossiers sent.',
    },
  },
  amend: {
    name: { vi: 'Bổ sung, rút hồ sơ', en: 'Supplement or withdraw' },
    detail: {
      vi: 'Trả lời yêu cầu bổ sung của cơ quan, hoặc rút hồ sơ; xem các hồ sơ đã nộp.',
      en: 'Answer requests for supplements or take a dossier back; see the dossiers sent.',
    },
  },
  documents: {
    name: { vi: 'Xem giấy tờ và kết quả', en: 'See papers and results' },
    detail: {
      vi: 'Mở và tải giấy tờ đã gửi, giấy hẹn và kết quả.',
      en: 'Open and download papers sent, appointment slips and results.',
    },
  },
};
