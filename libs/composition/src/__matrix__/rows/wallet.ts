import type { Wallet } from '@tinhso/wallet-contract';
import { draft, submitted } from '../objects/dossiers.js';
import { looseFile } from '../objects/files.js';
import { HOUSING, keptPaper, paperAsked, walletPaper } from '../objects/wallet.js';
import { signedBy, type Person } from '../people.js';
import { citizenObject, citizenSelf, type FurtherCall, type Rows } from '../row.js';
import type { Stage } from '../stage.js';

/** No delegation and no session of a helper brings these scopes; a guardian and the representative of a company have them. */
const acting = ['delegate'] as const;

const offersFor = (targetId: string, target = 'draft', paper = HOUSING) => ({ target, targetId, paper });

/** Requests for supplements are places too, each for whose dossier it is. */
const requests: readonly FurtherCall[] = (
  [
    ['the owner of the request', 200, 'owner'],
    ["somebody else's request", 404, 'stranger'],
  ] as const
).map(([name, status, holder]) => ({
  name,
  request: async (stage: Stage) => ({
    ...signedBy(stage.cast.owner),
    query: offersFor((await stage.objectOf(paperAsked, holder)).id, 'supplement', 'birthProof'),
  }),
  status,
  ...(status === 404 ? { code: 'not-found' } : {}),
}));

export const walletRows: Rows = {
  getWallet: citizenSelf({ scope: 'wallet.read', acting, mustShow: walletPaper }),
  chooseWalletReminders: citizenSelf({
    scope: 'wallet.keep',
    acting,
    request: () => ({ body: { on: true } }),
    needs: [walletPaper],
    also: [
      {
        name: 'turned on, which is the own wallet’s alone',
        request: (stage) => ({ ...signedBy(stage.cast.owner), body: { on: true } }),
        status: 200,
        check: async (_, stage) => {
          const read = async (person: Person) => (await stage.act<Wallet>(person, '/api/v1/citizen/wallet')).body.reminders.on;
          const [own, others] = [await read(stage.cast.owner), await read(stage.cast.friend)];
          return own && !others ? undefined : `reminders are on: owner ${own}, friend ${others}`;
        },
      },
    ],
  }),
  addWalletPaper: citizenSelf({
    scope: 'wallet.keep',
    acting,
    status: 201,
    needs: [looseFile],
    request: async (stage, caller) => {
      const holder = caller.kind === 'citizen' && caller.principal === 'stranger' ? 'stranger' : 'owner';
      return { body: { kind: 'passport', fileIds: [(await stage.objectOf(looseFile, holder)).id] } };
    },
    // Whose file it is not cannot put it into the own wallet.
    refusedTo: (caller) =>
      caller.kind === 'citizen' && !['owner', 'stranger'].includes(caller.principal) ? { status: 422, code: 'files-unusable' } : undefined,
  }),
  keepFiledPaper: citizenObject(submitted, {
    scope: 'wallet.keep',
    acting,
    status: 201,
    request: ({ id }) => ({ body: { dossierId: id, paper: 'birthProof' } }),
    needs: [keptPaper],
    also: [
      {
        name: 'what somebody else keeps already',
        request: async (stage) => ({ ...signedBy(stage.cast.owner), body: (await stage.objectOf(keptPaper, 'stranger')).body }),
        status: 404,
        code: 'not-found',
      },
    ],
  }),
  getWalletPaper: citizenObject(walletPaper, { scope: 'wallet.read', acting }),
  renameWalletPaper: citizenObject(walletPaper, {
    scope: 'wallet.keep',
    acting,
    status: 204,
    request: () => ({ body: { name: 'Sổ đỏ nhà ngoại' } }),
  }),
  removeWalletPaper: citizenObject(walletPaper, { scope: 'wallet.keep', acting, status: 204 }),
  listWalletOffers: citizenObject(draft, {
    scope: 'wallet.use',
    acting,
    request: ({ id }) => ({ query: offersFor(id) }),
    needs: [walletPaper, paperAsked],
    also: requests,
  }),
  useWalletPaper: citizenObject(walletPaper, {
    scope: 'wallet.use',
    acting,
    status: 201,
    request: ({ use }) => ({ body: use }),
    also: [
      {
        name: "into somebody else's draft",
        request: async (stage) => {
          const own = await stage.objectOf(walletPaper, 'owner');
          const { draftId } = await stage.objectOf(walletPaper, 'stranger');
          return { ...signedBy(stage.cast.owner), params: { id: own.id }, body: { ...own.use, targetId: draftId } };
        },
        status: 404,
        code: 'not-found',
      },
    ],
  }),
};
