/** Addresses within the area, which the console mounts under a path of its own. */
export const paymentPaths = { all: '/', stuck: '/can-xem', one: '/:id' } as const;
