/** Addresses within the area, which the console mounts under a path of its own. */
export const billPaths = { refused: '/', waiting: '/dang-bao', ended: '/da-xong', remittances: '/chuyen-tien' } as const;
