/** What a member of staff may be in a unit. One person may hold several posts, in several units. */
export const roles = [
  'one_stop_clerk',
  'case_officer',
  'leader',
  'finance',
  'procedure_designer',
  'admin',
  'auditor',
  'data_protection_officer',
  'feedback_coordinator',
] as const;
export type Role = (typeof roles)[number];

/** Names of the roles for people. */
export const roleTitles: Readonly<Record<Role, { readonly vi: string; readonly en: string }>> = {
  one_stop_clerk: { vi: 'Cán bộ một cửa', en: 'One-stop clerk' },
  case_officer: { vi: 'Công chức thụ lý', en: 'Case officer' },
  leader: { vi: 'Lãnh đạo', en: 'Leader' },
  finance: { vi: 'Kế toán', en: 'Finance officer' },
  procedure_designer: { vi: 'Biên soạn thủ tục', en: 'Procedure designer' },
  admin: { vi: 'Quản trị', en: 'Administrator' },
  auditor: { vi: 'Kiểm tra', en: 'Auditor' },
  data_protection_officer: { vi: 'Phụ trách bảo vệ dữ liệu', en: 'Data protection officer' },
  feedback_coordinator: { vi: 'Điều phối phản ánh', en: 'Feedback coordinator' },
};

/** What every post grants while its holder still has the password that somebody else chose: the own account alone. */
export const NEWCOMER_ROLE = 'newcomer';

/**
 * Scopes that a post of a role grants within its unit and the units below. The one list that guards and screens go by.
 * `account.self` is the own account only. Administrators and auditors see no dossier: running a system is no reason to read it.
 */
export const ROLE_SCOPES: Readonly<Record<string, readonly string[]>> = {
  one_stop_clerk: [
    'account.self',
    'worklist.read',
    'dossier.read',
    'dossier.receive',
    'dossier.return',
    'dossier.request-supplement',
    'dossier.request-payment',
    'dossier.settle-payment',
    'person.search',
    'assistance.confirm',
    'payment.take_cash',
    'payment.charge',
    'feedback.read',
    'feedback.moderate',
    'feedback.handle',
  ],
  case_officer: [
    'account.self',
    'worklist.read',
    'dossier.read',
    'dossier.process',
    'dossier.request-supplement',
    'dossier.request-payment',
    'dossier.give-opinion',
    'person.search',
    'feedback.read',
    'feedback.handle',
  ],
  leader: [
    'account.self',
    'worklist.read',
    'dossier.read',
    'dossier.sign',
    'document.revoke',
    'dossier.request-supplement',
    'dossier.supervise',
    'dossier.give-opinion',
    'absence.manage',
    'assistance.manage',
    'assistance.read-cases',
    'assistance.examine',
    'waiver.read',
    'waiver.approve',
    'feedback.read',
    'feedback.handle',
    'feedback.coordinate',
    // Only in a post of the province: a second look at what is published there.
    'procedure.read',
    'procedure.publish',
  ],
  finance: [
    'account.self',
    'payment.read',
    'payment.refund',
    'payment.approve_refund',
    'payment.close',
    'ledger.read',
    'payment.match',
    'waiver.read',
    'waiver.propose',
    'waiver.approve',
    'bill.read',
    'bill.settle',
    'payment.take_cash',
    'payment.charge',
  ],
  procedure_designer: ['account.self', 'procedure.read', 'procedure.design', 'procedure.publish'],
  admin: [
    'account.self',
    'organisation.manage',
    'staff.manage',
    'absence.manage',
    'assistance.manage',
    'integration.manage',
    // Only in a post of the province: other systems report into all of it.
    'open311.keys',
  ],
  auditor: ['account.self', 'audit.read', 'assistance.read-cases'],
  data_protection_officer: ['account.self', 'audit.read', 'privacy.manage'],
  feedback_coordinator: ['account.self', 'feedback.read', 'feedback.moderate', 'feedback.handle', 'feedback.coordinate'],
  [NEWCOMER_ROLE]: ['account.self'],
} satisfies Record<Role | typeof NEWCOMER_ROLE, readonly string[]>;

/**
 * Scopes that count only in a post of the province itself: the books, providers' bills and procedures are one for all of it. A post in a
 * commune or an office has them from its role without being let in anywhere, so that screens leave out what they open.
 */
export const PROVINCE_SCOPES: readonly string[] = [
  'payment.close',
  'payment.match',
  'ledger.read',
  'bill.read',
  'bill.settle',
  'procedure.read',
  'procedure.design',
  'procedure.publish',
];

/** What a post of a role lets its holder do. */
export const scopesIn = (role: string, { ofProvince }: { readonly ofProvince: boolean }): string[] =>
  (ROLE_SCOPES[role] ?? []).filter((scope) => ofProvince || !PROVINCE_SCOPES.includes(scope));

/** Whether a text names a role. */
export const isRole = (text: string): text is Role => (roles as readonly string[]).includes(text);
