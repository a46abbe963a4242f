/** Scopes of administering staff; which roles hold them stands in ROLE_SCOPES. */
export const staffingScopes = { manage: 'staff.manage', absences: 'absence.manage', own: 'account.self' } as const;
