/** Scopes of a citizen over the own wallet. None is given away with a right to file: only guardians and representatives have them too. */
export const walletScopes = {
  /** See what is in it. */
  read: 'wallet.read',
  /** Put papers in, name them anew, take them out. */
  keep: 'wallet.keep',
  /** Hand a copy of a paper to an application. */
  use: 'wallet.use',
} as const;
