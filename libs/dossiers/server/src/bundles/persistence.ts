import { Bundles1763943100000 } from '../data/migrations/1763943100000-bundles.js';
import { BundleMemberRow, BundleRow } from './bundle.entities.js';

/** What was filed together stays together. */
export const bundlePersistence = {
  entities: [BundleRow, BundleMemberRow],
  migrations: [Bundles1763943100000],
  grants: { dossier_bundle: ['SELECT', 'INSERT'], dossier_bundle_member: ['SELECT', 'INSERT'] },
} as const;
