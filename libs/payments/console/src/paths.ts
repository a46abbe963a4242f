/** Addresses within the area, which the console mounts under a path of its own. */
export const paymentPaths = { all: '/', stuck: '/can-xem', transfers: '/chuyen-khoan', one: '/:id' } as const;
