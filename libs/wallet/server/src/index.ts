import { Module, type Type } from '@nestjs/common';
import { walletProblems } from '@tinhso/wallet-contract';
import { defineDomain } from '@tinhso/platform';
import { walletPersistence } from './data/persistence.js';

export { walletPersistence } from './data/persistence.js';

/** What all processes agree on about wallet: its tables, its problems and the events it listens to. */
export const walletDomain = defineDomain({ name: 'wallet', persistence: walletPersistence, problems: walletProblems });

const useCases: Type[] = [];

@Module({ providers: [...useCases], exports: [...useCases] })
export class WalletModule {}
