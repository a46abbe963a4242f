/** What other screens need of the wallet; its own pages are `./pages`. */
export { KeepInWallet } from './keep/KeepInWallet.js';
export { FromWallet, type FromWalletProps } from './use/FromWallet.js';
