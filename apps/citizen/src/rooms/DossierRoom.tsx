import { DossierPage } from '@tinhso/dossiers-citizen/dossiers';
import { KeepInWallet } from '@tinhso/wallet-citizen';
import type { PathParams } from '../match.js';

/** A dossier, whose papers may be kept in the wallet. */
export function DossierRoom({ params }: { params: PathParams }) {
  return (
    <DossierPage
      params={params}
      paperAct={(dossierId, { key, title }) => <KeepInWallet dossierId={dossierId} paper={key} title={title} />}
    />
  );
}
