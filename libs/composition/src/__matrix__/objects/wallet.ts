import type { Draft } from '@tinhso/dossiers-contract';
import type { WalletOffers, WalletPaper } from '@tinhso/wallet-contract';
import { defineObject } from '../object.js';
import type { Person } from '../people.js';
import type { Stage } from '../stage.js';
import { stay } from './applications.js';
import { askForPaper, submitted } from './dossiers.js';
import { sendPhoto } from './files.js';

const WALLET = '/api/v1/citizen/wallet';
/** What asks for a paper that a land certificate may be. */
export const HOUSING = 'housingProof';

/** A land certificate of one's own, of which a copy was handed to a draft; and the consent for another one. */
export const walletPaper = defineObject({
  name: 'paper of a wallet',
  async make(stage, owner, commune) {
    const added = { kind: 'land-certificate', number: 'CT 123456', fileIds: [await sendPhoto(stage, owner)] };
    const { id, files } = (await stage.act<WalletPaper>(owner, `${WALLET}/papers`, { body: added })).body;
    const draftId = await draftOf(stage, owner, commune);
    const query = `target=draft&targetId=${draftId}&paper=${HOUSING}`;
    const { offers } = (await stage.act<WalletOffers>(owner, `${WALLET}/offers?${query}`)).body;
    const consent = offers.find(({ paper }) => paper.id === id)?.consent ?? '';
    const use = { target: 'draft', targetId: draftId, paper: HOUSING, consent };
    await stage.act(owner, `${WALLET}/papers/${id}/uses`, { body: use });
    return { id, draftId, use, fileId: files[0]?.id ?? '' };
  },
});

async function draftOf(stage: Stage, owner: Person, commune: string): Promise<string> {
  const { procedureCode, answers, receivingCommune } = stay(owner, commune);
  return (await stage.act<Draft>(owner, '/api/v1/citizen/drafts', { body: { procedureCode, answers, receivingCommune } })).body.id;
}

/** A request for a paper, which its owner has not answered yet. */
export const paperAsked = defineObject({
  name: 'request for a paper',
  async make(stage, owner, commune) {
    return { id: await askForPaper(stage, owner, commune) };
  },
});

/** A paper of a dossier that its owner keeps in the wallet. */
export const keptPaper = defineObject({
  name: 'filed paper that is kept',
  async make(stage, owner, commune) {
    const dossier = await submitted.make(stage, owner, commune);
    const body = { dossierId: dossier.id, paper: 'birthProof' };
    return { id: (await stage.act<WalletPaper>(owner, `${WALLET}/filed-papers`, { body })).body.id, body };
  },
});
