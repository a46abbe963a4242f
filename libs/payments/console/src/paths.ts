/** Addresses within the area, which the console mounts under a path of its own. */
export const paymentPaths = {
  all: '/',
  stuck: '/can-xem',
  transfers: '/chuyen-khoan',
  refunds: '/hoan-tien',
  ledger: '/so-cai',
  account: '/so-cai/:account',
  accountDay: '/so-cai/:account/:day',
  one: '/:id',
} as const;
