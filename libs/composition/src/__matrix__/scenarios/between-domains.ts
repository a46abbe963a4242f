import { DelegationFacade } from '@tinhso/delegation-server';
import { WithdrawDossierUseCase } from '@tinhso/dossiers-server';
import { FilesFacade } from '@tinhso/files-server';
import { IdentityFacade } from '@tinhso/identity-server';
import { Agreements, Reader, systemContext, UnitOfWork, type RequestContext } from '@tinhso/platform';
import { PrivacyFacade } from '@tinhso/privacy-server';
import { submitted } from '../objects/dossiers.js';
import { looseFile } from '../objects/files.js';
import { shownConsent } from '../objects/privacy.js';
import { photographedTicket } from '../objects/ticket-photos.js';
import type { Person } from '../people.js';
import { playing } from '../play.js';

const asCitizen = ({ accountId, name }: Person): RequestContext => ({
  ...systemContext('matrix'),
  actor: { kind: 'citizen', accountId, name, sessionId: accountId },
});

/** Another domain takes a dossier back in the name of whoever disowned it: of the owner's alone. */
export const takingBack = playing(async (play, stage) => {
  const { world, cast } = stage;
  const { id } = await stage.objectOf(submitted, 'owner');
  const takeBack = (ctx: RequestContext) =>
    world
      .get(UnitOfWork)
      .run(ctx, (tx) => world.get(WithdrawDossierUseCase).ifStillPossible(tx, id, 'Không nhờ ai làm'))
      .catch((error: unknown) => (error as { code?: string }).code);
  const refused = await takeBack(asCitizen(cast.stranger));
  play.expect(refused === 'not-found', `the stranger took the owner’s dossier back: ${String(refused)}`);
  play.expect((await takeBack(asCitizen(cast.owner))) === true, 'the owner’s own was not taken back');
});

/** Another domain has a file copied, because two dossiers hold it: somebody else's is not there. */
export const copying = playing(async (play, stage) => {
  const { world, cast } = stage;
  const copy = async (holder: 'owner' | 'stranger') => {
    const { id } = await stage.objectOf(looseFile, holder);
    const done = world.get(FilesFacade).copyFile(asCitizen(cast.owner), id);
    return done.then(() => 'copied').catch((error: unknown) => (error as { code?: string }).code);
  };
  play.expect((await copy('owner')) === 'copied', 'the own file is not copied');
  play.expect((await copy('stranger')) === 'files-unusable', 'a file of somebody else is copied');
});

/** Another domain asks whether somebody has agreed: the stranger has, the owner was never asked. */
export const agreeing = playing(async (play, stage) => {
  const { world, cast } = stage;
  const { purpose } = await stage.objectOf(shownConsent, 'owner');
  const agreed = ({ accountId }: Person) => world.get(PrivacyFacade).consentOf(world.get(Reader).manager, accountId, purpose);
  play.expect(await agreed(cast.stranger), 'the stranger’s consent does not count');
  play.expect(!(await agreed(cast.owner)), 'the consent of others counts for the owner');
});

/** Another domain asks whether what was agreed to still counts: what the stranger takes back is the stranger's alone. */
export const standingBy = playing(async (play, stage) => {
  const { world, cast, clock } = stage;
  const { purpose, textSha256 } = await stage.objectOf(shownConsent, 'owner');
  const since = clock.now();
  play.later(60);
  const path = `/api/v1/citizen/privacy/consents/${purpose}`;
  await stage.act(cast.stranger, path, { method: 'PUT', body: { given: false, textSha256 } });
  const stands = ({ accountId }: Person) => world.get(Agreements).book.stands(world.get(Reader).manager, accountId, purpose, since);
  play.expect(await stands(cast.owner), 'what somebody else took back no longer counts for the owner');
  play.expect(!(await stands(cast.stranger)), 'what the stranger took back still counts');
  // That the stranger's own choices are others now is no fault.
  await stage.reset();
});

/** Another domain shows everybody a file of what it holds: this one, and of nothing else. */
export const shown = playing(async (play, stage) => {
  const { world } = stage;
  const [own, other] = [await stage.objectOf(photographedTicket, 'owner'), await stage.objectOf(photographedTicket, 'stranger')];
  const open = (type: string, id: string): Promise<string | undefined> =>
    world
      .get(FilesFacade)
      .openPublished(own.fileId, type, id)
      .then(({ stream }) => (stream.destroy(), 'shown'))
      .catch((error: unknown) => (error as { code?: string }).code);
  play.expect((await open('ticket', own.id)) === 'shown', 'the photo of a report is not shown');
  play.expect((await open('ticket', other.id)) === 'not-found', 'the photo of another report is shown');
  play.expect((await open('dossier', own.id)) === 'not-found', 'a file of another sort of thing is shown');
});

/** Another domain asks for the citizen ID that was vouched for somebody. */
export const numbers = playing(async (play, { world, cast }) => {
  const index = await world.get(IdentityFacade).citizenIdIndexOf(world.get(Reader).manager, cast.owner.accountId);
  play.expect(index === undefined, 'a citizen ID that was vouched for another is the owner’s');
});

/** Another domain asks who is told of somebody's dossier: whoever holds a right at the moment. */
export const whoActs = playing(async (play, { world, cast }) => {
  const actors = await world.get(DelegationFacade).actorsFor(world.get(Reader).manager, cast.owner.accountId, 'dossier.read-own');
  const told = actors.map(({ accountId }) => accountId).sort();
  const holders = [cast.delegations.whole.holder, cast.delegations.narrow.holder].map(({ accountId }) => accountId).sort();
  play.expect(told.join() === holders.join(), `${told.length} people act for the owner, not the two who may`);
});
