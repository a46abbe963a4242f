/** Addresses within the area, which the console mounts under a path of its own. */
export const counterPaths = { take: '/', charge: '/khoan-moi', day: '/so-quy' } as const;
