/** Reading the audit log and judging what stood out in it: auditors and data protection officers. */
export const auditScope = 'audit.read';

/** Seeing who looked at the own data. */
export const accessLogScope = 'privacy.own';
