import type { ExchangeState } from '@tinhso/integrations-contract';

/** Addresses within the area, which the console mounts under a path of its own. */
export const exchangePaths: Readonly<Record<ExchangeState, string>> = { attention: '/', received: '/dang-nhan', filed: '/da-nhan' };
