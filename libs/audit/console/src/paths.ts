/** Addresses within the audit area, which the console mounts under a path of its own. */
export const auditPaths = { flags: '/', examined: '/da-xem-xet', search: '/tra-cuu' } as const;
